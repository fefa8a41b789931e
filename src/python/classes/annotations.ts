import type {PyType, Value} from '../objects/types.ts';

/** What the body of a class says of its names; each is evaluated when somebody asks for it. */
export type Annotations = Map<string, () => Value>;

const noted = new WeakMap<PyType, Annotations>();

export function noteAnnotations(cls: PyType, annotations: Annotations): void {
  noted.set(cls, annotations);
}

/** The annotations of a class's own body, in the order in which they stand there. */
export function annotationsOf(cls: PyType): Annotations {
  return noted.get(cls) ?? new Map();
}
