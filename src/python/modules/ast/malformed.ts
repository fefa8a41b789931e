import {valueError} from '../../objects/errors.ts';
import type {Value} from '../../objects/types.ts';
import type {Expr} from '../../parse/ast.ts';
import type {Source} from '../../source.ts';
import {repr} from '../../text/repr.ts';
import {nodeText} from './node-text.ts';

/** Of a node that is no literal; null is the key that `{**other}` lacks. */
export function malformedNode(source: Source, node: Expr | null): never {
  if (node === null) return malformed('None');
  return malformed(nodeText(source, node), ` on line ${source.line(node.from)}`);
}

/** Of what is neither text nor node. */
export function malformedValue(value: Value): never {
  return malformed(repr(value));
}

function malformed(shown: string, where = ''): never {
  throw valueError(`malformed node or string${where}: ${shown}`);
}
