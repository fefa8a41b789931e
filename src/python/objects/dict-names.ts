import type {PyDict} from './dict.ts';
import type {Value} from './types.ts';

/** The items of a dict as the attributes of an object that was given the dict as its `__dict__`. */
export class DictNames extends Map<string, Value> {
  public readonly dict: PyDict;

  public constructor(dict: PyDict) {
    super();
    this.dict = dict;
  }

  public override get size(): number {
    return this.dict.size;
  }

  public override get(name: string): Value | undefined {
    return this.dict.get(name);
  }

  public override has(name: string): boolean {
    return this.dict.has(name);
  }

  public override set(name: string, value: Value): this {
    this.dict.set(name, value);
    return this;
  }

  public override delete(name: string): boolean {
    return this.dict.delete(name) !== undefined;
  }

  public override clear(): void {
    this.dict.clear();
  }

  public override *entries(): MapIterator<[string, Value]> {
    for (const {key, value} of this.dict.entries()) if (typeof key === 'string') yield [key, value];
  }

  public override *keys(): MapIterator<string> {
    for (const [name] of this.entries()) yield name;
  }

  public override *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value;
  }

  public override [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  public override forEach(
    each: (value: Value, name: string, names: Map<string, Value>) => void,
  ): void {
    for (const [name, value] of this.entries()) each(value, name, this);
  }
}
