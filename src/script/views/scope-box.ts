import type {VirtualSeconds} from '../../model/schedule.ts';
import {easeInOutCubic} from '../ease.ts';
import type {TimedShot} from '../pacing.ts';
import type {FilmSeconds} from '../units.ts';
import {FADE} from './loop-stage.ts';
import {BOX, OPENED} from './scope-layout.ts';
import type {BoxMoment} from './scope-moment.ts';
import type {Solo} from './solo.ts';

/** The block's life in a run: when it was entered, and when its owner went on behind it. */
export interface Block {
  readonly entered: TimedShot;
  readonly left: TimedShot;
  /** The waits of its owner on the way in and on the way out, if it had to wait there. */
  readonly opens: TimedShot | undefined;
  readonly closes: TimedShot | undefined;
}

/** A task group is entered without a wait; the first thing to be seen of it is its first child. */
export function blockOf(solo: Solo): Block {
  const {shots, clip} = solo.cut;
  const owner = solo.take.cast[0]?.task ?? '';
  const opens = waitsIn(shots, owner, '__aenter__')[0];
  const closes = waitsIn(shots, owner, '__aexit__').at(-1);
  const entered = opens
    ? resumedAfter(shots, owner, opens)
    : shots.find(({event}) => event.kind === 'task-created' && event.by === owner);
  const left = closes && resumedAfter(shots, owner, closes);
  if (!entered || !left) throw new Error(`${clip.id}: its main leaves no block.`);
  return {entered, left, opens, closes};
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

/** `xOf` is the chart's: from the clock to pixels. `opening` is when the instant opens, if one does. */
export function boxOf(
  solo: Solo,
  block: Block,
  xOf: (at: VirtualSeconds) => number,
  opening: FilmSeconds | null,
): (time: FilmSeconds) => BoxMoment {
  const {cut, take, now} = solo;
  const {score} = cut;
  const {entered, left} = block;
  const alpha = score.number(0).to(1, entered.time, FADE);
  const closed = score.number(0).to(1, left.time + REACH, FADE);
  const ahead = score.number(BOX.ahead);
  const wide = OPENED.gap + OPENED.first + OPENED.pitch * 3 + 44;
  if (opening === null) ahead.to(BOX.closed, left.time, REACH, easeInOutCubic);
  else ahead.to(wide, opening, REACH, easeInOutCubic);
  const code = codeBlock(solo);
  const last = take.cast.length - 1;
  return time => ({
    ...code,
    rows: [Math.min(1, last), last],
    left: xOf(entered.event.at) - (block.opens ? BOX.after : BOX.before),
    right: xOf(Math.min(now.at(time), left.event.at)) + ahead.at(time),
    alpha: alpha.at(time),
    closed: closed.at(time),
  });
}

/** The `async with` among the program's lines: what it says, which lines it holds, and how deep they stand. */
function codeBlock({stage: {code}}: Solo): Pick<BoxMoment, 'label' | 'lines' | 'column'> {
  const texts = code.map(({tokens}) => tokens.map(({text}) => text).join(''));
  const first = texts.findIndex(text => text.trim().startsWith('async with'));
  const head = texts[first] ?? '';
  const column = indent(head);
  const rest = texts.slice(first + 1);
  const after = rest.findIndex(text => text.trim() !== '' && indent(text) <= column);
  const last = first + (after < 0 ? rest.length : after);
  const label = /async with (?:\w+\.)?(\w+)/.exec(head)?.[1] ?? '';
  return {label, lines: [first + 1, last], column};
}

function indent(text: string): number {
  return text.length - text.trimStart().length;
}
