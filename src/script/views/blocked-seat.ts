import {textOf} from '../code.ts';
import {easeInOutCubic} from '../ease.ts';
import type {TimedShot} from '../pacing.ts';
import type {Track} from '../track.ts';
import type {FilmSeconds} from '../units.ts';
import type {SeatHolder, ThreadMoment} from './blocked-moment.ts';
import type {CrowdTake} from './blocked-takes.ts';
import {FADE, type LoopStage} from './loop-stage.ts';

/** How long the crowd's last answers take to be told, one after the other. */
export const TELLING: FilmSeconds = 1.4;

/** How long a call takes from the seat to the thread. */
const MOVE: FilmSeconds = 0.45;

/** The line is lit and the call ready just before it leaves. */
const LEAD: FilmSeconds = 0.4;

const NOBODY: SeatHolder = {who: null, does: null};
const ANSWERS: SeatHolder = {who: null, does: 'answers'};

/** Who runs: of the crowd each has the seat for an instant only, so that they are shown as one while they go on. */
export function seatOf({score, shots, cast}: LoopStage, take: CrowdTake): Track<SeatHolder> {
  const seat = score.look(NOBODY);
  const nameOf = (task: string) => cast.find(member => member.task === task)?.name;
  const speaker = take.cast.at(-1)?.task;
  for (const shot of shots) {
    const {event, time, dwell} = shot;
    if (event.kind === 'loop-blocked') {
      seat.to({who: nameOf(event.by) ?? null, does: 'blocks'}, time, FADE);
    } else if (event.kind === 'loop-slept' && answersIn(take, shot)) {
      seat.to(ANSWERS, time, FADE).to(NOBODY, time + dwell, FADE);
    } else if (event.kind === 'task-ended' && event.task === speaker) {
      seat.to(ANSWERS, time, FADE).to(NOBODY, time + FADE + TELLING, FADE);
    } else if ('task' in event && nameOf(event.task) !== undefined) {
      const runs = {who: nameOf(event.task) ?? null, does: 'runs'} as const;
      if (event.kind === 'task-resumed') seat.to(runs, time, FADE);
      else if (event.kind === 'task-suspended' || event.kind === 'task-ended') {
        seat.to(NOBODY, time, FADE);
      }
    }
  }
  return seat;
}

/** Whether anybody of the crowd runs while the clock moves. */
function answersIn({crowd}: CrowdTake, {event}: TimedShot): boolean {
  if (event.kind !== 'loop-slept') return false;
  return crowd.members.some(({ended}) => ended > event.at && ended < event.until);
}

/** What is handed to a thread: it goes there from the seat, and stays until the thread is done. */
export function threadOf({
  score,
  shots,
  code,
}: LoopStage): (time: FilmSeconds) => ThreadMoment | null {
  const start = shots.find(({event}) => event.kind === 'worker-started');
  if (start?.event.kind !== 'worker-started') return () => null;
  const end = shots.find(({event}) => event.kind === 'worker-ended');
  const call = callOf(start.event.function, code);
  const alpha = score.number(0).to(1, start.time - LEAD, FADE);
  const moved = score.number(0).to(1, start.time - LEAD + FADE, MOVE, easeInOutCubic);
  const busy = score.number(1).to(0, end?.time ?? Number.POSITIVE_INFINITY, FADE);
  return time => ({
    call,
    alpha: alpha.at(time),
    moved: moved.at(time),
    busy: busy.at(time),
  });
}

/** `to_thread(time.sleep, 5)` hands over the call `time.sleep(5)`. */
const HANDED_OVER = /to_thread\(([\w.]+)(?:, )?([^()]*)\)/;

/** What is handed over, as a call; the schedule knows no more than what `to_thread` has made of it. */
function callOf(name: string, code: LoopStage['code']): string {
  const lines = code.map(textOf);
  const [, called, args] = HANDED_OVER.exec(lines.join('\n')) ?? [];
  return called === undefined ? `${name}()` : `${called}(${args})`;
}

/** The line at which the call is handed over, once it is: the task that does it pauses there next. */
export function handingRow({
  score,
  shots,
  code,
}: LoopStage): (time: FilmSeconds, row: number) => number {
  const start = shots.findIndex(({event}) => event.kind === 'worker-started');
  const pause = shots.slice(start).find(({event}) => event.kind === 'task-suspended');
  const frames = pause?.event.kind === 'task-suspended' ? pause.event.frames : [];
  const rows = frames.map(([, line]) => code.findIndex(({number}) => number === line));
  const there = rows.findLast(row => row >= 0);
  if (start < 0 || there === undefined) return (_, row) => row;
  const moved = score.number(0).to(1, (shots[start]?.time ?? 0) - LEAD, FADE, easeInOutCubic);
  return (time, row) => row + (there - row) * moved.at(time);
}
