import {PyDeque} from '../objects/deque.ts';
import {PyDict} from '../objects/dict.ts';
import {PyException} from '../objects/exceptions.ts';
import {PyFunction, PyMethod, PyNative} from '../objects/functions.ts';
import {namesIn} from '../objects/name-dicts.ts';
import {PyPartial} from '../objects/partials.ts';
import {PySet} from '../objects/set.ts';
import {typeName} from '../objects/type-of.ts';
import {PyObject, PyType, type Value} from '../objects/types.ts';
import {PyBoxed, PyBytes, PyFloat, PyList, PyTuple} from '../objects/values.ts';
import {getAttribute} from '../operations/get-attribute.ts';
import {call} from '../run/calls.ts';
import {chargeItems} from '../run/vm.ts';
import {repr} from '../text/repr.ts';
import {instanceParts, isMember, memberParts, reducedParts, takeState} from './instances.ts';
import {notedName, noting} from './notes.ts';
import {checkPicklable, isConstant, unmodelled} from './picklable.ts';
import {PickledSize} from './pickled-size.ts';
import {lookUp, referenceTo} from './references.ts';
import {loaded, type Made, type Parts, type Saved} from './saved.ts';
import {Shared, share} from './shared/shared.ts';

/** Of what is sent in one go. */
export class Pickler {
  readonly #known = new Map<object, Saved>();
  /** Of all that was pickled so far. */
  public readonly size = new PickledSize();

  /** Raises what CPython's pickle raises for what it does not take. */
  public save(value: Value): Saved {
    if (value === null || typeof value !== 'object' || isConstant(value)) {
      this.size.addConstant(value);
      return () => value;
    }
    const known = this.#known.get(value);
    if (known === undefined) return this.#saveObject(value);
    this.size.addAgain();
    return known;
  }

  #saveObject(value: object): Saved {
    chargeItems(1);
    const {parts: before} = this.size;
    let parts: Parts;
    const saved: Saved = made => loaded(value, parts, made);
    this.#known.set(value, saved);
    this.size.addObject(value);
    parts = this.#parts(value);
    this.size.shorten(value, before);
    return saved;
  }

  public saveAll(kind: string, values: readonly Value[]): Saved[] {
    return values.map((value, index) => noting(`${kind} item ${index}`, () => this.save(value)));
  }

  public savePairs(pairs: Iterable<readonly [Value, Value]>): [Saved, Saved][] {
    return [...pairs].map(([key, value]) => {
      const note = `dict item ${repr(key)}`;
      return [this.save(key), noting(note, () => this.save(value))];
    });
  }

  #parts(value: object): Parts {
    if (value instanceof PyFunction || value instanceof PyNative) return byReference(value);
    if (value instanceof PyType) return value.native ? {make: () => value} : byReference(value);
    if (value instanceof PyMethod) return this.#method(value);
    if (value instanceof PyPartial) return this.#partial(value);
    if (value instanceof PyObject && isMember(value)) return memberParts(this, value);
    if (value instanceof PyException) return this.#exception(value);
    if (value instanceof Shared) {
      value.checkSent(typeName(value as unknown as Value));
      share(value);
      return {make: () => value as unknown as Value};
    }
    const parts = reducedParts(this, value) ?? this.#builtin(value);
    if (parts !== null) return parts;
    checkPicklable(value);
    return value instanceof PyObject && value.constructor === PyObject
      ? instanceParts(this, value)
      : unmodelled(value);
  }

  /** What Python writes down itself, and instances of classes that derive from that. */
  #builtin(value: object): Parts | null {
    const cls = value instanceof PyObject ? this.classOf(value) : () => null;
    const ofClass = (made: Made) => cls(made) as PyType;
    if (value instanceof PyList) {
      const items = this.saveAll('list', value.items);
      return this.#own(
        value,
        made => new PyList([], ofClass(made)),
        (copy, made) => {
          for (const item of items) (copy as PyList).items.push(item(made));
        },
      );
    }
    if (value instanceof PyTuple) {
      const items = this.saveAll('tuple', value.items);
      const make: Saved = made =>
        new PyTuple(
          items.map(item => item(made)),
          ofClass(made),
        );
      return this.#own(value, make);
    }
    if (value instanceof PyDict) return this.#dict(value, ofClass);
    if (value instanceof PySet) {
      const kind = value.frozen ? 'frozenset' : 'set';
      const items = value.values().map(item => noting(`${kind} element`, () => this.save(item)));
      return this.#own(
        value,
        made =>
          new PySet(
            items.map(item => item(made)),
            ofClass(made),
          ),
      );
    }
    if (value instanceof PyDeque) {
      const items = this.saveAll('deque', value.values());
      return this.#own(
        value,
        made => new PyDeque([], value.most, ofClass(made)),
        (copy, made) => {
          for (const item of items) (copy as PyDeque).push(item(made));
        },
      );
    }
    return this.#scalar(value, ofClass);
  }

  #scalar(value: object, ofClass: (made: Made) => PyType): Parts | null {
    if (value instanceof PyBytes) {
      const data = [...value.data];
      return this.#own(value, made => new PyBytes([...data], ofClass(made)));
    }
    if (value instanceof PyFloat) {
      return this.#own(value, made => new PyFloat(value.value, ofClass(made)));
    }
    if (value instanceof PyBoxed) {
      return this.#own(value, made => new PyBoxed(value.value, ofClass(made)));
    }
    return null;
  }

  #dict(value: PyDict, ofClass: (made: Made) => PyType): Parts {
    const factory = this.save(value.factory);
    const pairs = this.savePairs([...value.entries()].map(each => [each.key, each.value] as const));
    const make: Saved = made => {
      const copy = new PyDict(ofClass(made));
      copy.factory = factory(made);
      return copy;
    };
    return this.#own(value, make, (copy, made) => {
      for (const [key, item] of pairs) (copy as PyDict).set(key(made), item(made));
    });
  }

  /** An instance that also has attributes, if its class is the program's. */
  #own(value: PyObject, make: Saved, fill: Parts['fill'] = () => {}): Parts {
    const state = takeState(this, value);
    return {
      make,
      fill: (copy, made) => {
        fill(copy, made);
        state(copy, made);
      },
    };
  }

  public classOf(value: PyObject): Saved {
    const name = notedName(value.cls);
    return noting(`${name} object`, () => noting(`${name} class`, () => this.save(value.cls)));
  }

  #method({self, func}: PyMethod): Parts {
    const name = getAttribute(func, '__name__') as string;
    const saved = noting('method object', () =>
      noting('method reconstructor arguments', () => noting('tuple item 0', () => this.save(self))),
    );
    return {make: made => getAttribute(saved(made), name)};
  }

  #partial({func, args, keywords}: PyPartial): Parts {
    const name = 'functools.partial';
    const inState = <T>(index: number, pickle: () => T) =>
      noting(`${name} object`, () =>
        noting(`${name} state`, () => noting(`tuple item ${index}`, pickle)),
      );
    const target = noting(`${name} object`, () =>
      noting(`${name} reconstructor arguments`, () =>
        noting('tuple item 0', () => this.save(func)),
      ),
    );
    const items = inState(1, () => this.saveAll('tuple', args));
    const pairs = inState(2, () => this.savePairs(namesIn(keywords)));
    return {
      make: made =>
        new PyPartial(
          target(made),
          items.map(item => item(made)),
          new Map(pairs.map(([key, item]) => [key(made) as string, item(made)])),
        ),
    };
  }

  /** Made anew from its arguments; what it was raised from stays behind. */
  #exception(value: PyException): Parts {
    const cls = this.classOf(value);
    const name = notedName(value.cls);
    const args = noting(`${name} object`, () =>
      noting(`${name} reconstructor arguments`, () => this.saveAll('tuple', value.args)),
    );
    const make: Saved = made =>
      call(
        cls(made),
        args.map(arg => arg(made)),
      );
    return this.#own(value, make);
  }
}

/** The other process has no such function or class. */
export class MissingThere extends Error {}

function byReference(value: PyFunction | PyNative | PyType): Parts {
  const reference = referenceTo(value);
  return {
    make: () => {
      const found = lookUp(reference);
      if (found === undefined) throw new MissingThere(reference.qualname);
      return found;
    },
  };
}
