import type {VirtualSeconds} from '../../model/schedule.ts';
import type {Track} from '../track.ts';
import type {ClockNote} from './loop-moment.ts';
import {FADE, type LoopStage, type Step, stepsOf} from './loop-stage.ts';

/** The loop's clock over the film: it stands while tasks run and moves while the loop waits. */
export function nowOf({score, shots}: Pick<LoopStage, 'score' | 'shots'>): Track<VirtualSeconds> {
  const now = score.number(0);
  for (const {event, time, dwell} of shots) {
    if (event.kind === 'loop-slept') now.to(event.until, time, dwell);
    if (event.kind === 'loop-blocked' && dwell > 0) now.to(event.at + event.seconds, time, dwell);
  }
  return now;
}

/** What stands beside the clock: whether it moves, and why. */
export function clockNotesOf(stage: LoopStage): Track<ClockNote> {
  const {words, score} = stage;
  const first = {moves: false, word: words.clockStopped, note: words.nextIsReady};
  const track = score.look<ClockNote>(first);
  let last: ClockNote = first;
  for (const step of stepsOf(stage)) {
    const note = noteAt(stage, step);
    if (note.note === last.note && note.word === last.word) continue;
    track.to(note, step.shot.time, FADE);
    last = note;
  }
  return track;
}

function noteAt({words, cast, shots}: LoopStage, {shot, after}: Step): ClockNote {
  const stopped = (note: string) => ({moves: false, word: words.clockStopped, note});
  const moving = (note: string) => ({moves: true, word: words.clockMoves, note});
  if (shot.event.kind === 'loop-blocked') return moving(words.seatIsKept);
  if (shot.event.kind === 'loop-slept')
    return moving(after.ended.length > 0 ? words.nobodyReady : words.everyoneWaits);
  if (cast.every(({task}) => after.ended.includes(task))) return stopped(words.allDone);
  if (after.seat !== null) return stopped(words.runningIsFree);
  const next = shots.find(
    ({event}) =>
      event.seq > shot.event.seq && (event.kind === 'loop-slept' || event.kind === 'task-resumed'),
  );
  // Callbacks may still make somebody ready.
  if (after.ready.length > 0 || next?.event.kind === 'task-resumed')
    return stopped(words.nextIsReady);
  // The clock stands a moment longer, but not because it is stopped.
  return {moves: false, word: words.clockNext, note: words.nobodyReady};
}
