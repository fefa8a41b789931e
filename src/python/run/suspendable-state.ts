import {PyObject, type PyType} from '../objects/types.ts';
import type {Frame} from './frames.ts';

// One number says all of it: a program may have a hundred thousand coroutines, and each would have a field for each.
const STARTED = 1;
const FINISHED = 2;
const RUNNING = 4;
const UNAWAITED = 8;

/** What is known of code that can pause: its frame, its names, and how far it has come. */
export abstract class SuspendableState extends PyObject {
  public readonly frame: Frame;
  private state = 0;
  /** Its name and qualified name, where they are not those of its code: without a value, it takes up no room. */
  private names?: readonly [name: string, qualname: string];

  public constructor(cls: PyType, name: string, qualname: string, frame: Frame) {
    super(cls);
    this.frame = frame;
    const {code} = frame;
    if (name !== code.name || qualname !== code.qualname) this.names = [name, qualname];
  }

  public get name(): string {
    return this.names?.[0] ?? this.frame.code.name;
  }

  public set name(name: string) {
    this.names = [name, this.qualname];
  }

  public get qualname(): string {
    return this.names?.[1] ?? this.frame.code.qualname;
  }

  public set qualname(qualname: string) {
    this.names = [this.name, qualname];
  }

  public get started(): boolean {
    return (this.state & STARTED) !== 0;
  }

  public set started(is: boolean) {
    this.put(STARTED, is);
  }

  public get finished(): boolean {
    return (this.state & FINISHED) !== 0;
  }

  public set finished(is: boolean) {
    this.put(FINISHED, is);
  }

  public get running(): boolean {
    return (this.state & RUNNING) !== 0;
  }

  public set running(is: boolean) {
    this.put(RUNNING, is);
  }

  /** Of a coroutine: whether nobody has begun it, nor made a task of it. */
  public get isUnawaited(): boolean {
    return (this.state & UNAWAITED) !== 0;
  }

  public set isUnawaited(is: boolean) {
    this.put(UNAWAITED, is);
  }

  // With a # it would take a field more.
  private put(bit: number, is: boolean): void {
    this.state = is ? this.state | bit : this.state & ~bit;
  }
}
