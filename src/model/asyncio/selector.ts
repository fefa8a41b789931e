import {type Nanoseconds, SECOND} from '../clock.ts';
import {Halt} from '../halt.ts';
import type {EventLoop} from './base-events.ts';
import {explainHang} from './deadlock.ts';
import type {SelectorEvents} from './selector-events.ts';
import {recordSleep} from './turn-events.ts';

/** The longest a real selector is asked to wait; a longer sleep takes more turns. */
const MAXIMUM_SELECT_TIMEOUT = 24 * 3600 * SECOND;
const NOBODY: ReturnType<SelectorEvents['select']> = [];

/** Waits, if the loop is idle, until its next timer is due, a socket is ready, or something happens outside. */
export function select(loop: EventLoop, isIdle: boolean, timer: Nanoseconds | undefined): void {
  const {machine, selector} = loop;
  machine.clockReads = 0;
  const ready = selector?.select() ?? NOBODY;
  const target = isIdle && ready.length === 0 ? wakeTime(loop, timer) : machine.now;
  if (target > machine.now) recordSleep(machine, target);
  machine.advance(target);
  selector?.processEvents(ready);
}

/** When a loop with nothing ready wakes up: its next timer is due, or something happens outside. */
function wakeTime(loop: EventLoop, timer: Nanoseconds | undefined): Nanoseconds {
  const {machine} = loop;
  const outside = machine.nextOutside();
  if (timer === undefined && outside === undefined) throw hang(loop);
  const longest = timer === undefined ? Infinity : machine.now + MAXIMUM_SELECT_TIMEOUT;
  return Math.max(machine.now, Math.min(timer ?? Infinity, longest, outside ?? Infinity));
}

function hang(loop: EventLoop): Halt {
  const {machine} = loop;
  machine.record({seq: machine.seq, at: machine.at, kind: 'loop-hung'});
  const {waiting, remedy} = explainHang(loop);
  const [first] = loop.tasks.all();
  const place = machine.host.placeOf(first?.coroutine) ?? machine.host.place();
  return new Halt('hang', 0, place, waiting, remedy);
}
