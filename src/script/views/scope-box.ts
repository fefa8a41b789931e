import type {VirtualSeconds} from '../../model/schedule.ts';
import {easeInOutCubic} from '../ease.ts';
import type {TimedShot} from '../pacing.ts';
import type {FilmSeconds} from '../units.ts';
import {FADE} from './loop-stage.ts';
import {BOX, OPENED} from './scope-layout.ts';
import type {BoxMoment} from './scope-moment.ts';
import type {Solo} from './solo.ts';

/** The block's life in a run: when its first child was made, and when its owner went on behind it. */
export interface Block {
  readonly entered: TimedShot;
  readonly left: TimedShot;
}

/** A task group is entered in silence; the first thing to be seen of it is its first child. */
export function blockOf({cut, take}: Solo): Block {
  const owner = take.cast[0]?.task;
  const entered = cut.shots.find(
    ({event}) => event.kind === 'task-created' && event.by === owner && event.line !== null,
  );
  const left = cut.shots.findLast(
    ({event}) =>
      event.kind === 'task-resumed' &&
      event.task === owner &&
      event.from?.endsWith(':TaskGroup._aexit') === true,
  );
  if (!entered || !left) throw new Error(`${cut.clip.id}: its main leaves no task group.`);
  return {entered, left};
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
  return time => ({
    ...code,
    rows: [1, take.cast.length - 1],
    left: xOf(entered.event.at) - BOX.before,
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
  const label = /async with (\w+)/.exec(head)?.[1] ?? '';
  return {label, lines: [first + 1, last], column};
}

function indent(text: string): number {
  return text.length - text.trimStart().length;
}
