import type {Happening} from '../clip.ts';
import {ScriptError} from '../clip.ts';
import type {Shot} from '../pacing.ts';
import {isShown, shotsOf, type Take} from '../shots.ts';
import {type Fact, wordsFor} from './fact.ts';
import {factOf} from './facts.ts';
import type {Note} from './notes.ts';
import {bridged} from './silences.ts';
import type {Shown} from './words.ts';
import type {Worthy} from './worthy.ts';

/**
 * What a beginner meets for the first time, every new thing to wait for, every end while they are few, and the last; of
 * who wait for ever, the last that begins to: no more than `most`, and what their author says.
 * `shown` are those on stage: a beat can find the others' events by their number alone.
 */
export function worthyOf(
  take: Take,
  shown: Take['cast'],
  most: number,
  notes: readonly Note[],
  file: string,
): Worthy[] {
  const told = toldOf(take, shown);
  const seen = joined(told).flatMap(seenBy(new Set(shown.map(({name}) => name))));
  const isStuck = take.schedule.outcome.kind === 'deadlock';
  const last = isStuck ? seen.findLast(({fact: {is}}) => is === 'waits') : undefined;
  const isFirst = isWorthy();
  const worthy = seen.filter(each => isFirst(each) || each === last);
  return withNotes(bridged(rationed(worthy, most), seen, most), told, notes, file);
}

/** What can be told of those on stage: a caption names nobody else. */
function seenBy(names: Shown): (worthy: Worthy) => Worthy[] {
  return worthy => {
    const {fact} = worthy;
    if (fact.is === 'printed') return [worthy];
    if (fact.is === 'cancel' && typeof fact.by !== 'string' && !names.has(fact.by.task)) return [];
    const who = 'who' in fact ? [fact.who].flat() : [];
    if (who.length > 0 && !who.some(name => names.has(name))) return [];
    if (fact.is !== 'waits' || fact.other === null || names.has(fact.other)) return [worthy];
    return [{...worthy, fact: {...fact, other: null}}];
  };
}

/** What its author says takes the place of what would be told of a line, or is told besides. */
export function withNotes(
  kept: readonly Worthy[],
  told: readonly Worthy[],
  notes: readonly Note[],
  file: string,
): Worthy[] {
  const all = [...kept];
  for (const {line, at, says} of notes) {
    if (says.is !== 'caption' && says.is !== 'hold') continue;
    const here = ({lines}: Worthy) => lines.includes(line);
    const found = all.find(here) ?? told.find(here);
    if (!found)
      throw new ScriptError(
        `${file}:${at}: nothing happens at line ${line}. Put "# clip:" at a line that runs.`,
      );
    const noted = {
      ...found,
      ...(says.is === 'hold' ? {hold: says.seconds} : {texts: {...found.texts, ...says.texts}}),
    };
    if (all.includes(found)) all.splice(all.indexOf(found), 1, noted);
    else all.push(noted);
  }
  const order = new Map(told.map(({on}, i) => [JSON.stringify(on), i]));
  const placeOf = ({on}: Worthy) => order.get(JSON.stringify(on)) ?? 0;
  return all.sort((a, b) => placeOf(a) - placeOf(b));
}

/** Everything that could be told, each with the words that find its event again. */
function toldOf(take: Take, shown: Take['cast']): Worthy[] {
  const counts = new Map<string, number>();
  // The film ends with the last of those who are on stage.
  return shotsOf({...take, cast: shown}).flatMap(shot => {
    const on = happeningOf(shot, shown, counts);
    const fact = isShown(shot, take) ? factOf(shot, take) : undefined;
    return fact ? [{on, fact, lines: linesOf(shot)}] : [];
  });
}

/** The lines of the program at which it happened. */
export function linesOf({event}: Shot): number[] {
  const frames = event.kind === 'task-suspended' ? event.frames.toReversed() : [];
  const line = 'line' in event ? [event.line] : frames.map(frame => frame[1]);
  return line.filter(each => typeof each === 'number');
}

function happeningOf({event}: Shot, cast: Take['cast'], counts: Map<string, number>): Happening {
  const who = 'task' in event ? event.task : 'by' in event ? event.by : undefined;
  const name = cast.find(member => member.task === who)?.name;
  const all = bump(counts, event.kind);
  const own = bump(counts, `${event.kind} ${who}`);
  // Two tasks may bear one name: then the event is found by its number alone.
  const isOne = cast.filter(member => member.name === name).length === 1;
  return name !== undefined && isOne
    ? {kind: event.kind, task: name, nth: own}
    : {kind: event.kind, nth: all};
}

function bump(counts: Map<string, number>, key: string): number {
  const nth = (counts.get(key) ?? 0) + 1;
  counts.set(key, nth);
  return nth;
}

/** Tasks that are created in one breath are told together, at the last; so are those that end at one instant. */
function joined(told: readonly Worthy[]): Worthy[] {
  const all: Worthy[] = [];
  for (const next of told) {
    const isCreated = next.fact.is === 'created';
    const before = all.findLast(
      ({fact: {is}}) => isCreated || (is !== 'waits' && is !== 'woken' && is !== 'printed'),
    );
    const fact = before && together(before.fact, next.fact);
    const lines = [...(before?.lines ?? []), ...next.lines];
    if (before && fact) all.splice(all.indexOf(before), all.length, {on: next.on, fact, lines});
    else all.push(next);
  }
  return all;
}

function together(a: Fact, b: Fact): Fact | undefined {
  if (a.is === 'created' && b.is === 'created' && a.at === b.at && !a.eager && !b.eager)
    return {...b, who: [...a.who, ...b.who]};
  if (a.is === 'cancel' && b.is === 'cancel') return bothAsked(a, b);
  if (a.is !== 'ended' || b.is !== 'ended' || a.last || b.last) return undefined;
  const isAlike = a.at === b.at && a.how === b.how && a.error === b.error;
  return isAlike ? {...b, who: [...a.who, ...b.who]} : undefined;
}

/** One that is asked twice is still one. */
function bothAsked(a: Fact & {is: 'cancel'}, b: Fact & {is: 'cancel'}): Fact | undefined {
  if (a.at !== b.at || !sameAsker(a.by, b.by)) return undefined;
  const isNew = b.tasks.every(task => !a.tasks.includes(task));
  return isNew
    ? {...b, who: [...a.who, ...b.who], tasks: [...a.tasks, ...b.tasks]}
    : {...b, who: a.who, tasks: a.tasks};
}

function sameAsker(a: (Fact & {is: 'cancel'})['by'], b: typeof a): boolean {
  return typeof a === 'string' || typeof b === 'string' ? a === b : a.task === b.task;
}

/** How often a kind of fact is told. */
const MOST: Readonly<Record<Fact['is'], number>> = {
  starts: 1,
  created: 3,
  waits: 4,
  aside: 1,
  clock: 1,
  blocks: 2,
  woken: 1,
  cancel: 2,
  ended: 5,
  printed: 0,
};

/** A filter that lets the first of everything through. */
function isWorthy(): (worthy: Worthy) => boolean {
  const counts = new Map<string, number>();
  return ({fact}) => {
    if (bump(counts, wordsFor(fact)) > 1) return false;
    if (fact.is === 'waits' && bump(counts, `waits ${fact.thing}`) > 1) return false;
    const nth = bump(counts, fact.is);
    if (fact.is === 'ended' && (fact.last || fact.how !== 'result')) return true;
    return nth <= MOST[fact.is];
  };
}

/** What is left out first when there is too much to tell. */
const FIRST_OUT: readonly Fact['is'][] = ['woken', 'aside', 'ended', 'created', 'waits', 'cancel'];

function rationed(worthies: readonly Worthy[], most: number): Worthy[] {
  const kept = [...worthies];
  for (const kind of FIRST_OUT) {
    while (kept.length > most) {
      const at = kept.findLastIndex(
        ({fact}) => fact.is === kind && !(fact.is === 'ended' && fact.last),
      );
      if (at < 0) break;
      kept.splice(at, 1);
    }
  }
  return kept;
}
