import {PyInterpolation, PyTemplate} from '../objects/templates.ts';
import type {ExprOf, Replacement} from '../parse/ast.ts';
import type {CompiledExpr} from './code.ts';
import type {Context} from './context.ts';
import {compileExpr} from './expressions.ts';
import {joined} from './f-strings.ts';
import {constant, liftAll} from './lift.ts';

/** A t-string: each value, and the text of its specification behind it, from left to right. */
export function template(context: Context, node: ExprOf<'TemplateStr'>): CompiledExpr {
  const evaluated = node.parts.flatMap(part =>
    typeof part === 'string' ? [] : valueAndSpec(context, part),
  );
  return liftAll(evaluated, (_frame, values) => {
    let at = 0;
    return new PyTemplate(
      node.parts.map(part => {
        if (typeof part === 'string') return part;
        const [value = null, spec] = values.slice(at, at + 2);
        at += 2;
        return new PyInterpolation(value, part.written, part.conversion || null, spec as string);
      }),
    );
  });
}

function valueAndSpec(context: Context, part: Replacement): CompiledExpr[] {
  const value = compileExpr(context.whole, part.value);
  const {spec} = part;
  return [value, spec === null ? constant('') : joined(context, spec, context.place(part))];
}
