import type {EventOf} from '../../model/schedule.ts';
import {type CodeLine, indentOf, textOf} from '../code.ts';
import type {FilmSeconds} from '../units.ts';
import type {LoopStage, Step} from './loop-stage.ts';
import {nextTime, STANDS, TRAVEL} from './loop-travel.ts';

/** An item on its way from the `yield` that gave it to the `async for` that asked for it. */
export interface Item {
  /** The rows of both, in the window on the code. */
  readonly from: number;
  readonly row: number;
  /** What the loop calls it, and what Python prints of it. */
  readonly name: string;
  readonly value: string;
  /** When it leaves the `yield`, and when its task goes on to the line that prints it. */
  readonly leaves: FilmSeconds;
  readonly goesOn: FilmSeconds;
}

/** Letters that there is room for where a value is shown. */
const LONGEST = 8;

/** How long its task takes to the `yield`. */
const REACHES: FilmSeconds = 0.25;

/**
 * The item that a printed line shows its `async for` to have got, where the film rests for long enough to see it. No
 * event tells of a `yield`, but nothing else can have given what the loop's body prints first.
 */
export function itemOf(stage: LoopStage, {shot}: Step): Item | undefined {
  const {event, time} = shot;
  const given = event.kind === 'line-printed' ? givenTo(stage.code, event) : undefined;
  if (!given) return undefined;
  const leaves = time + REACHES + STANDS;
  const goesOn = leaves + TRAVEL + STANDS / 2;
  return goesOn + REACHES <= nextTime(stage, time) ? {...given, leaves, goesOn} : undefined;
}

function givenTo(
  code: readonly CodeLine[],
  {line, text: value}: EventOf<'line-printed'>,
): Omit<Item, 'leaves' | 'goesOn'> | undefined {
  const texts = code.map(textOf);
  const printed = code.findIndex(({number}) => number === line);
  const row = printed - 1;
  const [, name, called] = /^\s*async for (\w+) in (\w+)\(/.exec(texts[row] ?? '') ?? [];
  const isPrinted = name !== undefined && texts[printed]?.trim() === `print(${name})`;
  if (!isPrinted || value.length > LONGEST) return undefined;
  const from = yieldOf(texts, `async def ${called}(`);
  return from === undefined ? undefined : {from, row, name, value};
}

/** The row of the only `yield` of a function. */
function yieldOf(texts: readonly string[], head: string): number | undefined {
  const start = texts.findIndex(text => text.trim().startsWith(head));
  const inside = (text: string) => indentOf(text) < 0 || indentOf(text) > indentOf(texts[start]);
  const end = texts.findIndex((text, i) => i > start && !inside(text));
  const rows = texts.flatMap((text, i) => {
    const isOwn = i > start && (end < 0 || i < end);
    return isOwn && /^\s*yield\b/.test(text) ? [i] : [];
  });
  return start < 0 || rows.length !== 1 ? undefined : rows[0];
}
