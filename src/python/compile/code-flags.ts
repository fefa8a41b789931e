import type {CodeParams, FunctionKind} from './code.ts';
import type {Scope} from './scope.ts';

const OPTIMIZED = 0x1;
const NEWLOCALS = 0x2;
const VARARGS = 0x4;
const VARKEYWORDS = 0x8;
const NESTED = 0x10;
const HAS_DOCSTRING = 0x400_0000;
const METHOD = 0x800_0000;
const OF_KIND: Readonly<Record<FunctionKind, number>> = {
  function: 0,
  generator: 0x20,
  coroutine: 0x80,
  'async generator': 0x200,
};

/** What stands in a function's `co_flags`; the type parameters of what is generic are a function around it. */
export function codeFlags(
  scope: Scope,
  kind: FunctionKind,
  params: CodeParams,
  doc: string | null,
  isGeneric: boolean,
): number {
  let flags = OPTIMIZED | NEWLOCALS | OF_KIND[kind];
  if (params.star >= 0) flags |= VARARGS;
  if (params.starstar >= 0) flags |= VARKEYWORDS;
  if (isGeneric || isNested(scope)) flags |= NESTED;
  if (doc !== null) flags |= HAS_DOCSTRING;
  if (scope.parent?.kind === 'class') flags |= METHOD;
  return flags;
}

/** Whether a function is around it, be it with a class between. */
function isNested({parent}: Scope): boolean {
  return parent !== null && (parent.isFunction || isNested(parent));
}
