import type {VirtualSeconds} from '../../model/schedule.ts';
import {chartOf} from '../acts.ts';
import {axisEnd} from '../axis.ts';
import {type CastMember, castOf} from '../cast.ts';
import {type ClipSource, ScriptError} from '../clip.ts';
import {type CodeLine, shownLines} from '../code.ts';
import {type Cut, cutOf, filmOf} from '../cut.ts';
import type {Film} from '../film.ts';
import type {LaneRow} from '../lane-pieces.ts';
import {lanesOf} from '../lanes.ts';
import {waitDwell} from '../pacing.ts';
import {shotsOf} from '../shots.ts';
import {takesOf} from '../takes.ts';
import type {Track} from '../track.ts';
import type {FilmSeconds, Lang} from '../units.ts';
import {bookmarksOf} from './loop-bookmarks.ts';
import {cardsOf} from './loop-cards.ts';
import {chartPlaces, roomy} from './loop-chart.ts';
import {clockNotesOf, nowOf} from './loop-clock.ts';
import {compared} from './loop-compared.ts';
import {consoleDown, consoleOf, consoleUp} from './loop-console.ts';
import {crowdOf} from './loop-crowd.ts';
import {flagsOf} from './loop-flags.ts';
import {futureOf} from './loop-futures.ts';
import {DONE_X} from './loop-layout.ts';
import type {LoopMoment} from './loop-moment.ts';
import {labelsOf, pointersOf} from './loop-pointers.ts';
import {seatOf} from './loop-seat.ts';
import type {LoopStage} from './loop-stage.ts';
import {Trails} from './loop-trails.ts';
import {trayOf} from './loop-tray.ts';
import {turnOf} from './loop-turn.ts';
import {zonesOf} from './loop-zones.ts';

/** The film of one program: the seat, the queue, the berths, the code with its bookmarks, and the lanes. */
export function loopFilm(clip: ClipSource, lang: Lang): Film {
  const takes = takesOf(clip);
  const [take] = takes;
  if (!take)
    throw new ScriptError(`${clip.id}: the loop view needs a program. Name one under "programs".`);
  const cut = cutOf(clip, lang, takes, shotsOf(take), waitDwell);
  const {score, words, shots, acts} = cut;
  const {cast, states, schedule} = take;
  const hasRoom = clip.script.panel === undefined;
  const stage: LoopStage = {score, words, cast, shots, states, code: codeOf(clip), hasRoom};
  const now = nowOf(stage);
  const rows = lanesOf(shots, states, cast);
  const {shows} = clip.script.takeaway;
  const hidesMain = cast.length > 1 && !/^(all|awaited|printed)$/.test(shows);
  const {total} = schedule;
  const domain = domainOf(rows, total);
  const places = roomy(chartPlaces({rows: cast.length, hidesMain, shows}), {total, domain});
  const chart = chartOf(score, acts, places, {
    rows,
    domain,
    total,
    now,
    hidesMain,
    hasAxis: true,
    totalInScene: false,
    doneX: DONE_X,
    heading: '',
    hints: () => [],
    over: acts.closing,
    saved: null,
  });
  const shown = compared(chart, shows, stage, acts);
  return filmOf(cut, sceneOf(cut, stage, castOf(schedule), now), [shown]);
}

/** The axis has room for what a cancel prevented, unless that is far off. */
function domainOf(rows: readonly LaneRow[], total: VirtualSeconds): VirtualSeconds {
  const ghosts = rows.flatMap(row =>
    row.pieces.map(piece => (piece.kind === 'ghost' ? piece.to : 0)),
  );
  const end = axisEnd(total);
  const furthest = Math.max(0, ...ghosts);
  return furthest > total ? Math.max(end, Math.min(axisEnd(furthest), 3 * end)) : end;
}

function sourceOf({programs, script}: ClipSource): string {
  return programs[script.programs[0]?.file ?? ''] ?? '';
}

function codeOf(clip: ClipSource): CodeLine[] {
  const [program = {window: [1, 1] as const}] = clip.script.programs;
  return shownLines(sourceOf(clip), program);
}

function sceneOf(
  {clip, captions, texts}: Cut,
  stage: LoopStage,
  all: readonly CastMember[],
  now: Track<VirtualSeconds>,
): (time: FilmSeconds) => LoopMoment {
  const trails = new Trails(stage.score);
  const cards = cardsOf(stage, trails, now);
  const bookmarks = bookmarksOf(stage);
  const flags = flagsOf(stage);
  const pointers = pointersOf(clip, stage, captions.beats);
  const labels = labelsOf(clip, stage, captions.beats, texts.labels);
  const consoleLines = consoleOf(stage);
  const clock = clockNotesOf(stage);
  const tray = trayOf(stage);
  const future = futureOf(stage, now);
  const turn = clip.script.panel === 'turn' ? turnOf(stage) : null;
  const crowd = clip.script.panel === 'crowd' ? crowdOf(stage, all.slice(1)) : null;
  const seat = seatOf(stage);
  const zones = zonesOf(stage);
  const down = consoleDown(stage.code) - consoleUp(stage);
  return time => ({
    view: 'loop',
    file: clip.script.programs[0]?.file ?? '',
    code: stage.code,
    names: stage.cast,
    cards: cards(time),
    seat: seat.crossing(time),
    bookmarks: bookmarks(time),
    flags: flags(time),
    pointers: pointers(time),
    labels: labels(time),
    console: consoleLines(time),
    consoleDown: down,
    now: now.at(time),
    clock: clock.crossing(time),
    tray: tray(time),
    future: future(time),
    trails: trails.at(time),
    turn: turn?.(time) ?? null,
    crowd: crowd?.(time) ?? null,
    zones: zones(time),
  });
}
