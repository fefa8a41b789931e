import type {Code, CodeParams} from '../compile/code.ts';
import {codeType, PyCode, PyLibraryCode} from '../objects/code-objects.ts';
import {properties} from '../objects/natives.ts';
import {PyTuple} from '../objects/values.ts';
import {refuse} from '../run/refusals.ts';
import {registerRepr} from '../text/repr.ts';

const ITERABLE_COROUTINE = 0x100;
const FUTURE_ANNOTATIONS = 0x100_0000;

function code(self: unknown): Code {
  if (self instanceof PyCode) return self.code;
  return refuse("the code of CPython's own functions is not modelled", 'ask one of the program');
}

properties(codeType, {
  co_name: self => (self instanceof PyLibraryCode ? lastPart(self.qualname) : code(self).name),
  co_qualname: self => (self instanceof PyLibraryCode ? self.qualname : code(self).qualname),
  co_filename: self => code(self).places.source.file,
  co_firstlineno: self => code(self).firstLine,
  co_argcount: self => code(self).params.positional,
  // That of a generator expression is written down as any other.
  co_posonlyargcount: self => (isExpression(code(self)) ? 0 : code(self).params.positionalOnly),
  co_kwonlyargcount: self => code(self).params.keywordOnly.length,
  co_varnames: self => new PyTuple(variables(code(self))),
  co_nlocals: self => variables(code(self)).length,
  co_cellvars: self => new PyTuple(cells(code(self))),
  co_freevars: self => new PyTuple(freeNames(code(self))),
  co_flags: self => flags(code(self)),
});

const lastPart = (qualname: string) => qualname.slice(qualname.lastIndexOf('.') + 1);

registerRepr(PyCode, ({code: {name, places, firstLine}}) => {
  return `<code object ${name} at 0x…, file "${places.source.file}", line ${firstLine}>`;
});

const isExpression = ({name}: Code) => name === '<genexpr>';

/** The parameters first, whoever else shares them; then the others, as the code comes to them. */
function variables({params, localNames}: Code): string[] {
  return [...new Set([...inOrder(params), ...localNames])];
}

/** Those first that are among the variables, in their order. */
function cells(self: Code): string[] {
  const shared = new Set(self.cellNames);
  const first = variables(self).filter(name => shared.has(name));
  return [...new Set([...first, ...[...shared].sort()])];
}

/** By position, by keyword alone, `*args`, `**kwargs`. */
function inOrder({names, positional, keywordOnly, star, starstar}: CodeParams): readonly string[] {
  const rest = [star, starstar].filter(at => at >= 0).map(at => names[at] as string);
  return [...names.slice(0, positional), ...keywordOnly, ...rest];
}

/** The variables of the functions around it, by name: among them `__class__`, which is kept in another place here. */
export function freeNames({freeNames: names, qualname, places}: Code): string[] {
  const isInClass = qualname.replaceAll(/[^.]+\.<locals>\./g, '').includes('.');
  if (isInClass && /\bsuper\b|\b__class__\b/.test(places.source.text)) {
    return refuse('whether a method refers to "__class__" is not modelled', 'ask a plain function');
  }
  return [...names].sort();
}

function flags({flags: own, isIterableCoroutine, places}: Code): number {
  return own | (isIterableCoroutine ? ITERABLE_COROUTINE : 0) | futures(places.source.text);
}

/** What `from __future__` asks for stands in the flags of all code below. */
function futures(text: string): number {
  const asked = /^from\s+__future__\s+import\s+(.*)$/m.exec(text)?.[1];
  if (asked === undefined) return 0;
  if (asked.trim() === 'annotations') return FUTURE_ANNOTATIONS;
  return refuse('"co_flags" beside such a "from __future__" is not modelled', 'import annotations');
}
