import type {VirtualSeconds} from '../../model/schedule.ts';
import type {ChartMoment, ErrorMoment} from '../chart.ts';
import type {ClipSource} from '../clip.ts';
import {type Cut, cutOf, filmOf} from '../cut.ts';
import type {Film, FilmBeat} from '../film.ts';
import {type LanePiece, type LaneRow, lanesOf} from '../lanes.ts';
import {mergedShots} from '../merge.ts';
import {duelWaitsWithin} from '../pacing.ts';
import type {TaskState} from '../run-state.ts';
import type {Take} from '../shots.ts';
import {takesOf} from '../takes.ts';
import type {Track} from '../track.ts';
import type {FilmSeconds, Lang} from '../units.ts';
import {ABREAST_CHARTS, MOST_STACKED} from './abreast-layout.ts';
import type {AbreastMoment, AbreastSide} from './abreast-moment.ts';
import {loopsFirst} from './abreast-shots.ts';
import {chartOfSide, sideOf, stageOf} from './duel-side.ts';
import {nowOf} from './loop-clock.ts';
import {flagsOf} from './loop-flags.ts';
import {journeyOf} from './loop-journey.ts';
import type {BookmarkMoment} from './loop-moment.ts';
import {pointersOf} from './loop-pointers.ts';
import {FADE, type LoopStage, stepsOf} from './loop-stage.ts';

/** Whether a duel's programs are too long to stand one above the other. */
export function isAbreast({script}: ClipSource): boolean {
  return script.programs.some(({window: [first, last]}) => last - first >= MOST_STACKED);
}

/** As `duelFilm` has it, but for the order of what happens at one instant. */
export function abreastCut(clip: ClipSource, lang: Lang): Cut {
  const takes = takesOf(clip).map(withHue);
  const total = Math.max(...takes.map(({schedule}) => schedule.total));
  return cutOf(clip, lang, takes, loopsFirst(mergedShots(takes)), duelWaitsWithin(total));
}

/** The film of a duel whose programs are too long to stand one above the other. */
export function abreastFilm(clip: ClipSource, lang: Lang): Film {
  const cut = abreastCut(clip, lang);
  const now = nowOf(cut);
  const parts = cut.takes.map(take => ({take, stage: stageOf(clip, cut, take)}));
  const sides = parts.map(({take, stage}) => abreastSide(clip, cut, stage, take));
  const charts = parts.map(({take, stage}) => chartBelow(clip, cut, stage, take, now));
  const scene = (time: FilmSeconds): AbreastMoment => ({
    view: 'abreast',
    sides: sides.map(side => side(time)),
    now: now.at(time),
  });
  return filmOf(cut, scene, charts);
}

const HUES = ['A', 'B'] as const;

/** A program of one task has a hue of its own: so its code and its lane are seen to be one thing. */
function withHue(take: Take): Take {
  const hue = HUES[take.side];
  const [only, ...others] = take.cast;
  if (!only || !hue || others.length > 0) return take;
  return {...take, cast: [{...only, hue}]};
}

/** The lane of a program's only task is the program's, and needs no name besides. */
function chartBelow(
  clip: ClipSource,
  cut: Cut,
  stage: LoopStage,
  take: Take,
  now: Track<VirtualSeconds>,
): (time: FilmSeconds) => ChartMoment {
  const places = ABREAST_CHARTS[take.side] ?? ABREAST_CHARTS[0];
  const rows = lanesOf(stage.shots, stage.states, take.cast).map(row => laneOf(row, stage));
  const chart = chartOfSide(clip, cut, stage, take, now, places, rows);
  const errors = errorsOf(stage);
  const {title, takeaway} = cut.acts;
  const onCards = (time: FilmSeconds) => Math.max(title.at(time), takeaway.at(time));
  return time => {
    const moment = chart(time);
    const total = {...moment.total, alpha: moment.total.alpha * onCards(time)};
    return {...moment, total, saved: null, errors: errors(time)};
  };
}

/** What it says of itself: nothing of a queue with nobody else in it, and of a limit, for which call it is. */
function laneOf({pieces, hue}: LaneRow, {states}: LoopStage): LaneRow {
  const tasks = states.flatMap(state => [...state.tasks.values()]);
  const said = pieces.flatMap((piece): LanePiece[] => {
    if (piece.kind === 'ready' && piece.from === piece.to) return [];
    if (piece.kind !== 'limit') return [piece];
    const of = calledWithin(tasks, piece.at);
    return [...framed(pieces, piece.at), of === undefined ? piece : {...piece, of}];
  });
  return {name: '', hue, pieces: said};
}

/** The `wait_for` around a wait that its limit cuts off, and around the cleanup after that. */
function framed(pieces: readonly LanePiece[], limit: VirtualSeconds): LanePiece[] {
  const wait = pieces.find(piece => piece.kind === 'wait' && piece.to === limit);
  const cleanup = pieces.find(piece => piece.kind === 'cleanup' && piece.from === limit);
  if (wait?.kind !== 'wait') return [];
  const to = cleanup?.kind === 'cleanup' ? cleanup.to : limit;
  return [{kind: 'frame', from: wait.from, to, label: 'wait_for', shown: wait.shown}];
}

/** What the `wait_for` has called whose limit this is, if the program has it. */
function calledWithin(tasks: readonly TaskState[], limit: VirtualSeconds): string | undefined {
  const waits = tasks.find(task => task.limit === limit && task.status === 'waiting');
  const frames = waits?.frames ?? [];
  const [name, line] = frames[frames.findIndex(([each]) => each === 'wait_for') + 1] ?? [];
  return line === undefined ? undefined : name;
}

function abreastSide(
  clip: ClipSource,
  cut: Cut,
  stage: LoopStage,
  take: Take,
): (time: FilmSeconds) => AbreastSide {
  const side = sideOf(cut.texts, stage, take);
  const flags = flagsOf(stage);
  const isOwn = (beat: FilmBeat) => speaksOf(clip, stage, take, beat);
  const pointers = pointersOf(clip, stage, cut.captions.beats, isOwn);
  return time => {
    const moment = side(time);
    return {
      ...moment,
      bookmarks: moment.bookmarks.map(nameless),
      flags: flags(time),
      pointers: pointers(time),
    };
  };
}

/** Where a program's only task is needs no name: it would be taken for the name of a function it is not in. */
function nameless(bookmark: BookmarkMoment): BookmarkMoment {
  return {...bookmark, name: ''};
}

/** A caption speaks of the program that its beat hangs on; if it hangs on neither, of whoever is not over. */
function speaksOf(
  {script}: ClipSource,
  {shots}: LoopStage,
  {side, cast}: Take,
  beat: FilmBeat,
): boolean {
  const file = script.beats.find(({name}) => name === beat.name)?.on.file;
  if (file !== undefined) return file === script.programs[side]?.file;
  const end = shots.find(({event}) => event.kind === 'task-ended' && event.task === cast[0]?.task);
  return end === undefined || end.time >= beat.time;
}

/** What each task's time ran out into: beside its lane, once it is seen in the code. */
function errorsOf(stage: LoopStage): (time: FilmSeconds) => ErrorMoment[] {
  const errors = stepsOf(stage).flatMap(step => {
    const journey = journeyOf(stage, step);
    const {event} = step.shot;
    const task = event.kind === 'line-printed' ? event.by : 'task' in event ? event.task : null;
    const row = stage.cast.findIndex(member => member.task === task);
    if (!journey || row < 0) return [];
    const shown = stage.score.number(0).to(1, journey.arrives, FADE);
    return [{row, at: event.at, text: journey.error, shown}];
  });
  return time => errors.map(({shown, ...error}) => ({...error, alpha: shown.at(time)}));
}
