import type {CastMember} from '../cast.ts';
import {textOf} from '../code.ts';
import {easeInOutCubic} from '../ease.ts';
import {findFrom, firstReached} from '../in-order.ts';
import type {TimedShot} from '../pacing.ts';
import type {TaskState} from '../run-state.ts';
import type {Track} from '../track.ts';
import type {FilmSeconds} from '../units.ts';
import {type Item, itemOf} from './loop-items.ts';
import {type Journey, journeyOf} from './loop-journey.ts';
import {type LateError, lateError, rowAwaited, turnedError} from './loop-late.ts';
import type {BookmarkMoment, BookmarkState} from './loop-moment.ts';
import {OuterMarks} from './loop-outer.ts';
import {FADE, type LoopStage, type Step, stepsOf} from './loop-stage.ts';
import {nextTime, TRAVEL} from './loop-travel.ts';

const SLIDE: FilmSeconds = 0.25;
const LIGHT: FilmSeconds = 0.15;

/** Slots in the gutter; `main` takes all of them. */
const SLOTS = 3;
/** How many letters of a longer name so many slots have room for: without a slot, none. */
const LETTERS = [undefined, 1, 3];

interface BookmarkTracks {
  readonly row: Track<number>;
  readonly state: Track<BookmarkState>;
  readonly alpha: Track<number>;
  readonly lit: Track<number>;
  readonly outer: OuterMarks;
}

/** The bookmarks: at which line each task is paused, and which line runs. */
export function bookmarksOf(stage: LoopStage): (time: FilmSeconds) => BookmarkMoment[] {
  const bookmarks = stage.cast.map((member, index) => {
    const tracks = {
      row: stage.score.number(0),
      state: stage.score.look<BookmarkState>('ready'),
      alpha: stage.score.number(0),
      lit: stage.score.number(0),
      outer: new OuterMarks(stage.score, stage.code),
    };
    for (const step of stepsOf(stage)) moveBookmark(tracks, member, step, stage);
    return {member, tracks, slot: isWide(member, index) ? 0 : (index - 1) % SLOTS};
  });
  const topLevel = topLevelOf(stage);
  return time => [
    ...givingWay(
      bookmarks.map(({member, tracks, slot}) => ({
        name: member.name,
        hue: member.hue,
        slot,
        row: tracks.row.at(time),
        state: tracks.state.crossing(time),
        alpha: tracks.alpha.at(time),
        lit: tracks.lit.at(time),
        outer: tracks.outer.at(time),
      })),
    ),
    ...topLevel(time),
  ];
}

/** The root's name is written out: at a line where others are, it keeps what is right of them. */
function givingWay([root, ...others]: readonly BookmarkMoment[]): readonly BookmarkMoment[] {
  if (root === undefined || root.name.length <= 2) return root ? [root, ...others] : others;
  const apart = ({row, alpha}: BookmarkMoment) => Math.max(1 - alpha, Math.abs(row - root.row));
  const beside = others.filter(other => apart(other) < 1);
  const slot = Math.max(-1, ...beside.map(other => other.slot)) + 1;
  const slots = SLOTS - slot;
  if (slot === 0) return [root, ...others];
  const letters = LETTERS[slots];
  if (letters !== undefined)
    return [{...root, slot, slots, name: root.name.slice(0, letters)}, ...others];
  // Nothing is left: it goes as the last of them comes.
  const last = beside.filter(other => other.slot === SLOTS - 1).map(apart);
  return [{...root, alpha: root.alpha * Math.min(...last)}, ...others];
}

/** The line that runs the loop is lit before the first task runs and after the last one. It is no task: no bookmark. */
function topLevelOf({
  score,
  shots,
  states,
  cast,
  code,
}: LoopStage): (time: FilmSeconds) => BookmarkMoment[] {
  const start = shots.find(({event}) => event.kind === 'task-created' && event.by === 'main');
  const line = start?.event.kind === 'task-created' ? start.event.line : null;
  const row = code.findIndex(({number}) => number === line);
  const first = shots.find(({event}) => event.kind === 'task-resumed');
  const over = shots.find((_, i) => cast.every(({task}) => states[i]?.ended.includes(task)));
  if (row < 0 || !start || !first || !over) return () => [];
  const lit = score
    .number(0)
    .to(1, start.time, LIGHT)
    .to(0, first.time, LIGHT)
    .to(1, over.time + FADE, LIGHT);
  const state = {from: 'running', to: 'running', progress: 1} as const;
  const mark = {name: '', hue: 'main', slot: 0, row, state, alpha: 0, outer: []} as const;
  return time => [{...mark, lit: lit.at(time)}];
}

/** A name that is written out needs the whole gutter. */
function isWide({name}: CastMember, index: number): boolean {
  return index === 0 || name.length > 2;
}

function moveBookmark(
  tracks: BookmarkTracks,
  {task: name}: CastMember,
  step: Step,
  stage: LoopStage,
): void {
  const {shot, before, after} = step;
  const task = after.tasks.get(name);
  const was = before.tasks.get(name);
  const {time} = shot;
  const called = before.seat === name ? calledRow(stage, shot, tracks.row.at(time)) : -1;
  if (called >= 0) tracks.row.to(called, time, SLIDE, easeInOutCubic);
  if (!task || (task.status === was?.status && task.line === was.line)) return;
  const here = tracks.alpha.at(time) > 0 ? Math.round(tracks.row.at(time)) : -1;
  const isOwn = authorOf(shot.event) === name;
  const late = isOwn ? lateError(stage, step) : undefined;
  const failed = isOwn ? failedAt(stage, step) : undefined;
  const row = (late ?? failed)?.row ?? rowOf(task, was, here, name, shot, stage);
  const isSeen = row >= 0 && (isUnderWay(task) || failed !== undefined);
  const journey = isOwn ? journeyOf(stage, step) : undefined;
  const item = isOwn && isSeen ? itemOf(stage, step) : undefined;
  if (item) fetch(tracks, item, row, time);
  else if (isSeen) {
    if (journey) travel(tracks.row, journey, row);
    else tracks.row.to(row, time, here >= 0 ? SLIDE : 0, easeInOutCubic);
    tracks.state.to(failed ? 'running' : stateOf(task), time, FADE);
    tracks.outer.follow(task, row, journey?.arrives ?? time);
  } else tracks.outer.leave(time);
  tracks.alpha.to(isSeen ? 1 : 0, time, FADE);
  tracks.lit.to(isSeen && (failed || task.status === 'running') ? 1 : 0, time, LIGHT);
  if (failed && isSeen) leave(tracks, nextTime(stage, time));
}

/** Where a task stays that ends with its error, unless somebody whose name takes the whole gutter is there. */
function failedAt(stage: LoopStage, step: Step): LateError | undefined {
  const error = step.shot.event.kind === 'task-ended' ? turnedError(stage, step) : undefined;
  const isTaken = stage.cast.some((member, index) => {
    const {tasks} = step.after;
    return isWide(member, index) && rowAwaited(stage.code, tasks.get(member.task)) === error?.row;
  });
  return isTaken ? undefined : error;
}

/** A task that has failed stays at the line that says how until its card leaves the seat. */
function leave({alpha, lit}: BookmarkTracks, time: FilmSeconds): void {
  alpha.to(0, time, FADE);
  lit.to(0, time, LIGHT);
}

/** With its error out of what was cancelled, and on to the line that an event names. */
function travel(track: Track<number>, journey: Journey, last: number): void {
  const {passes, row, leaves, goesOn} = journey;
  if (passes) track.to(passes.row, track.notBefore(passes.sets), TRAVEL, easeInOutCubic);
  track.to(row, leaves, TRAVEL, easeInOutCubic);
  if (goesOn !== null) track.to(last, goesOn, TRAVEL, easeInOutCubic);
}

/** To the `yield` that gives an item, out of it with the item, and on to the line that an event names. */
function fetch({row, outer}: BookmarkTracks, item: Item, last: number, time: FilmSeconds): void {
  row.to(item.from, time, SLIDE, easeInOutCubic);
  outer.within(item.row, time);
  row.to(item.row, item.leaves, TRAVEL, easeInOutCubic);
  outer.leave(item.leaves);
  row.to(last, item.goesOn, SLIDE, easeInOutCubic);
}

/** Whose step an event is a part of. */
function authorOf(event: TimedShot['event']): string | undefined {
  if ('task' in event) return event.task;
  return event.kind === 'line-printed' ? event.by : undefined;
}

/** Neither `sleep` nor a timeout set it, but a call in the program. */
export function setsOwnTimer(event: TimedShot['event']): boolean {
  return event.kind === 'timer-set' && !/^(_set_result|Timeout)/.test(event.label);
}

/** The call further down that sets a timer of the program's own: the schedule knows the timer, the code its line. */
function calledRow({code}: LoopStage, {event}: TimedShot, here: number): number {
  if (!setsOwnTimer(event)) return -1;
  return code.map(textOf).findIndex((line, row) => row > here && /\.call_(later|at)\(/.test(line));
}

/**
 * The row a task is at, or -1 when it is not on screen. Inside a coroutine that is not on screen it is at the call that
 * led there: the innermost visible line of its frames while it waits. While it runs only its own line is known; a line
 * further down belongs to the same call as before, one further up to the call it will pause in next.
 */
function rowOf(
  task: TaskState,
  was: TaskState | undefined,
  here: number,
  name: string,
  shot: TimedShot,
  {code, shots}: LoopStage,
): number {
  const rowAt = (line: number | null | undefined) => code.findIndex(({number}) => number === line);
  const own = rowAt(task.line);
  if (own >= 0) return own;
  if (task.status === 'ready') return here;
  const isSameCall = (task.line ?? 0) >= (was?.line ?? Number.POSITIVE_INFINITY);
  if (task.status === 'running' && isSameCall) return here;
  const next = findFrom(
    shots,
    firstReached(shots, ({time}) => time >= shot.time),
    ({event}) => event.kind === 'task-suspended' && event.task === name,
  );
  const ahead = next?.event.kind === 'task-suspended' ? next.event.frames : [];
  const frames = task.status === 'waiting' ? task.frames : ahead;
  return frames.map(frame => rowAt(frame[1])).findLast(row => row >= 0) ?? -1;
}

function isUnderWay({status}: TaskState): boolean {
  return status === 'ready' || status === 'running' || status === 'waiting';
}

function stateOf({status}: TaskState): BookmarkState {
  return status === 'running' || status === 'waiting' ? status : 'ready';
}
