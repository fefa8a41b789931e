import {closest} from '../text/closest.ts';
import {typeError} from './errors.ts';
import type {Keywords, PyNative} from './functions.ts';

/** The parameters of a function written in C: how many can be passed by position, how many of those only so. */
export interface Signature {
  readonly names: readonly string[];
  readonly positional: number;
  readonly positionalOnly: number;
  readonly required: readonly boolean[];
  /** Positions of `*args` (given as an array) and `**kwargs` (given as a Map). */
  readonly star: number;
  readonly starstar: number;
}

/** A call of a function that CPython has in C, without the object whose method it is. */
interface CCall {
  readonly name: string;
  /** Its name and where it is from. */
  readonly shown: string;
  readonly isClass: boolean;
  readonly knowsClass: boolean;
  readonly names: readonly string[];
  readonly positional: number;
  readonly positionalOnly: number;
  readonly least: number;
  readonly sig: Signature;
  readonly given: number;
  readonly keywords: ReadonlyMap<string, unknown>;
}

/**
 * What CPython says when a function that it has in C is called with arguments that do not fit; null if they do. It
 * depends on how such a function takes them: none, one, by position only, or by name as well.
 */
export function misfit(func: PyNative, sig: Signature, given: number, keywords: Keywords) {
  const text = misfitText(callOf(func, sig, given, keywords));
  return text === null ? null : typeError(text);
}

function callOf(func: PyNative, sig: Signature, given: number, keywords: Keywords): CCall {
  const self = func.method ? 1 : 0;
  const isInit = func.name === '__init__';
  return {
    name: isInit ? func.qualname.slice(0, -'.__init__'.length) : func.name,
    shown: func.module === null ? func.qualname : `${func.module}.${func.qualname}`,
    isClass: isInit || func.isClass,
    knowsClass: func.knowsClass,
    names: sig.names.slice(self),
    positional: sig.positional - self,
    positionalOnly: Math.max(0, sig.positionalOnly - self),
    least: sig.required.slice(self, sig.positional).filter(needed => needed).length,
    sig,
    given: given - self,
    keywords: keywords ?? new Map(),
  };
}

function misfitText(call: CCall): string | null {
  const {names, positionalOnly, sig} = call;
  if (call.knowsClass) return byClassMethod(call);
  if (isSlot(call)) return byWrapper(call);
  const byName = names.length - positionalOnly - (sig.star < 0 ? 0 : 1);
  return byName === 0 && sig.starstar < 0 ? byPosition(call) : byPositionOrName(call);
}

/** What an operator calls: CPython wraps the function of its class's slot. Some have a method of the same name besides. */
const SLOTS = new Set(
  `__abs__ __add__ __and__ __bool__ __contains__ __delattr__ __delitem__ __divmod__ __eq__ __float__ __floordiv__ __ge__ __getattribute__ __getitem__
  __gt__ __hash__ __iadd__ __iand__ __ilshift__ __imul__ __index__ __int__ __invert__ __ior__ __irshift__ __isub__ __iter__ __ixor__ __le__ __len__
  __lshift__ __lt__ __mod__ __mul__ __ne__ __neg__ __next__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ __repr__ __rfloordiv__ __rlshift__
  __rmod__ __rmul__ __ror__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __setattr__ __setitem__ __str__ __sub__ __truediv__ __xor__`.split(
    /\s+/,
  ),
);
const METHODS_TOO = new Set(
  'list.__getitem__ dict.__getitem__ dict.__contains__ set.__contains__ frozenset.__contains__'.split(
    ' ',
  ),
);

/** Whether a method of a built-in class is a slot's: `shown` names its class, too. */
export function isSlot({name, shown}: Pick<CCall, 'name' | 'shown'>): boolean {
  return SLOTS.has(name) && !METHODS_TOO.has(shown);
}

function byWrapper({name, positional, given, keywords, sig}: CCall): string | null {
  if (keywords.size > 0) return `wrapper ${name}() takes no keyword arguments`;
  if (given === positional || sig.star >= 0) return null;
  if (name === '__pow__') return `expected 1 or 2 arguments, got ${given}`;
  const own = positional === 2 ? `${name} ` : '';
  return `${own}expected ${counted(positional, 'argument')}, got ${given}`;
}

function byPosition(call: CCall): string | null {
  const {name, shown, positional, least, sig, given, keywords} = call;
  if (keywords.size > 0) return `${call.isClass ? name : shown}() takes no keyword arguments`;
  const most = sig.star < 0 ? positional : Infinity;
  if (given >= least && given <= most) return null;
  if (most === 0) return `${shown}() takes no arguments (${given} given)`;
  if (most === 1 && least === 1 && !call.isClass)
    return `${shown}() takes exactly one argument (${given} given)`;
  const bound = given < least ? least : most;
  const how = least === most ? '' : given < least ? 'at least ' : 'at most ';
  return `${name} expected ${how}${counted(bound, 'argument')}, got ${given}`;
}

function byClassMethod({name, positional, least, given, keywords}: CCall): string | null {
  if (positional === 0) return given + keywords.size === 0 ? null : `${name}() takes no arguments`;
  if (given > positional)
    return `${name}() takes at most ${counted(positional, 'argument')} (${given} given)`;
  if (given >= least && keywords.size === 0) return null;
  return `${name}() takes exactly ${counted(least, 'positional argument')} (${given} given)`;
}

function byPositionOrName(call: CCall): string | null {
  return tooMany(call) ?? tooFew(call) ?? missing(call) ?? unexpected(call);
}

function tooMany({name, names, positional, least, sig, given, keywords}: CCall): string | null {
  if (sig.star >= 0 || given + keywords.size === 0) return null;
  const all = given + keywords.size;
  if (all > names.length && sig.starstar < 0) {
    const what = given === 0 ? 'keyword argument' : 'argument';
    return `${name}() takes at most ${counted(names.length, what)} (${all} given)`;
  }
  if (given <= positional) return null;
  if (positional === 0) return `${name}() takes no positional arguments`;
  const how = least < positional ? 'at most' : 'exactly';
  return `${name}() takes ${how} ${counted(positional, 'positional argument')} (${given} given)`;
}

function tooFew({name, positional, positionalOnly, least, given}: CCall): string | null {
  const needed = Math.min(positionalOnly, least);
  if (given >= needed) return null;
  const how = needed < positional ? 'at least' : 'exactly';
  return `${name}() takes ${how} ${counted(needed, 'positional argument')} (${given} given)`;
}

function missing({name, names, sig, given, keywords}: CCall): string | null {
  const self = sig.names.length - names.length;
  const at = names.findIndex(
    (each, index) => index >= given && sig.required[index + self] && !keywords.has(each),
  );
  if (at < 0 || sig.star >= 0) return null;
  // CPython reads the arguments of this one by hand.
  const place = name === 'enumerate' ? '' : ` (pos ${at + 1})`;
  return `${name}() missing required argument '${names[at]}'${place}`;
}

function unexpected({name, names, sig, given, positionalOnly, keywords}: CCall): string | null {
  if (sig.starstar >= 0) return null;
  for (const key of keywords.keys()) {
    const index = names.indexOf(key);
    if (index < 0 && name === 'enumerate')
      return `'${key}' is an invalid keyword argument for enumerate()`;
    if (index < positionalOnly) {
      const close = closest(key, names.slice(positionalOnly));
      const hint = close === null ? '' : `. Did you mean '${close}'?`;
      return `${name}() got an unexpected keyword argument '${key}'${hint}`;
    }
    if (index < given && sig.star < 0)
      return `argument for ${name}() given by name ('${key}') and position (${index + 1})`;
  }
  return null;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
