import {annotationsOf} from '../classes/annotations.ts';
import {PyException} from '../objects/exceptions.ts';
import {native} from '../objects/natives.ts';
import type {PyType, Value} from '../objects/types.ts';
import {PyList} from '../objects/values.ts';

/** The names that a class body gives a type. */
const ANNOTATIONS = native('_annotations', 'cls', cls => {
  return new PyList([...annotationsOf(cls as PyType).keys()]);
});

/** What a field's annotation says; a name that does not exist yet is no error before somebody asks. */
const ANNOTATION = native('_annotation', 'cls, name, undefined', (cls, name, undefinedName) => {
  try {
    return annotationsOf(cls as PyType).get(name as string)?.() ?? null;
  } catch (thrown) {
    if (thrown instanceof PyException) return undefinedName as Value;
    throw thrown;
  }
});

/** What a modelled library reads the annotations of a class's own body with. */
export const ANNOTATION_READERS: readonly (readonly [string, Value])[] = [
  ['_annotations', ANNOTATIONS],
  ['_annotation', ANNOTATION],
];
