import type {ChartLayout, ChartMoment, HintMoment, MarkMoment} from '../chart.ts';
import type {ClipSource} from '../clip.ts';
import {filmOf} from '../cut.ts';
import type {Film} from '../film.ts';
import type {LaneRow} from '../lane-pieces.ts';
import {lanesOf} from '../lanes.ts';
import type {FilmSeconds, Lang} from '../units.ts';
import {chartPlaces} from './loop-chart.ts';
import type {BookmarkMoment} from './loop-moment.ts';
import {FADE} from './loop-stage.ts';
import {Belt, beltCardsOf} from './sharing-belt.ts';
import {callCardsOf, callMarksOf, callsMoment} from './sharing-calls.ts';
import {Count, countCardsOf} from './sharing-count.ts';
import {type Detour, detoured} from './sharing-detours.ts';
import {gateCardsOf, gateOf, setting, settingDetours} from './sharing-gate.ts';
import {guardedHolds} from './sharing-guarded.ts';
import {beltHintsOf, fullSpansOf, keyHintsOf} from './sharing-hints.ts';
import {holdsOf, withHolds} from './sharing-holds.ts';
import {keyCardsOf, keysOf} from './sharing-keys.ts';
import {
  BELT_CARDS,
  BELT_LANES,
  COUNT_LANES,
  callLanes,
  GATE_LANES,
  LEFT_END,
  sharingLanes,
} from './sharing-layout.ts';
import type {SharingMoment} from './sharing-moment.ts';
import {callDetours, listLines} from './sharing-notify.ts';
import {type SharedKind, type SharedObject, sharedObject} from './sharing-object.ts';
import {type Solo, soloChart, soloOf, soloScene} from './solo.ts';

/** How one kind of shared thing is drawn: its part of the scene, and its chart. */
interface Drawn {
  readonly scene: (
    time: FilmSeconds,
  ) => Pick<SharingMoment, 'cards' | 'room' | 'belt' | 'gate' | 'count' | 'calls'>;
  readonly chart: (time: FilmSeconds) => ChartMoment;
  /** Lines that no event names. */
  readonly detours?: readonly Detour[];
}

const KINDS: Readonly<Partial<Record<SharedKind, (solo: Solo, object: SharedObject) => Drawn>>> = {
  Lock: drawnAsKeys,
  Semaphore: drawnAsKeys,
  Queue: drawnAsBelt,
  Event: drawnAsGate,
  Condition: drawnAsCalls,
  count: drawnAsCount,
};

/** The film of one thing that several tasks share: who has it, who waits for it, and the lanes that come of it. */
export function sharingFilm(clip: ClipSource, lang: Lang): Film {
  const solo = soloOf(clip, lang);
  const object = sharedObject(clip.id, solo.source);
  const left = soloScene(solo, LEFT_END);
  const {scene, chart, detours = []} = (KINDS[object.kind] ?? drawnAsKeys)(solo, object);
  const bookmarks = detoured(solo.stage, time => left(time).bookmarks, detours);
  const moment = (time: FilmSeconds): SharingMoment => ({
    view: 'sharing',
    ...left(time),
    bookmarks: spread(bookmarks(time)),
    object,
    ...scene(time),
  });
  return filmOf(solo.cut, moment, [chart]);
}

function drawnAsKeys(solo: Solo, object: SharedObject): Drawn {
  const {stage, now} = solo;
  const {size} = object;
  const holds = guardedHolds(solo, object);
  const cards = keyCardsOf(stage, holds, now);
  const room = keysOf(stage, holds, size);
  const rows = withHolds(rowsOf(solo), stage.cast.slice(1), holds);
  return {
    scene: time => ({cards: cards(time), room: room(time)}),
    chart: chartOfSharing(solo, rows, keyHintsOf(stage, holds), sharingLanes(rows.length)),
  };
}

function drawnAsBelt(solo: Solo, {size}: SharedObject): Drawn {
  const {cut, stage, now} = solo;
  const belt = new Belt(stage, size);
  const cards = beltCardsOf(stage, now);
  const chart = chartOfSharing(solo, rowsOf(solo), beltHintsOf(stage), BELT_LANES, BELT_CARDS);
  const full = fullSpansOf(stage, cut.acts);
  return {
    scene: time => ({cards: cards(time), belt: belt.moment(time)}),
    chart: time => ({...chart(time), depth: belt.depth(time), spans: full(time)}),
  };
}

/** The root task opens the gate, so it has a lane. */
function drawnAsGate(solo: Solo, {name}: SharedObject): Drawn {
  const {cut, stage, now} = solo;
  const detours = settingDetours(stage, name);
  const gate = gateOf(stage, detours);
  const cards = gateCardsOf(stage, now);
  const rows = lanesOf(cut.shots, stage.states, stage.cast);
  const chart = chartOfSharing(solo, rows, () => [], GATE_LANES);
  const set = setting(stage);
  const mark = set && {at: set.event.at, label: `${name}.set()`};
  const shown = stage.score.number(0).to(1, set?.time ?? 0, FADE);
  return {
    detours,
    scene: time => ({cards: cards(time), gate: gate(time)}),
    chart: time => {
      const moment = chart(time);
      // The title shows what will have happened.
      const alpha = Number.isFinite(moment.time) ? shown.at(time) : 1;
      return {...moment, ...(mark && {marks: [{...mark, alpha}]})};
    },
  };
}

function drawnAsCalls(solo: Solo): Drawn {
  const {stage, now} = solo;
  const lines = listLines(stage);
  const calls = callsMoment(stage, lines);
  const cards = callCardsOf(stage, now);
  const rows = rowsOf(solo);
  const chart = chartOfSharing(solo, rows, () => [], callLanes(rows.length));
  const marks = callMarksOf(stage);
  return {
    detours: callDetours(stage, lines),
    scene: time => ({cards: cards(time), calls: calls(time)}),
    chart: marked(chart, marks),
  };
}

function drawnAsCount(solo: Solo, {size}: SharedObject): Drawn {
  const {stage, now} = solo;
  const holds = holdsOf(stage, guardedTasks(solo));
  const count = new Count(stage, holds, String(size));
  const cards = countCardsOf(stage, now);
  const rows = withHolds(rowsOf(solo), stage.cast.slice(1), holds);
  const chart = chartOfSharing(solo, rows, () => [], COUNT_LANES);
  const marks = printedBy(stage);
  return {
    scene: time => ({cards: cards(time), count: count.moment(time)}),
    chart: marked(chart, marks),
  };
}

/** A chart with marks on it. The title shows those of all that will have happened. */
function marked(chart: Drawn['chart'], marks: (time: FilmSeconds) => MarkMoment[]): Drawn['chart'] {
  return time => {
    const moment = chart(time);
    return {...moment, marks: marks(Number.isFinite(moment.time) ? time : moment.time)};
  };
}

/** The tasks of the coroutine that has the lock's `async with`. */
function guardedTasks({cut, source}: Solo): string[] {
  const [, guarded] = /async def (\w+)\(.*\):\n +async with/.exec(source) ?? [];
  return cut.shots.flatMap(({event}) =>
    event.kind === 'task-created' && event.coro === guarded ? event.task : [],
  );
}

/** What the root task prints, as marks on the chart. */
function printedBy({shots, cast, score}: Solo['stage']): (time: FilmSeconds) => MarkMoment[] {
  const marks = shots.flatMap(({event, time}) =>
    event.kind === 'line-printed' && event.by === cast[0]?.task
      ? {at: event.at, label: event.text, shown: score.number(0).to(1, time, FADE)}
      : [],
  );
  return time => marks.map(({at, label, shown}) => ({at, label, alpha: shown.at(time)}));
}

/** The root task only waits for the others: it has a bookmark, and no lane. */
function rowsOf({cut, stage}: Solo): LaneRow[] {
  return lanesOf(cut.shots, stage.states, stage.cast.slice(1));
}

function chartOfSharing(
  solo: Solo,
  rows: readonly LaneRow[],
  hints: (time: FilmSeconds) => readonly HintMoment[],
  scene: ChartLayout,
  places?: {readonly title: ChartLayout; readonly takeaway: ChartLayout},
) {
  const {cut, take} = solo;
  const {shows} = cut.clip.script.takeaway;
  const cards = places ?? chartPlaces({rows: rows.length, hidesMain: false, shows});
  const subject = {rows, hidesMain: false, totalInScene: true, hints, over: endOf(cut, take)};
  return soloChart(solo, {...cards, scene}, subject);
}

/** When the last of those who share is over, in the film. */
function endOf({shots, acts}: Solo['cut'], {cast}: Solo['take']): FilmSeconds {
  const root = cast[0]?.task;
  const end = shots.findLast(({event}) => event.kind === 'task-ended' && event.task !== root);
  return end?.time ?? acts.closing;
}

/** Five bookmarks do not fit where three do: each has a slot of its own. */
function spread(bookmarks: readonly BookmarkMoment[]): readonly BookmarkMoment[] {
  if (bookmarks.length <= 5) return bookmarks;
  return bookmarks.map((bookmark, i) => ({...bookmark, slot: Math.max(0, i - 1)}));
}
