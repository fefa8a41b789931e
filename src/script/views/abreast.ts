import type {VirtualSeconds} from '../../model/schedule.ts';
import {SCENE_START} from '../acts.ts';
import type {ChartMoment} from '../chart.ts';
import type {ClipSource} from '../clip.ts';
import {type Cut, cutOf, filmOf} from '../cut.ts';
import type {Film} from '../film.ts';
import {lanesOf} from '../lanes.ts';
import {mergedShots} from '../merge.ts';
import {duelWaitsWithin, type TimedShot} from '../pacing.ts';
import {shotsOf, type Take} from '../shots.ts';
import {takesOf} from '../takes.ts';
import type {Track} from '../track.ts';
import type {FilmSeconds, Lang} from '../units.ts';
import {errorsOf, laneOf, timeoutsOf} from './abreast-lanes.ts';
import {ABREAST_CHARTS} from './abreast-layout.ts';
import type {AbreastMoment, AbreastSide} from './abreast-moment.ts';
import {inStep} from './abreast-shots.ts';
import {focusOf} from './duel-focus.ts';
import {areStacked} from './duel-layout.ts';
import {chartOfSide, ownPointersOf, sideOf, stageOf} from './duel-side.ts';
import {bookmarksOf} from './loop-bookmarks.ts';
import {nowOf} from './loop-clock.ts';
import {flagsOf} from './loop-flags.ts';
import type {BookmarkMoment, BookmarkState, FlagMoment} from './loop-moment.ts';
import {FADE, type LoopStage} from './loop-stage.ts';

/** Whether a duel's programs are too long to stand one above the other. */
export function isAbreast({script}: ClipSource): boolean {
  return !areStacked(
    script.programs.map(({window: [first, last], omits = []}) => last - first + 1 - omits.length),
  );
}

/** As `duelFilm` has it, but for the order of what happens at one instant; or each program by itself. */
export function abreastCut(clip: ClipSource, lang: Lang): Cut {
  const takes = takesOf(clip).map(withHue);
  const total = Math.max(...takes.map(({schedule}) => schedule.total));
  const shots = clip.script.inTurn ? takes.flatMap(shotsOf) : inStep(mergedShots(takes));
  return cutOf(clip, lang, takes, shots, duelWaitsWithin(total));
}

/** The film of a duel whose programs are too long to stand one above the other. */
export function abreastFilm(clip: ClipSource, lang: Lang): Film {
  const cut = abreastCut(clip, lang);
  const parts = cut.takes.map(take => ({take, stage: stageOf(clip, cut, take)}));
  const sides = parts.map(({take, stage}) => abreastSide(clip, cut, stage, take));
  const told = limitsTold(
    cut,
    parts.map(({stage}) => stage),
  );
  const axisNow = nowOf(cut);
  const charts = parts.map(({take, stage}) => {
    const chart = chartBelow(clip, cut, stage, take, nowOf(stage));
    const focus = focusOf(cut, take.side);
    return (time: FilmSeconds) => {
      const moment = chart(time);
      return {
        ...moment,
        focus: focus(time),
        axisNow: time < SCENE_START ? moment.now : axisNow.at(time),
        limitsTold: told.at(time),
      };
    };
  });
  const scene = (time: FilmSeconds): AbreastMoment => ({
    view: 'abreast',
    sides: sides.map(side => side(time)),
    now: axisNow.at(time),
  });
  return filmOf(cut, scene, charts);
}

/** Both programs have the same limit; once the first has come to its error, it need not be said beside each lane. */
function limitsTold({score}: Cut, stages: readonly LoopStage[]): Track<number> {
  const seen = stages.flatMap(timeoutsOf).map(timeout => timeout.seen);
  const told = score.number(0);
  return seen.length === 0 ? told : told.to(1, Math.min(...seen), FADE);
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
  const timeouts = timeoutsOf(stage);
  const lanes = lanesOf(stage.shots, stage.states, take.cast);
  const rows = lanes.map(row => laneOf(row, stage, timeouts));
  const chart = chartOfSide(clip, cut, stage, take, now, places, rows);
  const errors = errorsOf(stage, timeouts);
  const {title, takeaway} = cut.acts;
  const onCards = (time: FilmSeconds) => Math.max(title.at(time), takeaway.at(time));
  return time => {
    const moment = chart(time);
    const total = {...moment.total, alpha: moment.total.alpha * onCards(time)};
    return {...moment, total, saved: null, errors: errors(time)};
  };
}

function abreastSide(
  clip: ClipSource,
  cut: Cut,
  stage: LoopStage,
  take: Take,
): (time: FilmSeconds) => AbreastSide {
  const side = sideOf(cut.texts, stage, take);
  const bookmarks = bookmarksOf(seenToEnd(stage, cut));
  const flags = flagsOf(stage);
  const focus = focusOf(cut, take.side);
  const pointers = ownPointersOf(clip, cut, stage, take);
  return time => {
    const moment = side(time);
    return {
      ...moment,
      bookmarks: bookmarks(time).map(alone),
      flags: flags(time).map(asItIs),
      pointers: pointers(time),
      alpha: focus(time),
    };
  };
}

/** A program is where it ended until the film goes on: its last line is seen as long as what is said of it. */
function seenToEnd(stage: LoopStage, {shots, acts}: Cut): LoopStage {
  const isLast = ({event}: TimedShot) =>
    event.kind === 'task-ended' && stage.cast.some(({task}) => task === event.task);
  const next = (after: FilmSeconds) => shots.find(({time}) => time > after)?.time ?? acts.closing;
  const lingering = stage.shots.map(shot =>
    isLast(shot) ? {...shot, time: next(shot.time)} : shot,
  );
  return {...stage, shots: lingering};
}

/**
 * Where a program's only task is needs no name: it would be taken for the name of a function it is not in. Nor is it
 * ever in line: as long as it does not run, it waits.
 */
function alone(bookmark: BookmarkMoment): BookmarkMoment {
  const {state} = bookmark;
  const seen = (each: BookmarkState) => (each === 'ready' ? 'waiting' : each);
  return {...bookmark, name: '', state: {...state, from: seen(state.from), to: seen(state.to)}};
}

/** What an error was before has just been seen on its way here, and is named by the caption. */
function asItIs({says, ...flag}: FlagMoment): FlagMoment {
  const {was: _, ...from} = says.from;
  const {was: __, ...to} = says.to;
  return {...flag, says: {...says, from, to}};
}
