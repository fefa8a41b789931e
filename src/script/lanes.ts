import type {Frame, VirtualSeconds} from '../model/schedule.ts';
import type {CastMember} from './cast.ts';
import {limitsOf} from './lane-limits.ts';
import type {LanePiece, LaneRow} from './lane-pieces.ts';
import type {TimedShot} from './pacing.ts';
import {BEFORE, type RunState, type TaskState} from './run-state.ts';
import type {FilmSeconds} from './units.ts';

/** A tick is drawn once the card has reached the seat. */
const TICK_LAG: FilmSeconds = 0.25;

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
  const last = states[shots.length - 1];
  const stays = last?.tasks.get(task);
  // Who waits for ever never leaves.
  if (last && stays?.status === 'waiting')
    pieces.push(...left(stays, {cleansUp, lines, by}, last.now, since));
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
