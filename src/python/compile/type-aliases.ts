import {PyTypeAlias} from '../objects/type-parameters.ts';
import type {StmtOf} from '../parse/ast.ts';
import type {CompiledStmt} from './code.ts';
import type {Context} from './context.ts';
import {doing} from './doing.ts';
import {compileExpr} from './expressions.ts';
import {storeName} from './names.ts';
import {typeParamsOf} from './type-params.ts';

/** `type Name[T] = value`: the value may name what is defined further down, or the alias itself. */
export function typeAlias(context: Context, node: StmtOf<'TypeAlias'>): CompiledStmt {
  const within = context.withTypeParams(node.typeParams);
  const value = compileExpr(within, node.value);
  const parameters = typeParamsOf(within, node.typeParams);
  const store = storeName(context, node.name);
  return doing(frame => {
    const evaluate = () => (value.suspends ? null : value.run(frame));
    parameters.define(frame);
    store(frame, new PyTypeAlias(node.name, parameters.values, evaluate));
  });
}
