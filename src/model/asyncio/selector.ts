import {type Nanoseconds, SECOND} from '../clock.ts';
import {Halt} from '../halt.ts';
import type {EventLoop} from './base-events.ts';
import {explainHang} from './deadlock.ts';

/** The longest a real selector is asked to wait; a longer sleep takes more turns. */
const MAXIMUM_SELECT_TIMEOUT = 24 * 3600 * SECOND;

/** When a loop with nothing ready wakes up: its next timer is due, or something happens outside. */
export function wakeTime(loop: EventLoop, timer: Nanoseconds | undefined): Nanoseconds {
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
