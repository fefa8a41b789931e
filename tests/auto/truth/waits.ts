import type {EventOf, ScheduleEvent} from '../../../src/model/schedule.ts';
import type {Recorded} from './recorded.ts';
import {quotes, type Said, same} from './said.ts';

type Check = (said: Said, event: ScheduleEvent, run: Recorded) => boolean;

/** A check of an event in which the task that is named pauses at something. */
function pausing(
  check: (event: EventOf<'task-suspended'>, said: Said, run: Recorded) => boolean,
): Check {
  return (said, event, run) =>
    event.kind === 'task-suspended' &&
    event.on !== 'yield' &&
    run.nameOf(event.task) === said.who &&
    check(event, said, run);
}

/** A future is labelled with the function that made it. */
export function awaits(maker: RegExp, inside = /(?:)/): Check {
  return pausing(
    ({on, frames}) =>
      maker.test(on.replace(/^F\d+:/, '')) && inside.test(frames.map(([name]) => name).join(' ')),
  );
}

/** Its own timer will wake it. */
export const sleepsFor = pausing(({on, at}, {seconds}, run) =>
  run
    .all('timer-set')
    .some(({label, when}) => label.endsWith(` ${on}`) && same(seconds, when - at)),
);

export const awaitsResults = pausing(({on}, {count}, run) =>
  run
    .all('gather-created')
    .some(({future, children}) => future === on && children.length === Number(count)),
);

export const awaitsTask = pausing(
  ({on}, {other}, run) =>
    run.tasks.includes(on) && (other === undefined || run.nameOf(on) === other),
);

export const meetsCode = pausing((event, {code}, run) => quotes(code, run.textAt(event)));

/** A bare yield: it is in line again at once. */
export const stepsAside: Check = ({who}, event, run) =>
  event.kind === 'task-suspended' && event.on === 'yield' && run.nameOf(event.task) === who;

/** Nobody can run, and the clock has `moved` before or not. */
export function clockMoves(moved: boolean): Check {
  return (_, event, run) =>
    event.kind === 'loop-slept' && event.at > 0 === moved && run.ready(event).length === 0;
}

/** Code keeps the thread, and nobody but it gets a turn meanwhile. */
export function keepsSeat(hasOthers: boolean): Check {
  return ({seconds, code}, event, run) => {
    if (event.kind !== 'loop-blocked') return false;
    const others = run.alive(event).filter(task => task !== event.by);
    const until = event.at + event.seconds;
    const isStill = !run
      .after(event)
      .some(({kind, at}) => kind === 'task-resumed' && at < until - 1e-9);
    const isQuoted = quotes(code, run.textAt(event)) && /sleep|…\(\)/.test(code ?? '');
    return same(seconds, event.seconds) && others.length > 0 === hasOthers && isStill && isQuoted;
  };
}

/** Timers that end a wait though what was waited for is not there. */
const OUT_OF_TIME = /^cb:(_release_waiter .*:_wait$|_AsCompletedIterator\._handle_timeout)/;

/** What it paused at is there, and not only a limit is up. */
export const hasIt: Check = ({who, at}, event, run) => {
  if (event.kind !== 'task-resumed' || run.nameOf(event.task) !== who) return false;
  const {from, task} = event;
  const before = run.before(event);
  const done = before.find(
    each =>
      (each.kind === 'future-done' && each.future === from) ||
      (each.kind === 'task-ended' && each.task === from),
  );
  const isIt = run
    .all('task-suspended', before)
    .some(each => each.task === task && each.on === from);
  const isGood = done !== undefined && 'how' in done && done.how === 'result';
  const isLate = done?.kind === 'future-done' && OUT_OF_TIME.test(done.by);
  return isIt && isGood && !isLate && same(at, event.at);
};
