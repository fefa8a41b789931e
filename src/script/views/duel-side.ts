import type {VirtualSeconds} from '../../model/schedule.ts';
import {type ChartPlaces, chartOf, type Saved} from '../acts.ts';
import type {ClipSource, ClipTexts, ProgramShot} from '../clip.ts';
import {type CodeLine, shownLines} from '../code.ts';
import type {Cut} from '../cut.ts';
import {describedLines} from '../described.ts';
import {easeOutCubic} from '../ease.ts';
import type {FilmBeat} from '../film.ts';
import {lanesOf} from '../lanes.ts';
import {isShared, statesOfSide} from '../merge.ts';
import type {Take} from '../shots.ts';
import type {Track} from '../track.ts';
import type {FilmSeconds} from '../units.ts';
import type {PrintedMoment, SideMoment} from './duel-moment.ts';
import {bookmarksOf} from './loop-bookmarks.ts';
import {seenAt} from './loop-journey.ts';
import type {PointerMoment} from './loop-moment.ts';
import {pointersOf} from './loop-pointers.ts';
import {FADE, type LoopStage, stepsOf} from './loop-stage.ts';
import {relaysOf} from './relays.ts';

/** One program's part of the film: only its own shots, and the waits it shares. */
export function stageOf(clip: ClipSource, cut: Cut, take: Take): LoopStage {
  const own = (i: number) => {
    const shot = cut.shots[i];
    return shot !== undefined && (shot.side === take.side || isShared(shot));
  };
  return {
    score: cut.score,
    words: cut.words,
    cast: take.cast,
    shots: cut.shots.filter((_, i) => own(i)),
    states: statesOfSide(cut.shots, take.side).filter((_, i) => own(i)),
    code: codeOf(clip, take),
  };
}

/** The text of the program of this side, in its own language. */
export function sourceOf({programs, script}: ClipSource, {side}: Take): string {
  const program = script.programs[side];
  return program?.described?.source ?? programs[program?.file ?? ''] ?? '';
}

function codeOf(clip: ClipSource, take: Take): CodeLine[] {
  const program: ProgramShot = clip.script.programs[take.side] ?? {file: '', window: [1, 1]};
  const {described, window} = program;
  if (!described) return shownLines(sourceOf(clip, take), program);
  const [first, last] = window;
  return describedLines(described).filter(({number}) => number >= first && number <= last);
}

/** A program's words, code, bookmarks and output. */
export function sideOf(
  texts: ClipTexts,
  stage: LoopStage,
  {side}: Take,
): (time: FilmSeconds) => SideMoment {
  const words = texts.sides?.[side] ?? {name: '', heading: '', remark: ''};
  const bookmarks = bookmarksOf(stage);
  const relays = relaysOf(stage);
  const printed = printedOf(stage);
  return time => ({
    ...words,
    code: stage.code,
    names: stage.cast,
    bookmarks: bookmarks(time),
    relays: relays(time),
    printed: printed(time),
    alpha: 1,
  });
}

/** The lines that captions speak of which speak of this program. */
export function ownPointersOf(
  clip: ClipSource,
  {captions}: Cut,
  stage: LoopStage,
  take: Take,
): (time: FilmSeconds) => PointerMoment[] {
  return pointersOf(clip, stage, captions.beats, beat => speaksOf(clip, stage, take, beat));
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

function printedOf(stage: LoopStage): (time: FilmSeconds) => PrintedMoment[] {
  const {score, cast} = stage;
  const lines = stepsOf(stage).flatMap(step => {
    const {event} = step.shot;
    if (event.kind !== 'line-printed') return [];
    const hue = cast.find(member => member.task === event.by)?.hue ?? 'main';
    return {
      text: event.text,
      hue,
      shown: score.number(0).to(1, seenAt(stage, step), FADE, easeOutCubic),
    };
  });
  return time => lines.map(({text, hue, shown}) => ({text, hue, alpha: shown.at(time)}));
}

/** Both programs' charts stand on one axis, each at its own places. */
export function chartOfSide(
  clip: ClipSource,
  cut: Cut,
  stage: LoopStage,
  take: Take,
  now: Track<VirtualSeconds>,
  places: ChartPlaces,
  rows = lanesOf(stage.shots, stage.states, take.cast, sourceOf(clip, take)),
) {
  const totals = cut.takes.map(({schedule}) => schedule.total);
  const longest = Math.max(...totals);
  const {total} = take.schedule;
  return chartOf(cut.score, cut.acts, places, {
    rows,
    domain: Math.max(1, Math.ceil(longest)),
    total,
    now,
    hidesMain: take.cast.length > 1 && take.cast[0]?.name === 'main',
    hasAxis: take.side === 0,
    totalInScene: true,
    doneX: null,
    heading: cut.texts.sides?.[take.side]?.name ?? '',
    hints: () => [],
    over: endOf(cut, take),
    saved: total < longest ? savedOf(cut, total, longest) : null,
  });
}

/** When the last of a take is over, in the film. */
function endOf(cut: Cut, {side, cast}: Take): FilmSeconds {
  const isOfCast = (name: string) => cast.some(({task}) => task === name);
  const end = cut.shots.findLast(
    shot => shot.side === side && shot.event.kind === 'task-ended' && isOfCast(shot.event.task),
  );
  return end?.time ?? cut.acts.closing;
}

function savedOf(cut: Cut, total: VirtualSeconds, longest: VirtualSeconds): Saved {
  const label = cut.words.saved(longest - total);
  const known = Math.max(...cut.takes.map(take => endOf(cut, take)));
  return {to: longest, label, known};
}
