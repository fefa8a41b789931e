import type {VirtualSeconds} from '../../model/schedule.ts';
import {textOf} from '../code.ts';
import type {FilmSeconds} from '../units.ts';
import type {LoopStage} from './loop-stage.ts';
import type {Detour} from './sharing-detours.ts';
import type {Filling} from './sharing-list.ts';
import {type Look, looksOf, WAITS} from './sharing-looks.ts';

/** A call that wakes one task or more: as the program has it, at which line, when, by whom, and whom. */
export interface Call {
  readonly text: string;
  readonly row: number;
  readonly by: string;
  readonly at: VirtualSeconds;
  readonly time: FilmSeconds;
  readonly woken: readonly string[];
}

/** What the program says of the list that the condition is about: rows of its lines on screen. */
export interface ListLines {
  readonly name: string;
  readonly look: number;
  readonly take: number;
  /** What is put on it before each call, and at which line. */
  readonly fills: readonly {readonly row: number; readonly texts: readonly string[]}[];
}

const NOTIFY = /\b\w+\.(notify(?:_all)?\(\d*\))/;

function linesOf({code}: LoopStage): string[] {
  return code.map(textOf);
}

/** The calls in the order in which they woke somebody; the program has their names, in the same order. */
export function callsOf(stage: LoopStage): Call[] {
  const named = linesOf(stage).flatMap((line, row) => {
    const text = NOTIFY.exec(line)?.[1];
    return text ? [{text, row}] : [];
  });
  const calls: Call[] = [];
  let caller: string | undefined;
  for (const {event, time} of stage.shots) {
    if (event.kind === 'task-resumed') caller = undefined;
    if (event.kind !== 'future-done' || !WAITS.test(event.future)) continue;
    const last = calls.at(-1);
    if (caller === event.by && last)
      calls.splice(-1, 1, {...last, woken: [...last.woken, event.future]});
    else {
      const name = named[calls.length] ?? {text: '', row: -1};
      calls.push({...name, by: event.by, at: event.at, time, woken: [event.future]});
    }
    caller = event.by;
  }
  return calls;
}

/** The list of a `while not free:` whose first thing is then taken with `free.pop(0)`. */
export function listLines(stage: LoopStage): ListLines | undefined {
  const lines = linesOf(stage);
  const look = lines.findIndex(line => /^\s*while not \w+:/.test(line));
  const name = /not (\w+)/.exec(lines[look] ?? '')?.[1];
  const take = lines.findIndex(line => line.includes(`${name}.pop(0)`));
  if (!name || take < 0) return undefined;
  const fills: {row: number; texts: string[]}[] = [];
  let texts: string[] = [];
  let first = -1;
  for (const [row, line] of lines.entries()) {
    const text = new RegExp(`\\b${name}\\.append\\("?(\\w+)"?\\)`).exec(line)?.[1];
    if (text) texts.push(text);
    if (text && texts.length === 1) first = row;
    if (!NOTIFY.test(line)) continue;
    fills.push({row: first, texts});
    texts = [];
    first = -1;
  }
  return {name, look, take, fills};
}

/** When a task was last resumed before it called. */
function beganAt({shots}: LoopStage, {by, time}: Call): FilmSeconds {
  const shot = shots.findLast(
    ({event, time: when}) => when <= time && event.kind === 'task-resumed' && event.task === by,
  );
  return shot ? Math.min(shot.time + 0.2, time) : time;
}

/** When each call begins to fill the list, and with what. */
export function fillingsOf(stage: LoopStage, {fills}: ListLines): Filling[] {
  return callsOf(stage).map((call, i) => ({
    time: beganAt(stage, call),
    texts: fills[i]?.texts ?? [],
  }));
}

/** How long before its end a look that was true is at the line that takes. */
const TAKES: FilmSeconds = 0.3;

/** Who looks is at the `while`, who takes at the `pop`, who calls at what it puts on the list, and then at the call. */
export function callDetours(stage: LoopStage, lines: ListLines | undefined): Detour[] {
  const looks = lines ? looksOf(stage).flatMap(look => lookDetours(stage, look, lines)) : [];
  const calls = callsOf(stage).flatMap((call, i): Detour[] => {
    const own = {task: call.by, row: call.row, from: call.time, until: nextOwn(stage, call)};
    const row = lines?.fills[i]?.row ?? -1;
    return [{task: call.by, row, from: beganAt(stage, call), until: call.time}, own];
  });
  return [...looks, ...calls];
}

function lookDetours(stage: LoopStage, look: Look, lines: ListLines): Detour[] {
  const {task, from, until, isTrue} = look;
  if (!isTrue) return [{task, row: lines.look, from, until}];
  const taken = Math.max(from, until - TAKES);
  const next = stage.shots.find(({time, dwell}) => time > until && dwell > 0);
  return [
    {task, row: lines.look, from, until: taken},
    {task, row: lines.take, from: taken, until: next?.time ?? until},
  ];
}

function nextOwn({shots}: LoopStage, {by, time}: Call): FilmSeconds {
  const next = shots.find(
    shot => shot.time > time && 'task' in shot.event && shot.event.task === by,
  );
  return next?.time ?? time;
}
