import {textOf} from '../code.ts';
import {easeOutCubic} from '../ease.ts';
import type {TimedShot} from '../pacing.ts';
import type {Track} from '../track.ts';
import type {FilmSeconds} from '../units.ts';
import {FADE} from './loop-stage.ts';
import type {BoxMoment} from './scope-moment.ts';
import type {Solo} from './solo.ts';

/** The block's life in a run: when it was entered, and when its owner went on behind it. */
export interface Block {
  /** The task that has the block. */
  readonly owner: string;
  readonly entered: TimedShot;
  readonly left: TimedShot;
  /** The waits of its owner on the way in and on the way out, if it had to wait there. */
  readonly opens: TimedShot | undefined;
  readonly closes: TimedShot;
  readonly code: BlockLines;
}

/** Where it stands in the window: what it is called, its `async with`, its own lines, how deep they are indented. */
export interface BlockLines {
  readonly label: string;
  readonly head: number;
  readonly lines: readonly [first: number, last: number];
  readonly column: number;
}

/** A task group is entered without a wait; the first thing to be seen of it is its first child. */
export function blockOf(solo: Solo): Block {
  const {shots, clip} = solo.cut;
  const owner = solo.take.cast[0]?.task ?? '';
  const opens = waitsIn(shots, owner, '__aenter__')[0];
  const waits = waitsIn(shots, owner, '__aexit__');
  const [closes] = waits;
  const last = waits.at(-1);
  const entered = opens
    ? resumedAfter(shots, owner, opens)
    : shots.find(({event}) => event.kind === 'task-created' && event.by === owner);
  const left = last && resumedAfter(shots, owner, last);
  if (!entered || !left || !closes) throw new Error(`${clip.id}: its main leaves no block.`);
  return {owner, entered, left, opens, closes, code: linesOf(solo)};
}

/** The owner's suspensions inside a method of the block. */
function waitsIn(shots: readonly TimedShot[], owner: string, method: string): TimedShot[] {
  return shots.filter(
    ({event}) =>
      event.kind === 'task-suspended' &&
      event.task === owner &&
      event.frames.some(([name]) => name.endsWith(method)),
  );
}

function resumedAfter(
  shots: readonly TimedShot[],
  owner: string,
  wait: TimedShot,
): TimedShot | undefined {
  const rest = shots.slice(shots.indexOf(wait));
  return rest.find(({event}) => event.kind === 'task-resumed' && event.task === owner);
}

const REACH: FilmSeconds = 0.5;
const GROW: FilmSeconds = 0.35;

/** One that waits to be entered is seen from then on. */
export function boxOf(solo: Solo, block: Block): (time: FilmSeconds) => BoxMoment {
  const {cut, take, now} = solo;
  const {entered, left, opens, code} = block;
  const begins = opens ?? entered;
  const alpha = cut.score.number(0).to(1, begins.time, FADE);
  const closed = cut.score.number(0).to(1, left.time, REACH);
  const first = Math.min(1, take.cast.length - 1);
  const last = lastRowOf(solo, block, first);
  return time => ({
    label: code.label,
    lines: code.lines,
    column: code.column,
    rows: [first, last.at(time)],
    from: begins.event.at,
    until: Math.min(now.at(time), left.event.at),
    alpha: alpha.at(time),
    closed: closed.at(time),
  });
}

/** The lowest lane inside: one lower with every task that the owner creates in its block. */
function lastRowOf({cut, take}: Solo, {owner}: Block, first: number): Track<number> {
  const last = cut.score.number(first);
  for (const {event, time} of cut.shots) {
    if (event.kind !== 'task-created' || event.by !== owner) continue;
    const row = take.cast.findIndex(({task}) => task === event.task);
    if (row > first) last.to(row, last.notBefore(time), GROW, easeOutCubic);
  }
  return last;
}

function linesOf({stage: {code}}: Solo): BlockLines {
  const texts = code.map(textOf);
  const head = texts.findIndex(text => text.trim().startsWith('async with'));
  const line = texts[head] ?? '';
  const column = indent(line);
  const rest = texts.slice(head + 1);
  const after = rest.findIndex(text => text.trim() !== '' && indent(text) <= column);
  const last = head + (after < 0 ? rest.length : after);
  const label = /async with (?:\w+\.)?(\w+)/.exec(line)?.[1] ?? '';
  return {label, head, lines: [head + 1, last], column};
}

function indent(text: string): number {
  return text.length - text.trimStart().length;
}
