import type {Replacement} from '../parse/ast.ts';
import {CONVERSIONS} from '../text/conversions.ts';
import {format} from '../text/format.ts';
import {operation1, operation2} from './calling-back.ts';
import type {CompiledExpr} from './code.ts';
import type {Context} from './context.ts';
import {passing} from './counted.ts';
import {compileExpr} from './expressions.ts';
import {constant, liftAll} from './lift.ts';
import {losing2} from './losing.ts';
import {asking} from './temporaries.ts';

// f-strings --------------------------------------------------------------

export function joined(
  context: Context,
  parts: readonly (string | Replacement)[],
  at: number,
): CompiledExpr {
  const pieces = parts.map(part =>
    typeof part === 'string' ? constant(part) : replacement(context, part),
  );
  return liftAll(pieces, (frame, values) => {
    frame.at = at;
    return values.join('');
  });
}

function replacement(context: Context, node: Replacement): CompiledExpr {
  const at = context.place(node);
  const value = compileExpr(context.whole, node.value);
  const pass = passing(context);
  const show = node.conversion === '' ? null : CONVERSIONS[node.conversion];
  const {spec} = node;
  if (spec === null) {
    const piece = asking(node.value, (frame, result) => {
      if (typeof result === 'string' && show === null) return result;
      frame.at = at;
      const text = show === null ? format(result, '') : show(result);
      pass(result);
      return text;
    });
    return operation1(context, value, piece);
  }
  const apply = losing2([node.value], (frame, result, text) => {
    frame.at = at;
    const piece = format(show === null ? result : show(result), text as string);
    pass(result);
    return piece;
  });
  return operation2(context, value, joined(context, spec, at), apply);
}
