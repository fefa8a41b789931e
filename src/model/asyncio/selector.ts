import {type Nanoseconds, SECOND} from '../clock.ts';
import {explainThreads} from '../concurrent/deadlock.ts';
import {Wait} from '../concurrent/worker.ts';
import {Halt} from '../halt.ts';
import type {VirtualSeconds} from '../schedule.ts';
import type {EventLoop} from './base-events.ts';
import {explainHang} from './deadlock.ts';
import type {SelectorEvents} from './selector-events.ts';
import {recordSleep} from './turn-events.ts';

/** The longest a real selector is asked to wait; a longer sleep takes more turns. */
const MAXIMUM_SELECT_TIMEOUT = 24 * 3600 * SECOND;
/**
 * How late whatever waits for a loop's timer is, see `Outside`: as late as a thread that waits for the first time. A loop
 * itself is never late, and its turns make it so little late that many of them are no wait.
 */
const LATE = 1;
const LATE_BY_TURN = 1 / 1024;
const NOBODY: Ready = [];
const AT_ONCE = new Wait(null, () => true);

type Ready = ReturnType<SelectorEvents['select']>;

/** Waits, if the loop is idle, until its next timer is due, a socket is ready, or something happens outside. */
export function select(loop: EventLoop, timer: Nanoseconds | undefined): void {
  const {machine, selector} = loop;
  let ready = polled(loop);
  if (!loop.isIdle || ready.length > 0) {
    const turns = (machine.outside.late % LATE) + LATE_BY_TURN;
    machine.advance(loop.busyTurns.end(machine, timer), LATE + turns);
    machine.outside.late = turns;
    machine.children.turned(machine.now);
  } else {
    loop.busyTurns.forget();
    if (!loop.slumber.isAsleep) loop.slumber.begin(timer);
    sleep(loop, timer);
    machine.outside.late = 0;
    ready = polled(loop);
    loop.slumber.disturb(machine.now, ready.length > 0);
  }
  selector?.processEvents(ready);
}

/** The same in a thread, which pauses. */
export function* selectInThread(
  loop: EventLoop,
  timer: Nanoseconds | undefined,
): Generator<Wait, void, null> {
  const {machine, busyTurns} = loop;
  machine.clockReads.forget();
  const hasWork = () => !loop.isIdle || polled(loop).length > 0;
  // Others go on meanwhile, even if there is work.
  if (hasWork()) {
    const end = busyTurns.endInThread(machine, timer);
    yield end === null ? AT_ONCE : new Wait(end, () => false);
  } else {
    busyTurns.forget();
    if (!loop.slumber.isAsleep) loop.slumber.begin(timer);
    yield new Wait(isForever(timer) ? null : (timer ?? null), hasWork);
    loop.slumber.disturb(machine.time, polled(loop).length > 0);
  }
  loop.selector?.processEvents(polled(loop));
}

function polled(loop: EventLoop): Ready {
  return loop.selector?.select() ?? NOBODY;
}

function sleep(loop: EventLoop, timer: Nanoseconds | undefined): void {
  const {machine} = loop;
  const {noise} = machine;
  let slept: {until: VirtualSeconds} | null = null;
  for (let target = wakeTime(loop, timer); ; target = wakeTime(loop, timer)) {
    if (target > machine.now) {
      machine.clockReads.forget();
      slept ??= recordSleep(machine, target);
    }
    // Other threads may go on meanwhile, and do nothing that wakes this one.
    const child = machine.children.before(timer, machine.nextOutside());
    const isQuiet =
      child !== undefined || (machine.isNextQuiet && (timer === undefined || target < timer));
    if (child === undefined) machine.advance(target, target === timer ? LATE : Infinity);
    else machine.goChild(child);
    if (!isQuiet || machine.noise !== noise || !loop.isIdle || polled(loop).length > 0) break;
  }
  if (slept !== null) slept.until = machine.at;
}

/** When a loop with nothing ready wakes up: its next timer is due, or something happens outside. */
function wakeTime(loop: EventLoop, timer: Nanoseconds | undefined): Nanoseconds {
  const {machine} = loop;
  const next = machine.nextOutside();
  const outside = machine.children.before(timer, next) ?? next;
  if (isForever(timer) && outside === undefined) throw hang(loop);
  const longest = timer === undefined ? Infinity : machine.now + MAXIMUM_SELECT_TIMEOUT;
  return Math.max(machine.now, Math.min(timer ?? Infinity, longest, outside ?? Infinity));
}

/** Whether no timer will ever be due: none is set, or one as `sleep(math.inf)` sets it. */
function isForever(timer: Nanoseconds | undefined): boolean {
  return timer === undefined || timer === Infinity;
}

function hang(loop: EventLoop): Halt {
  const {machine} = loop;
  machine.record({seq: machine.seq, at: machine.at, kind: 'loop-hung'});
  const tasks = explainHang(loop);
  const threads = explainThreads(machine.threadWaits);
  const [first] = loop.tasks.all();
  const place = machine.host.placeOf(first?.coroutine) ?? machine.host.place();
  const waiting = [...tasks.waiting, ...threads.waiting];
  return new Halt('hang', 0, place, waiting, threads.remedy || tasks.remedy);
}
