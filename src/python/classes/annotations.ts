import {PyDict} from '../objects/dict.ts';
import {error} from '../objects/errors.ts';
import type {PyNative} from '../objects/functions.ts';
import {native} from '../objects/natives.ts';
import type {PyType, Value} from '../objects/types.ts';

/** What the body of a class says of its names; each is evaluated when somebody asks for it. */
type Annotations = ReadonlyMap<string, () => Value>;

/** The name under which a class body keeps them, where a metaclass finds it. */
export const ANNOTATE = '__annotate_func__';

const noted = new WeakMap<object, Annotations>();

/** The function that evaluates them: for `annotationlib.Format.VALUE` alone, as one that is compiled does. */
export function annotate(annotations: Annotations): PyNative {
  const evaluate = native('__annotate__', 'format, /', format => {
    if (format !== 1) throw error('NotImplementedError');
    return evaluated(annotations);
  });
  noted.set(evaluate, annotations);
  return evaluate;
}

/** The annotations of a class's own body, in the order in which they stand there, or those that it has been given. */
export function annotationsOf(cls: PyType): Annotations {
  const given = ownDict(cls);
  if (given !== undefined)
    return new Map(Array.from(given.entries(), ({key, value}) => [String(key), () => value]));
  return noted.get((cls.dict.get(ANNOTATE) ?? cls) as object) ?? new Map();
}

/** From now on a class's annotations are those of its bases, too. */
export function inheritAnnotations(cls: PyType, bases: readonly PyType[]): void {
  const all = [...bases, cls].flatMap(each => [...annotationsOf(each)]);
  cls.dict.set(ANNOTATE, annotate(new Map(all)));
  cls.dict.delete('__annotations__');
}

const evaluatedOnce = new WeakMap<PyType, PyDict>();

/** The dict that a class has been given, or that has been asked for: it may have been changed since. */
function ownDict(cls: PyType): PyDict | undefined {
  const given = cls.dict.get('__annotations__');
  return given instanceof PyDict ? given : evaluatedOnce.get(cls);
}

/** `__annotations__` of a class: always the same dict. */
export function annotationsDict(cls: PyType): PyDict {
  const known = ownDict(cls);
  if (known !== undefined) return known;
  const made = evaluated(annotationsOf(cls));
  evaluatedOnce.set(cls, made);
  return made;
}

function evaluated(annotations: Annotations): PyDict {
  const dict = new PyDict();
  for (const [name, thunk] of annotations) dict.set(name, thunk());
  return dict;
}
