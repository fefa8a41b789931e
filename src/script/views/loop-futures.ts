import type {VirtualSeconds} from '../../model/schedule.ts';
import type {Track} from '../track.ts';
import type {FilmSeconds} from '../units.ts';
import {BERTHS, berth} from './loop-layout.ts';
import type {FutureMoment} from './loop-moment.ts';
import {FADE, type LoopStage} from './loop-stage.ts';
import {printedAwait} from './printed-await.ts';

const ENDS = {
  result: 'done',
  exception: 'failed',
  cancelled: 'cancelled',
  'cancel-requested': 'cancelled',
} as const;

/** The first future that the program has made itself and awaits: a box of its own beside the berths, if there is room. */
export function futureOf(
  stage: LoopStage,
  now: Track<VirtualSeconds>,
): (time: FilmSeconds) => FutureMoment | null {
  const {score, shots, cast} = stage;
  const label = boxedFuture(stage);
  const timer = shots.find(
    ({event}) => event.kind === 'timer-set' && event.label.endsWith(` ${label}`),
  );
  const done = shots.find(({event}) => event.kind === 'future-done' && event.future === label);
  if (!label || done?.event.kind !== 'future-done') return () => null;
  const ended = ENDS[done.event.how];
  const value = resultSeen(stage, label);
  const alpha = score.number(0).to(1, (timer ?? done).time, FADE);
  const filled = score.number(0).to(1, done.time, FADE);
  const timed = timer?.event.kind === 'timer-set' && {
    since: timer.event.at,
    until: timer.event.when,
  };
  return time => ({
    at: berth(cast.length),
    alpha: alpha.at(time),
    filled: filled.at(time),
    ended,
    value,
    now: now.at(time),
    ...timed,
  });
}

/** What `print(await future)` prints is the future's result. */
function resultSeen(stage: LoopStage, label: string): string {
  const {shots} = stage;
  const woken = shots.findIndex(({event}) => event.kind === 'task-resumed' && event.from === label);
  const event = shots[woken + 1]?.event;
  if (woken < 0 || event?.kind !== 'line-printed') return '';
  const printed = printedAwait(stage, event);
  return printed && /^\w+$/.test(printed.awaited) ? printed.value : '';
}

/** The future that has a box, if one has: its timer, if there is one, is seen there and nowhere else. */
export function boxedFuture(stage: LoopStage): string | undefined {
  return stage.cast.length < BERTHS ? ownFuture(stage) : undefined;
}

/** A task waits for it in its own code, not inside a call of the library. */
function ownFuture({shots, cast}: LoopStage): string | undefined {
  for (const {event} of shots) {
    if (event.kind !== 'task-suspended' || !cast.some(({task}) => task === event.task)) continue;
    const maker = /^F\d+:([^.]+)/.exec(event.on)?.[1];
    const frame = event.frames.at(-1);
    if (maker !== undefined && frame?.[0] === maker && frame.length === 2) return event.on;
  }
  return undefined;
}
