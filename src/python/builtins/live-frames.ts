import {PyFrame} from '../objects/frame-objects.ts';
import type {Value} from '../objects/types.ts';
import {PyList} from '../objects/values.ts';
import type {Frame} from '../run/frames.ts';
import {refuse} from '../run/refusals.ts';
import type {Suspendable} from '../run/suspendable.ts';
import {vm} from '../run/vm.ts';
import {namespaceOf} from './attribute-dict.ts';
import {localsOf} from './introspection.ts';

const REMEDY = 'ask for the frame of the function itself, or hand on what its caller knows';

/** A call in progress, as `sys._getframe` and `inspect.currentframe` give it, or one that is paused, as `cr_frame` is. */
export class LiveFrame extends PyFrame {
  public readonly frame: Frame;
  /** The coroutine or generator whose frame it is, if that is known. */
  public of: Suspendable | null = null;
  /** What its caller did when it called, if that is known: the caller itself may have gone on. */
  public calledAt: number | null = null;

  public constructor(frame: Frame) {
    super(frame.code, () => (this.of?.started === false ? frame.code.firstLine : frame.line));
    this.frame = frame;
  }

  public get locals(): Value {
    return this.frame.names === this.frame.globals ? this.globals : localsOf(this.frame);
  }

  public get globals(): Value {
    return namespaceOf(this.frame.globals);
  }

  /** Who called it, None for the program itself. What of CPython's own code lies between them is not known in every case. */
  public get back(): LiveFrame | null {
    const {frame} = this;
    const {back} = frame;
    if (isModule(frame) && vm.process === null) return null;
    if (back === null && isPaused(frame)) return null;
    const at = this.calledAt ?? back?.at ?? 0;
    if (back === null || back.code.places.source.library || !calls(back, at, frame))
      return refuse(`who called "${frame.code.name}" is not modelled here`, REMEDY);
    return liveFrame(back);
  }
}

/** The object of each frame that was asked for: asked for again, it is the same one. */
const objects = new WeakMap<Frame, LiveFrame>();

export function liveFrame(frame: Frame): LiveFrame {
  const known = objects.get(frame) ?? new LiveFrame(frame);
  objects.set(frame, known);
  frame.isShown = true;
  return known;
}

/** That of a coroutine or generator; before it began, it is at its first line. */
export function pausedFrame(paused: Suspendable): LiveFrame {
  const frame = liveFrame(paused.frame);
  frame.of = paused;
  return frame;
}

/** Of a call in progress and of those that led to it, where each was made: they can still be asked when they are over. */
function noteCallers(innermost: Frame): void {
  for (let frame = innermost; frame.back !== null; frame = frame.back) {
    const live = liveFrame(frame);
    if (live.calledAt === frame.back.at) return;
    live.calledAt = frame.back.at;
  }
}

/** The call that asks, or one so many calls further out. */
export function currentFrame(depth = 0): LiveFrame {
  const {frame} = vm;
  if (frame === null || frame.code.places.source.library)
    return refuse('the frame of a function that built-in code calls is not modelled', REMEDY);
  noteCallers(frame);
  let found: LiveFrame | null = liveFrame(frame);
  for (let left = depth; left > 0 && found !== null; left--) found = found.back;
  return found ?? refuse('a frame further out than the program is not modelled', REMEDY);
}

const isModule = (frame: Frame) => frame.code.name === '<module>';

/** Whether a coroutine or generator is not at work, and nobody had it work at its end. */
function isPaused(of: Frame): boolean {
  for (let {frame} = vm; frame !== null; frame = frame.back) if (frame === of) return false;
  return of.code.kind !== 'function' && (of.caller ?? null) === null;
}

/** Whether what a frame does there is to call a function of the other's name, so that nobody stands between the two; or a class statement. */
function calls(back: Frame, at: number, frame: Frame): boolean {
  if (frame.names !== null) return true;
  const {spans, source} = back.code.places;
  const {from = 0, to = 0} = spans[at] ?? {};
  const called = beforeArguments(source.text.slice(from, to));
  const [owner = '', name = ''] = frame.code.qualname.split('.').slice(-2);
  const last = /(\w+)\s*$/.exec(called)?.[1];
  return last === frame.code.name || (name === '__init__' && last === owner);
}

/** `a.b(c).d(e)`: all but the last arguments. Nothing if that is no call. */
function beforeArguments(text: string): string {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === ')') depth += 1;
    if (text[at] === '(') depth -= 1;
    if (depth === 0) return text[at] === '(' ? text.slice(0, at) : '';
  }
  return '';
}

/** The line that a frame is at, in a list, as `inspect` gives it. */
export function lineOf(frame: PyFrame): Value {
  const {source} = frame.code.places;
  return new PyList([`${source.lineText(frame.line())}\n`]);
}
