import type {VirtualSeconds} from '../../model/schedule.ts';
import {findFrom} from '../in-order.ts';
import type {TimedShot} from '../pacing.ts';
import type {Track} from '../track.ts';
import {type FilmSeconds, SAME_ON_CLOCK} from '../units.ts';
import type {Words} from '../words.ts';
import type {ClockNote} from './loop-moment.ts';
import {FADE, type LoopStage, type Step, stepsOf} from './loop-stage.ts';

/** How long a clock takes to go back to where the next program begins. */
const REWIND: FilmSeconds = 0.6;

/**
 * The loop's clock over the film: it stands while tasks run and moves while the loop waits. Of programs that are told one
 * after the other, each begins at its own start.
 */
export function nowOf({score, shots}: Pick<LoopStage, 'score' | 'shots'>): Track<VirtualSeconds> {
  const now = score.number(0);
  for (const [i, {event, side, time, dwell}] of shots.entries()) {
    const isNext = i > 0 && side !== shots[i - 1]?.side;
    if (isNext && event.at < now.at(time) - SAME_ON_CLOCK) now.to(event.at, time, REWIND);
    if (event.kind === 'loop-slept') now.to(event.until, time, dwell);
    if (event.kind === 'loop-blocked' && dwell > 0) now.to(event.at + event.seconds, time, dwell);
  }
  return now;
}

/** What stands beside the clock: whether it moves, and why. */
export function clockNotesOf(stage: LoopStage): Track<ClockNote> {
  const {words, score} = stage;
  const first = stopped(words, words.nextIsReady);
  const track = score.look<ClockNote>(first);
  let last = first;
  for (const step of stepsOf(stage)) {
    const note = noteAt(stage, step);
    if (note.note === last.note && note.word === last.word) continue;
    track.to(note, step.shot.time, FADE);
    last = note;
  }
  return track;
}

function noteAt({words, cast, shots}: LoopStage, {index, shot, after}: Step): ClockNote {
  if (shot.event.kind === 'loop-blocked') return moving(words, words.seatIsKept);
  if (shot.event.kind === 'loop-slept')
    return moving(words, after.ended.length > 0 ? words.nobodyReady : words.everyoneWaits);
  if (cast.every(({task}) => after.ended.includes(task)))
    return stopped(words, goesOn(shots, index) ? words.runningIsFree : words.allDone);
  if (after.seat !== null) return stopped(words, words.runningIsFree);
  if (cast.some(({task}) => after.ready.includes(task))) return stopped(words, words.nextIsReady);
  const next = findFrom(
    shots,
    index + 1,
    ({event}) => event.kind === 'loop-slept' || event.kind === 'task-resumed',
  );
  // Callbacks, which have no card, may still make somebody ready.
  if (next?.event.kind === 'task-resumed') return stopped(words, words.runningIsFree);
  if (!next) return stopped(words, words.nobodyReady);
  return {moves: false, sign: null, word: words.clockNext, note: words.nobodyReady};
}

/** Whether anything goes on when those on stage are over: the code that runs the loop, or tasks that have no card. */
function goesOn(shots: LoopStage['shots'], index: number): boolean {
  const isLater = ({event: {kind}}: TimedShot) =>
    kind === 'line-printed' || kind === 'loop-slept' || kind === 'loop-blocked';
  return findFrom(shots, index + 1, isLater) !== undefined;
}

function stopped({clockStopped: word}: Words, note: string): ClockNote {
  return {moves: false, sign: 'pause', word, note};
}

function moving({clockMoves: word}: Words, note: string): ClockNote {
  return {moves: true, sign: 'run', word, note};
}
