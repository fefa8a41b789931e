import type {Acts} from '../acts.ts';
import type {HintMoment, SpanMoment} from '../chart.ts';
import type {FilmSeconds} from '../units.ts';
import {FADE, type LoopStage} from './loop-stage.ts';
import type {Hold} from './sharing-holds.ts';

/** How long a word stands beside a shape that is seen for the first time, once the clock has begun to move. */
const STAY: FilmSeconds = 2.2;

/** The word beside the first wait for a key: other waits look the same. Lanes begin with the second of the cast. */
export function keyHintsOf(
  {cast, shots, words, score}: LoopStage,
  holds: readonly Hold[],
): (time: FilmSeconds) => HintMoment[] {
  const slept = shots.find(({event}) => event.kind === 'loop-slept');
  if (!slept) return () => [];
  const isHolder = (task: string) =>
    holds.some(hold => hold.task === task && hold.from.time < slept.time);
  const sharers = cast.slice(1);
  const alpha = score
    .number(0)
    .to(1, slept.time + 0.3, FADE)
    .to(0, slept.time + 0.3 + STAY, FADE);
  const waiter = sharers.findIndex(({task}) => !isHolder(task));
  return time => [{row: waiter, text: words.waitsInLine, alpha: alpha.at(time)}];
}

/** The word beside the first wait at a full queue: right of the playhead, for as long as it lasts. */
export function beltHintsOf({
  cast,
  shots,
  words,
  score,
}: LoopStage): (time: FilmSeconds) => HintMoment[] {
  const shot = shots.find(
    ({event}) => event.kind === 'task-suspended' && /:Queue\.put$/.test(event.on),
  );
  if (shot?.event.kind !== 'task-suspended') return () => [];
  const {task, on} = shot.event;
  const row = cast.slice(1).findIndex(member => member.task === task);
  const alpha = score
    .number(0)
    .to(1, shot.time + 0.3, FADE)
    .to(0, endOf(shots, on), FADE);
  return time => [{row, text: words.queueFull, alpha: alpha.at(time)}];
}

/** The waits at a full queue, on the takeaway: among the dots of sleeps they would be lost. */
export function fullSpansOf(
  {cast, shots, words}: LoopStage,
  acts: Acts,
): (time: FilmSeconds) => SpanMoment[] {
  const spans = shots.flatMap(({event}) => {
    if (event.kind !== 'task-suspended' || !/:Queue\.put$/.test(event.on)) return [];
    const done = shots.find(
      other => other.event.kind === 'future-done' && other.event.future === event.on,
    );
    const row = cast.slice(1).findIndex(member => member.task === event.task);
    return done ? [{row, from: event.at, to: done.event.at, text: words.full}] : [];
  });
  return time => spans.map(span => ({...span, alpha: acts.takeaway.at(time)}));
}

/** When what somebody waits for is there. */
function endOf(shots: LoopStage['shots'], future: string): FilmSeconds {
  const done = shots.find(({event}) => event.kind === 'future-done' && event.future === future);
  return done?.time ?? Number.POSITIVE_INFINITY;
}
