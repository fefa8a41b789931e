import {PyClassMethod} from './descriptors.ts';
import {type Maybe, native} from './natives.ts';
import type {PyType} from './types.ts';

/** Class methods of a native class: the first parameter is the class they are asked of, which errors do not count. */
export function classMethods(
  cls: PyType,
  table: Readonly<Record<string, readonly [text: string, body: (...args: Maybe[]) => unknown]>>,
): void {
  for (const [name, [text, body]] of Object.entries(table)) {
    const func = native(name, text.includes('/') ? `cls, ${text}` : `cls, /, ${text}`, body, true);
    func.qualname = `${cls.name}.${name}`;
    cls.dict.set(name, new PyClassMethod(func));
  }
}
