import type {VirtualSeconds} from '../../model/schedule.ts';
import type {Track} from '../track.ts';
import type {ClockNote} from './loop-moment.ts';
import {FADE, type LoopStage, type Step, stepsOf} from './loop-stage.ts';

/** The loop's clock over the film: it stands while tasks run and moves while the loop waits. */
export function nowOf({score, shots}: Pick<LoopStage, 'score' | 'shots'>): Track<VirtualSeconds> {
  const now = score.number(0);
  for (const {event, time, dwell} of shots) {
    if (event.kind === 'loop-slept') now.to(event.until, time, dwell);
  }
  return now;
}

/** What stands beside the clock: whether it moves, and why. */
export function clockNotesOf(stage: LoopStage): Track<ClockNote> {
  const {words, score} = stage;
  const track = score.look<ClockNote>({
    moves: false,
    word: words.clockStopped,
    note: words.nextIsReady,
  });
  let last: string = words.nextIsReady;
  for (const step of stepsOf(stage)) {
    const note = noteAt(stage, step, last);
    if (!note || note.note === last) continue;
    track.to(note, step.shot.time, FADE);
    last = note.note;
  }
  return track;
}

function noteAt(
  {words, cast}: LoopStage,
  {shot, before, after}: Step,
  last: string,
): ClockNote | undefined {
  if (shot.event.kind === 'loop-slept') {
    return {moves: true, word: words.clockMoves, note: words.everyoneWaits};
  }
  const stopped = (note: string) => ({moves: false, word: words.clockStopped, note});
  const root = cast[0]?.task ?? '';
  const isOver = after.ended.includes(root);
  if (isOver) return stopped(words.allDone);
  const runner = cast.find(member => member.task === after.seat);
  // The rule itself is said the first time somebody runs; after that, who it is.
  if (runner && before.ended.length === 0 && after.now === 0 && last !== words.everyoneWaits) {
    return stopped(words.runningTakesNoTime);
  }
  if (runner) return stopped(words.taskRuns(runner.name));
  return stopped(words.nextIsReady);
}
