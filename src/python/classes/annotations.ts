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

/** The annotations of a class's own body, in the order in which they stand there. */
export function annotationsOf(cls: PyType): Annotations {
  return noted.get((cls.dict.get(ANNOTATE) ?? cls) as object) ?? new Map();
}

/** `__annotations__` of a class. */
export function evaluated(annotations: Annotations): PyDict {
  const dict = new PyDict();
  for (const [name, thunk] of annotations) dict.set(name, thunk());
  return dict;
}
