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
  const stopped = (note: string) => ({moves: false, word: words.clockStopped, note});
  const track = score.look<ClockNote>(stopped(words.nextIsReady));
  let last = words.nextIsReady;
  for (const step of stepsOf(stage)) {
    const {note, moves} = noteAt(stage, step);
    if (note === last) continue;
    track.to(moves ? {moves, word: words.clockMoves, note} : stopped(note), step.shot.time, FADE);
    last = note;
  }
  return track;
}

function noteAt({words, cast}: LoopStage, {shot, after}: Step): {note: string; moves: boolean} {
  if (shot.event.kind === 'loop-blocked') return {note: words.seatIsKept, moves: true};
  if (shot.event.kind === 'loop-slept') return {note: words.everyoneWaits, moves: true};
  if (cast.every(({task}) => after.ended.includes(task)))
    return {note: words.allDone, moves: false};
  if (after.seat !== null) return {note: words.runningIsFree, moves: false};
  return {note: after.ready.length > 0 ? words.nextIsReady : words.nobodyReady, moves: false};
}
