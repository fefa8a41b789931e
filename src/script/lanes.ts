import type {Frame, VirtualSeconds} from '../model/schedule.ts';
import type {CastMember, Hue} from './cast.ts';
import {limitsOf} from './lane-limits.ts';
import type {TimedShot} from './pacing.ts';
import {BEFORE, type RunState, type TaskState} from './run-state.ts';
import {type FilmSeconds, SAME_INSTANT} from './units.ts';

/** A stretch of a lane. Nothing of it is seen before the film time `shown`, nor right of the playhead. */
export type LanePiece = {readonly shown: FilmSeconds} & (
  | {readonly kind: 'run'; readonly at: VirtualSeconds}
  | {readonly kind: 'wait' | 'ready'; readonly from: VirtualSeconds; readonly to: VirtualSeconds}
  /** Nobody waits here: a timer has a function that will be called. `by` is the lane of who asked for it. */
  | {
      readonly kind: 'timer';
      readonly from: VirtualSeconds;
      readonly to: VirtualSeconds;
      readonly by: number;
    }
  /** It waits as well, but only to leave things in order: its time was up before. */
  | {readonly kind: 'cleanup'; readonly from: VirtualSeconds; readonly to: VirtualSeconds}
  /** A coroutine awaited inside the task, with the call as the program has it. */
  | {
      readonly kind: 'frame';
      readonly from: VirtualSeconds;
      readonly to: VirtualSeconds;
      readonly label: string;
      /** Of the task that does the same in the other program, where there is one: then the label is its name. */
      readonly whose?: Hue;
      /** When it is seen to be over, where that is later than the clock's. */
      readonly over?: FilmSeconds;
    }
  /** It kept the thread without letting go: `time.sleep` and its like. */
  | {readonly kind: 'block'; readonly from: VirtualSeconds; readonly to: VirtualSeconds}
  /** A core computes for a task. */
  | {
      readonly kind: 'busy';
      readonly from: VirtualSeconds;
      readonly to: VirtualSeconds;
      readonly hue: Hue;
      readonly name: string;
    }
  /** Nobody uses it. */
  | {readonly kind: 'idle'; readonly from: VirtualSeconds; readonly to: VirtualSeconds}
  /** It holds something that others wait for: a lock, a permit. */
  | {readonly kind: 'hold'; readonly from: VirtualSeconds; readonly to: VirtualSeconds}
  /** What a cancel prevented: where a wait would have gone on to. */
  | {readonly kind: 'ghost'; readonly from: VirtualSeconds; readonly to: VirtualSeconds}
  /** Where a wait was cut off by a call: `asked` to stop, if it need not obey. */
  | {readonly kind: 'cut'; readonly at: VirtualSeconds; readonly asked: boolean}
  /** When a timeout will cancel, `after` so long: known before it comes. */
  | {
      readonly kind: 'limit';
      readonly at: VirtualSeconds;
      readonly after: VirtualSeconds;
      /** When it was left or came, and whether it came. */
      readonly over: FilmSeconds;
      readonly cancels: boolean;
      /** The call that it is for, where the lane has no name that says so. */
      readonly of?: string;
    }
  | {
      readonly kind: 'end';
      readonly how: 'done' | 'failed' | 'cancelled';
      readonly at: VirtualSeconds;
      readonly took: VirtualSeconds;
      /** Whether its time was up: no success, even if it went on to its end. */
      readonly timedOut: boolean;
    }
);

export interface LaneRow {
  readonly name: string;
  readonly hue: Hue;
  readonly pieces: readonly LanePiece[];
}

/** A tick is drawn once the card has reached the seat. */
const TICK_LAG: FilmSeconds = 0.25;

/** How long a piece takes to come up. */
export const PIECE_FADE: FilmSeconds = 0.15;

/** How visible a piece is at a film time, 0 to 1. */
export function pieceAlpha({shown}: LanePiece, time: FilmSeconds): number {
  if (time < shown - SAME_INSTANT) return 0;
  if (time > shown + PIECE_FADE - SAME_INSTANT) return 1;
  return Math.max(0, (time - shown) / PIECE_FADE);
}

/**
 * One lane a task, from the shots of one program; `states[i]` is what is true after `shots[i]`. With the program's
 * source, a coroutine that is awaited inside a task is framed and named.
 */
export function lanesOf(
  shots: readonly TimedShot[],
  states: readonly RunState[],
  cast: readonly CastMember[],
  source = '',
): LaneRow[] {
  const lines = source.split('\n');
  return cast.map(({task, name, hue}) => ({
    name,
    hue,
    pieces: [...piecesOf(task, shots, states, {lines, cast}), ...limitsOf(task, shots, states)],
  }));
}

function piecesOf(
  task: string,
  shots: readonly TimedShot[],
  states: readonly RunState[],
  {lines, cast}: {readonly lines: readonly string[]; readonly cast: readonly CastMember[]},
): LanePiece[] {
  const pieces: LanePiece[] = [];
  let since: FilmSeconds = 0;
  let cleansUp = false;
  let by = -1;
  for (const [i, shot] of shots.entries()) {
    by = askerOf(task, shot, cast) ?? by;
    const before = (states[i - 1] ?? BEFORE).tasks.get(task);
    const now = states[i]?.tasks.get(task);
    if (!now) continue;
    pieces.push(...blocked(task, shot));
    const at = states[i]?.now ?? 0;
    if (now.status === before?.status) continue;
    // A callback waits from the call that asks for it: it was never in line.
    const neverStood = before?.status === 'ready' && now.status === 'waiting';
    if (before && !neverStood) pieces.push(...left(before, {cleansUp, lines, by}, at, since));
    if (before) pieces.push(...prevented(before, now, at, shot.time + TICK_LAG));
    since = shot.time;
    cleansUp = now.overdue;
    pieces.push(...entered(now, at, shot.time + TICK_LAG));
  }
  return pieces;
}

function blocked(task: string, {event, time}: TimedShot): LanePiece[] {
  if (event.kind !== 'loop-blocked' || event.by !== task) return [];
  return [{kind: 'block', from: event.at, to: event.at + event.seconds, shown: time}];
}

/** The lane of who asks in this shot for a function to be called later, if anybody does. */
function askerOf(
  task: string,
  {event}: TimedShot,
  cast: readonly CastMember[],
): number | undefined {
  if (event.kind !== 'task-created' || event.task !== task) return undefined;
  return cast.findIndex(member => member.task === event.by);
}

/** What a function waits for that was asked for with a delay: no future, and no task. */
const CALL_LATER = 'timer';

interface Stay {
  /** A cleanup began when the time was up already. */
  readonly cleansUp: boolean;
  /** The program. */
  readonly lines: readonly string[];
  /** The lane of who asked for what is called later; -1 if none did. */
  readonly by: number;
}

/** What a stay in a status leaves behind on the lane. */
function left(
  state: TaskState,
  {cleansUp, lines, by}: Stay,
  to: VirtualSeconds,
  shown: FilmSeconds,
): LanePiece[] {
  const {status, since: from} = state;
  if (status === 'ready') return [{kind: 'ready', from, to, shown}];
  if (status !== 'waiting') return [];
  if (cleansUp) return [{kind: 'cleanup', from, to, shown}];
  if (state.on === CALL_LATER) return [{kind: 'timer', from, to, by, shown}];
  const label = callOf(state.frames, lines);
  const wait: LanePiece = {kind: 'wait', from, to, shown};
  return label === undefined ? [wait] : [{kind: 'frame', from, to, label, shown}, wait];
}

/** A wait for a timer that is cut off leaves the rest of it behind. */
function prevented(
  before: TaskState,
  now: TaskState,
  at: VirtualSeconds,
  shown: FilmSeconds,
): LanePiece[] {
  const isCut = before.status === 'waiting' && now.thrown?.how === 'cancelled';
  if (!isCut) return [];
  // Where a timeout's clock cuts, a limit stands: it says itself that nothing comes after it.
  if (now.thrown?.byTimeout) return [];
  const cut: LanePiece = {kind: 'cut', at, asked: true, shown};
  const {until} = before;
  return until === null || until <= at ? [cut] : [cut, {kind: 'ghost', from: at, to: until, shown}];
}

/** The call that a task waits inside of, as the program has it: `work("A", 2)`; `async with` makes its calls unseen. */
function callOf(frames: readonly Frame[], lines: readonly string[]): string | undefined {
  const inProgram = frames.filter(frame => frame.length === 2);
  const outer = inProgram.at(-2);
  if (!outer) return undefined;
  const line = lines[outer[1] - 1] ?? '';
  const unseen = /\b__a(enter|exit)__$/.exec(inProgram.at(-1)?.[0] ?? '')?.[0];
  if (unseen && /\basync with\b/.test(line)) return unseen;
  return /\bawait\s+(.+?)\s*$/.exec(line)?.[1];
}

function entered(state: TaskState, at: VirtualSeconds, shown: FilmSeconds): LanePiece[] {
  const {status} = state;
  if (status === 'running') return [{kind: 'run', at, shown}];
  if (status === 'waiting' || status === 'ready') return [];
  const timedOut = state.overdue;
  return [{kind: 'end', how: status, at, took: at - state.created, timedOut, shown}];
}
