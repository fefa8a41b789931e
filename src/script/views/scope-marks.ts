import {easeInOutCubic} from '../ease.ts';
import type {TimedShot} from '../pacing.ts';
import {settled, type Track} from '../track.ts';
import type {FilmSeconds} from '../units.ts';
import {flagsOf} from './loop-flags.ts';
import type {BookmarkMoment, FlagMoment} from './loop-moment.ts';
import {FADE} from './loop-stage.ts';
import type {Block} from './scope-box.ts';
import type {Raise} from './scope-raises.ts';
import type {Solo} from './solo.ts';
import type {SoloMoment} from './solo-moment.ts';

const SLIDE: FilmSeconds = 0.25;

/** A bookmark goes to a line that no event names; without a row, it goes on from there as events tell. */
interface Detour {
  readonly time: FilmSeconds;
  readonly row: number | null;
}

/**
 * The bookmarks, also where no event tells of a line: the owner reaches the `async with`, waits at the end of its block
 * (CPython counts that wait to the `async with` line), and goes to the handler; who raises is at the `raise`.
 */
export function marksOf(
  solo: Solo,
  block: Block,
  raises: readonly Raise[],
  {bookmarks}: {readonly bookmarks: (time: FilmSeconds) => SoloMoment['bookmarks']},
): (time: FilmSeconds) => BookmarkMoment[] {
  const {score} = solo.cut;
  const shifts = solo.take.cast.map(({task}, index) => {
    const shift = score.number(0);
    for (const {time, row} of detoursOf(solo, block, raises, task)) {
      const base = bookmarks(time + SLIDE)[index]?.row ?? 0;
      shift.to(row === null ? 0 : row - Math.round(base), time, SLIDE, easeInOutCubic);
    }
    return shift;
  });
  const kept = solo.take.cast.map(({task}) => keptLit(solo, raises, task));
  const between = betweenLines(solo, block);
  return time =>
    bookmarks(time).map((bookmark, i) => {
      const keeps = kept[i]?.at(time) ?? 0;
      return {
        ...bookmark,
        row: bookmark.row + (shifts[i]?.at(time) ?? 0),
        alpha: Math.max(bookmark.alpha, keeps),
        lit: Math.max(bookmark.lit * (i === 0 ? 1 - between.at(time) : 1), keeps),
      };
    });
}

/** While the owner is between two lines, none is lit for it. */
function betweenLines(solo: Solo, block: Block): Track<number> {
  const between = solo.cut.score.number(0);
  const [end, on] = wayOut(solo, block);
  if (end && on) between.to(1, end.time, FADE).to(0, on.time, FADE);
  return between;
}

function detoursOf(
  solo: Solo,
  block: Block,
  raises: readonly Raise[],
  task: string,
): readonly Detour[] {
  const raised = raises
    .filter(raise => raise.task === task)
    .flatMap(({from, until, row}) => [
      {time: from, row},
      {time: until, row: null},
    ]);
  if (task !== block.owner) return raised;
  return [...wayIn(solo, block), ...raised, ...wayOut(solo, block)].sort((a, b) => a.time - b.time);
}

/** From the function's head to the `async with`, while nothing else is told. */
function wayIn({cut}: Solo, {owner, code}: Block): Detour[] {
  const own = cut.shots.filter(shot => isOf(shot, owner));
  const first = own.findIndex(({event}) => event.kind === 'task-resumed');
  const start = own[first];
  const next = own[first + 1];
  if (!start || !next || start.time + start.dwell + SLIDE > next.time) return [];
  return [
    {time: start.time + start.dwell, row: code.head},
    {time: next.time, row: null},
  ];
}

/** At the end of the block, if what it waits for there is not on screen; then to the handler, if it catches. */
function wayOut(solo: Solo, {owner, closes, left, code}: Block): Detour[] {
  const {shots} = solo.cut;
  const isSeen = solo.stage.code.some(({number}) => number === lineIn(closes));
  const next = shots.find(shot => shot.time > left.time && isOf(shot, owner));
  if (isSeen || !next) return [];
  const handler = handlerOf(solo, code.lines[1], next);
  return [
    {time: closes.time, row: code.lines[1] + 0.5},
    ...(handler < 0 ? [] : [{time: left.time + left.dwell, row: handler}]),
    {time: next.time, row: null},
  ];
}

/** The line of the block's own `__aexit__` at which its owner is suspended, if the program has it. */
function lineIn({event}: TimedShot): number | undefined {
  if (event.kind !== 'task-suspended') return undefined;
  return event.frames.find(([name]) => name.endsWith('__aexit__'))?.[1];
}

/** The `except` right after the block, if what is printed next stands under it. */
function handlerOf({stage: {code}}: Solo, last: number, {event}: TimedShot): number {
  const isHandler = code[last + 1]?.tokens.some(({text}) => text.startsWith('except'));
  const printed = event.kind === 'line-printed' ? event.line : null;
  return isHandler && printed === code[last + 2]?.number ? last + 1 : -1;
}

function isOf({event}: TimedShot, task: string): boolean {
  return ('task' in event && event.task === task) || ('by' in event && event.by === task);
}

function keptLit({cut}: Solo, raises: readonly Raise[], task: string): Track<number> {
  const kept = cut.score.number(0);
  for (const {from, until} of raises.filter(raise => raise.task === task)) {
    kept.to(1, from, FADE).to(0, until, FADE);
  }
  return kept;
}

/** What raises, and what is raised at an `await` of the tasks in the block. */
export function scopeFlags(
  solo: Solo,
  block: Block,
  raises: readonly Raise[],
): (time: FilmSeconds) => FlagMoment[] {
  const flags = flagsOf(solo.stage);
  const raised = raises.map(({task, error, row}) => ({
    row: settled(row),
    says: settled({text: error, sign: 'failed'} as const),
    hue: solo.stage.cast.find(member => member.task === task)?.hue ?? ('main' as const),
    alpha: keptLit(solo, raises, task),
  }));
  return time => [
    ...flags(time).filter(({row}) => row.to !== block.code.head),
    ...raised.map(({alpha, ...flag}) => ({...flag, alpha: alpha.at(time)})),
  ];
}
