import {Context} from '../../model/contexts.ts';
import {iteratorTypeOf} from '../builtins/iterator-classes.ts';
import {error, typeError, valueError} from '../objects/errors.ts';
import type {PyNative} from '../objects/functions.ts';
import {registerMaker} from '../objects/instances.ts';
import {keywordsOf, type Maybe, methods, native, properties} from '../objects/natives.ts';
import {registerClass} from '../objects/type-of.ts';
import {NotImplemented, nativeType, PyObject, type Value} from '../objects/types.ts';
import {PyIterator, PyTuple} from '../objects/values.ts';
import {same, unboxed} from '../operations/equality.ts';
import {call} from '../run/calls.ts';
import {charge, vm} from '../run/vm.ts';
import {registerRepr, repr} from '../text/repr.ts';
import {contextType} from './asyncio/loop-types.ts';
import {runIn, runPausing} from './context-runs.ts';
import {registerModule} from './registry.ts';

const variableType = nativeType('ContextVar', undefined, '_contextvars');
const tokenType = nativeType('Token', undefined, '_contextvars');

/** What a variable had that was not set. */
class Missing extends PyObject {}
const missingType = nativeType('MISSING', undefined, 'Token');
const missing = new Missing(missingType);

class ContextVar extends PyObject {
  /** A text, or what derives from one. */
  public readonly name: Value;
  public readonly fallback: Value | undefined;

  public constructor(name: Value, fallback: Value | undefined) {
    super(variableType);
    this.name = name;
    this.fallback = fallback;
  }
}

class Token extends PyObject {
  public used = false;
  public readonly variable: ContextVar;
  public readonly old: Value | undefined;
  public readonly context: Context;

  public constructor(variable: ContextVar, old: Value | undefined, context: Context) {
    super(tokenType);
    this.variable = variable;
    this.old = old;
    this.context = context;
  }
}

const make = native('ContextVar', 'name, /, *, default=', (name, fallback) => {
  if (typeof unboxed(name as Value) !== 'string')
    throw typeError('context variable name must be a str');
  return new ContextVar(name as Value, fallback);
});
registerMaker(variableType, (_cls, args, keywords) => {
  const given = args.length;
  if (given < 2) return make.call(args, keywords);
  throw typeError(`ContextVar() takes at most 1 positional argument (${given} given)`);
});
const variable = (value: unknown) => value as ContextVar;
registerMaker(missingType, () => {
  throw typeError("cannot create 'Token.MISSING' instances");
});
registerMaker(tokenType, () => {
  throw error('RuntimeError', 'Tokens can only be created by ContextVars');
});

/** What setting a variable counts, and for each that a context shares until then with the one that it was copied from. */
const STEPS_OF_TOKEN = 100;
const STEPS_PER_VARIABLE = 20;

methods(variableType, {
  get: [
    'default=, /',
    (self, fallback) => {
      const {context} = vm.machine;
      if (context.has(variable(self))) return context.get(variable(self));
      if (fallback !== undefined) return fallback;
      const own = variable(self).fallback;
      if (own === undefined) throw error('LookupError', self as Value);
      return own;
    },
  ],
  set: [
    'value, /',
    (self, value) => {
      const {context} = vm.machine;
      charge(STEPS_OF_TOKEN + STEPS_PER_VARIABLE * context.shared);
      const old = context.has(variable(self)) ? (context.get(variable(self)) as Value) : undefined;
      context.set(variable(self), value);
      return new Token(variable(self), old, context);
    },
  ],
  reset: [
    'token, /',
    (self, token) => {
      if (!(token instanceof Token))
        throw typeError(`expected an instance of Token, got ${repr(token as Value)}`);
      if (token.used) throw error('RuntimeError', `${repr(token)} has already been used once`);
      if (token.variable !== self)
        throw valueError(`${repr(token)} was created by a different ContextVar`);
      if (token.context !== vm.machine.context)
        throw valueError(`${repr(token)} was created in a different Context`);
      token.used = true;
      if (token.old === undefined) vm.machine.context.delete(variable(self));
      else vm.machine.context.set(variable(self), token.old);
    },
  ],
});
properties(variableType, {name: self => variable(self).name});
properties(tokenType, {
  var: self => (self as Token).variable,
  old_value: self => (self as Token).old ?? missing,
});
methods(tokenType, {
  __enter__: ['', self => self],
  __exit__: [
    '*args',
    self => {
      const {variable: of} = self as Token;
      call((of.cls.lookup('reset') ?? null) as Value, [of, self as Value]);
    },
  ],
});
tokenType.dict.set('MISSING', missing);
tokenType.dict.set('__hash__', null);
registerRepr(Missing, () => '<Token.MISSING>');
registerRepr(
  ContextVar,
  value => {
    const fallback = value.fallback === undefined ? '' : ` default=${repr(value.fallback)}`;
    return `<ContextVar name=${repr(value.name)}${fallback} at 0x…>`;
  },
  variableType,
);
registerRepr(
  Token,
  value => `<Token${value.used ? ' used' : ''} var=${repr(value.variable)} at 0x…>`,
  tokenType,
);

registerClass(Context, contextType);
registerMaker(contextType, (_cls, args, keywords) => {
  if (args.length > 0 || keywords?.size) throw typeError('Context() does not accept any arguments');
  return new Context();
});
const context = (value: unknown) => value as Context;

/** What a context is asked for by. */
function keyed(of: Maybe): ContextVar {
  if (of instanceof ContextVar) return of;
  throw typeError(`a ContextVar key was expected, got ${repr(of as Value)}`);
}

/** Contexts are compared as mappings are: by the values that their variables have. */
function sameContexts(a: Context, b: Context): boolean {
  const entries = a.entries();
  if (entries.length !== b.entries().length) return false;
  return entries.every(([of, value]) => b.has(of) && same(value as Value, b.get(of) as Value));
}

const comparing = (answer: (equal: boolean) => boolean) => (self: Maybe, other: Maybe) =>
  other instanceof Context ? answer(sameContexts(context(self), other)) : NotImplemented;
methods(contextType, {
  run: [
    'callable=, /, *args, **kwargs',
    (self, func, args, keywords) =>
      runIn(
        context(self),
        func,
        args as unknown as Value[],
        keywordsOf(keywords as unknown as Value),
      ),
  ],
  copy: ['', self => context(self).copy()],
  get: [
    'var, default=, /',
    (self, of, fallback) =>
      context(self).has(keyed(of)) ? context(self).get(variable(of)) : fallback,
  ],
  __getitem__: [
    'var, /',
    (self, of) => {
      if (!context(self).has(keyed(of))) throw error('KeyError', of as Value);
      return context(self).get(variable(of));
    },
  ],
  __contains__: ['var, /', (self, of) => context(self).has(keyed(of))],
  __eq__: ['other, /', comparing(equal => equal)],
  __ne__: ['other, /', comparing(equal => !equal)],
  __len__: ['', self => context(self).entries().length],
  __iter__: ['', self => each(self, 'keys', ([of]) => of)],
  keys: ['', self => each(self, 'keys', ([of]) => of)],
  values: ['', self => each(self, 'values', ([, value]) => value as Value)],
  items: ['', self => each(self, 'items', ([of, value]) => new PyTuple([of, value as Value]))],
});
(contextType.dict.get('run') as PyNative).pausing = ([self, func, ...args], keywords) =>
  runPausing(context(self), func, args, keywords);
contextType.dict.set('__hash__', null);

type Entry = ReturnType<Context['entries']>[number];

/** An iterator over what is made of each of its variables. It has them as they are now. */
function each(self: Maybe, name: string, made: (entry: Entry) => Value): Value {
  const entries = context(self).entries();
  let at = 0;
  const step = () => {
    const entry = entries[at++];
    return entry && made(entry);
  };
  return new PyIterator(step, iteratorTypeOf(name), entries.flat() as Value[]);
}

registerModule('contextvars', () => [
  ['ContextVar', variableType],
  ['Token', tokenType],
  ['Context', contextType],
  ['copy_context', native('copy_context', '', () => vm.machine.context.copy())],
]);
