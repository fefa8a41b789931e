import type {VirtualSeconds} from '../../model/schedule.ts';
import type {CastMember, Hue} from '../cast.ts';
import {easeOutCubic} from '../ease.ts';
import {TOP_LEVEL} from '../shots.ts';
import type {Track} from '../track.ts';
import {type FilmSeconds, NEGLIGIBLE} from '../units.ts';
import {seenAt} from './loop-journey.ts';
import {CODE_LINES, CONSOLE} from './loop-layout.ts';
import type {ConsoleLineMoment} from './loop-moment.ts';
import {FADE, type LoopStage, stepsOf} from './loop-stage.ts';

interface Printed {
  readonly at: VirtualSeconds;
  readonly text: string;
  readonly hue: Hue | null;
  readonly shown: Track<number>;
}

/** What the program has printed, up to `right`: the last lines, older ones scroll away. */
export function consoleOf(
  stage: LoopStage,
  right: number = CONSOLE.columnsRight,
): (time: FilmSeconds) => ConsoleLineMoment[] {
  const {score, cast} = stage;
  const rows = CONSOLE.lines - consoleDown(stage.code) + consoleUp(stage);
  const prints = stepsOf(stage).flatMap(step => {
    const {event} = step.shot;
    return event.kind === 'line-printed' ? {event, time: seenAt(stage, step)} : [];
  });
  const texts = prints.map(({event}) => event.text);
  const grid = gridFor(texts, rows, right);
  const scroll = score.number(0);
  const lines = prints.map(({event, time}, i): Printed => {
    const hidden = i + 1 - (grid ? prints.length : rows);
    if (hidden > 0) {
      // When lines come faster than they scroll, the scroll does not get faster, but takes longer.
      const rowsLeft = Math.max(1, hidden - scroll.at(time));
      scroll.to(hidden, time, rowsLeft * FADE, easeOutCubic);
    }
    const shown = score.number(0).to(1, time, FADE, easeOutCubic);
    return {at: event.at, text: event.text, hue: hueOf(event.by, cast), shown};
  });
  return time =>
    lines
      .map((line, i) =>
        grid
          ? lineAt(
              line,
              {row: i % grid.rows, rows, left: grid.pitch * Math.floor(i / grid.rows)},
              time,
            )
          : lineAt(line, {row: i - scroll.at(time), rows, left: 0}, time),
      )
      .filter(line => line.alpha > NEGLIGIBLE);
}

/** By how many lines the console makes room for a program longer than the panel. */
export function consoleDown(code: LoopStage['code']): number {
  return Math.max(0, Math.min(CONSOLE.lines - 1, code.length - CODE_LINES));
}

/** By how many lines it stands higher, in the room that a shorter program leaves, if one column then holds all lines. */
export function consoleUp({code, shots, hasRoom}: LoopStage): number {
  const missing = shots.filter(({event}) => event.kind === 'line-printed').length - CONSOLE.lines;
  return hasRoom && missing <= CODE_LINES - code.length ? Math.max(0, missing) : 0;
}

/** Columns of this many lines, so far apart. */
interface Grid {
  readonly rows: number;
  readonly pitch: number;
}

/** Where short lines stand that need not scroll: a few in one row, so that nobody reads them in another order. */
function gridFor(texts: readonly string[], rows: number, right: number): Grid | null {
  const {column, inRow} = CONSOLE;
  const longest = Math.max(...texts.map(widthOf));
  if (texts.length > rows && texts.length <= inRow.count && longest <= inRow.length)
    return {rows: 1, pitch: inRow.pitch};
  const room = (index: number) =>
    (index < rows ? column : right - CONSOLE.x - column) - CONSOLE.text;
  const fits = texts.every((text, i) => widthOf(text) * CONSOLE.letter <= room(i));
  return texts.length <= 2 * rows && fits ? {rows, pitch: column} : null;
}

/** In letters: a CJK character is about as wide as two. */
function widthOf(text: string): number {
  return [...text].reduce((sum, each) => sum + (/[\u2e80-\uffff]/.test(each) ? 2 : 1), 0);
}

/** Where a line stands, in rows from the first one shown; `rows` are shown. */
interface Place {
  readonly row: number;
  readonly rows: number;
  readonly left: number;
}

function lineAt(line: Printed, {row, rows, left}: Place, time: FilmSeconds): ConsoleLineMoment {
  const {at, text, hue} = line;
  // A line fades over the height of one row: off the top, and in at the foot when many come at once.
  const inside = Math.max(0, Math.min(1, 1 + row, rows - row));
  const alpha = line.shown.at(time) * inside;
  return {at, text, hue, row, left, alpha};
}

/** Code that runs the loop is drawn as the root task is; a callback and a task without a card have no colour. */
function hueOf(author: string, cast: readonly CastMember[]): Hue | null {
  return author === TOP_LEVEL ? 'main' : (cast.find(({task}) => task === author)?.hue ?? null);
}
