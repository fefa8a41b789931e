import {UNMODELLED} from '../modules/unmodelled.ts';
import {PyModule} from '../objects/functions.ts';
import {isMain} from '../objects/main-module.ts';
import type {PyType, Value} from '../objects/types.ts';
import {SourceError} from '../source.ts';
import type {Frame} from './frames.ts';
import {INSTEAD} from './instead.ts';
import {vm} from './vm.ts';

/** Ends the run here: CPython would go on and the model cannot. No `except` or `finally` of the program sees it. */
export function refuse(found: string, remedy: string): never {
  throw new SourceError(vm.program, placeNow(), found, remedy);
}

/** Where the program is: a place in its text. */
export function placeNow(): number {
  const frame = programFrame(vm.frame);
  return frame?.code.places.spans[frame.at]?.from ?? 0;
}

/** The same for what began at another place. */
export function refuseAt(place: number, found: string, remedy: string): never {
  throw new SourceError(vm.program, place, found, remedy);
}

/** A program is data: it reaches no file, no network, no environment and no interpreter. */
export function refuseMachine(name: string, remedy: string): never {
  return refuse(`"${name}" is not available here: a program cannot reach the machine`, remedy);
}

/** Of a class that is built on one of CPython's, or that is given a finalizer when it has objects. */
export function refuseFinalizer(cls: string): never {
  const remedy = 'write the clean-up in a finally block or a context manager';
  return refuse(`"${cls}.__del__" is not modelled: the class is not plain`, remedy);
}

/** A program that does not say so is not compiled so that it knows who holds what. */
export function refuseHiddenFinalizer(cls: string): never {
  const found = `"${cls}" has a "__del__" that the program does not name`;
  return refuse(found, 'write it as "def __del__(self):" in a class');
}

/** CPython's own classes call private methods of theirs that a class of the program replaces; the model's do not. */
export function refuseHooks(bases: readonly PyType[], own: ReadonlyMap<string, Value>): void {
  if (vm.frame?.code.places.source.library) return;
  for (const cls of bases) {
    const hooks = UNMODELLED.get(`${cls.module}.${cls.qualname}`) ?? [];
    for (const name of hooks) {
      if (!isPrivate(name) || !own.has(name)) continue;
      const remedy = 'write a class that holds one and does not derive from it';
      refuseReplaced(name, shownName(cls), remedy);
    }
  }
}

/** CPython would call what a class of the program has in the place of `owner`'s own. */
export function refuseReplaced(name: string, owner: string, remedy: string): never {
  return refuse(`a "${name}" in the place of ${owner}'s own is not modelled`, remedy);
}

function isPrivate(name: string): boolean {
  return name.startsWith('_') && !name.startsWith('__');
}

/** The texts that CPython's own classes and functions carry; a modelled library finds none. */
export function refuseDocstring(name: string): null {
  if (vm.frame?.code.places.source.library) return null;
  return refuse(`the docstring of "${name}" is not modelled`, 'write the text itself');
}

/** What neither the program nor a limit threw is a fault of the interpreter, and no reason to go on with it. */
export function refuseDefect(thrown: unknown): never {
  if (!(thrown instanceof Error) || thrown instanceof SourceError) throw thrown;
  const remedy = 'write it in another way, and report it: this is a defect of Onewaiter';
  refuse(`the interpreter failed (${thrown.name}: ${thrown.message})`, remedy);
}

/** The innermost frame that is the program's own. */
export function programFrame(frame: Frame | null): Frame | null {
  return frame?.code.places.source.isProgram === false ? programFrame(frame.back) : frame;
}

/** Refuses a name that the object would have on CPython. `of` is its class, or the class itself. */
export function refuseUnmodelled(value: Value, of: PyType, name: string): void {
  // A modelled library asks for what the model may lack, and knows it.
  if (vm.frame?.code.places.source.library) return;
  refuseKnown(value, of, name);
}

/** The same where a library asks on behalf of the program. */
export function refuseKnown(value: Value, of: PyType, name: string): void {
  if (value instanceof PyModule) refuseIfKnown(`module ${value.name}`, `${value.name}.`, name);
  for (const cls of of.mro) {
    if (isMain(cls.module)) continue;
    refuseIfKnown(`${cls.module}.${cls.qualname}`, `${shownName(cls)}.`, name);
  }
}

function refuseIfKnown(owner: string, prefix: string, name: string): void {
  if (!UNMODELLED.get(owner)?.has(name)) return;
  const remedy = INSTEAD[name] ?? 'write the program without it';
  // Who writes `loop.create_server` has never heard of the class that a platform makes its loops of.
  refuse(`"${LOOP.test(prefix) ? 'loop.' : prefix}${name}" is not modelled`, remedy);
}

const LOOP = /^asyncio\.\w+\.\w*EventLoop\.$/;

function shownName({module, qualname}: PyType): string {
  return module === 'builtins' ? qualname : `${module}.${qualname}`;
}
