import type {Suspending} from '../compile/code.ts';
import {error, typeError} from '../objects/errors.ts';
import {PyFunction} from '../objects/functions.ts';
import {registerMaker} from '../objects/instances.ts';
import {type Maybe, methods, native} from '../objects/natives.ts';
import {iteratorType, nativeType, object, type PyType, type Value} from '../objects/types.ts';
import {PyIterator} from '../objects/values.ts';
import {defaultRepr, registerRepr} from '../text/repr.ts';

/** What a new iterator goes through. */
export interface Iterating {
  /** The next item; undefined at the end. */
  readonly step: () => Value | undefined;
  /** The same in a thread, which pauses where what it calls waits. */
  readonly pausing?: () => Suspending<Value | undefined>;
  /** What it keeps alive. */
  readonly held?: readonly Value[];
  /** Whether it does so after its end, too. */
  readonly keeps?: boolean;
  /** How it shows itself, if not as any object does. */
  readonly show?: () => string;
}

const shown = new WeakMap<PyIterator, () => string>();
registerRepr(PyIterator, iterator => shown.get(iterator)?.() ?? defaultRepr(iterator));

/** Gives a class the methods of an iterator. */
export function iterable(cls: PyType): PyType {
  methods(cls, {
    __iter__: ['', self => self],
    __next__: [
      '',
      self => {
        const item = (self as PyIterator).step();
        if (item === undefined) throw error('StopIteration');
        return item;
      },
    ],
  });
  return cls;
}

/** A class of iterators: `begin` takes the arguments that `text` says, as `native` does. Called, it may make something else. */
export function iteratorClass(
  name: string,
  text: string,
  begin: (...args: Maybe[]) => Iterating | {readonly made: Value},
  module = 'builtins',
): PyType {
  const cls = iterable(nativeType(name, [object], module));
  const make = native(name, text, begin);
  make.isClass = true;
  // What takes nothing by name leaves it to the `__init__` of a derived class.
  const isByPosition = /(\/|^\*\w+)$/.test(text);
  registerMaker(cls, (of, args, keywords) => {
    const own = isByPosition && of.lookup('__init__') instanceof PyFunction;
    const begun = make.call(args, own ? null : keywords) as unknown as ReturnType<typeof begin>;
    if ('made' in begun) return begun.made;
    const {step, pausing, held, keeps, show} = begun;
    const made = new PyIterator(step, of, keeps ? [] : held, pausing);
    if (keeps && held) made.held = held;
    if (show !== undefined) shown.set(made, show);
    return made;
  });
  return cls;
}

const types = new Map<string, PyType>([['iterator', uncreatable(iterable(iteratorType))]]);

/** The class of what `iter` and `reversed` make of a built-in value. */
export function iteratorTypeOf(name: string, module = 'builtins'): PyType {
  const made = types.get(name) ?? uncreatable(iterable(nativeType(name, [object], module)));
  types.set(name, made);
  return made;
}

function uncreatable(cls: PyType): PyType {
  registerMaker(cls, () => {
    throw typeError(`cannot create '${cls.name}' instances`);
  });
  return cls;
}
