import {type Acts, AFTER_SCENE, actsOf, SCENE_START} from './acts.ts';
import {type Cue, cuesOf, readablePace} from './beats.ts';
import {parseLine} from './caption.ts';
import {type Captions, captionMoment, captionsOf, takeawayTime} from './captions.ts';
import type {ChartMoment} from './chart.ts';
import type {ClipSource, ClipTexts} from './clip.ts';
import type {Film, Moment} from './film.ts';
import {dwellsOf, placeShots, type Shot, squeezed, type TimedShot} from './pacing.ts';
import {Score} from './score.ts';
import {isShown, type Take, wakesTheUnseen} from './shots.ts';
import {WORDS} from './stage-words.ts';
import type {FilmSeconds, Lang} from './units.ts';
import {takeawayOf, titleOf} from './views/takeaway.ts';
import type {Words} from './words.ts';

/** A clip cut to length: every shot has its time, every caption its stretch, every act its place. */
export interface Cut {
  readonly clip: ClipSource;
  readonly lang: Lang;
  readonly texts: ClipTexts;
  readonly words: Words;
  readonly takes: readonly Take[];
  readonly score: Score;
  readonly shots: readonly TimedShot[];
  readonly acts: Acts;
  readonly captions: Captions;
}

/** `wait` is how long the film takes over a wait of so many virtual seconds. */
export function cutOf(
  clip: ClipSource,
  lang: Lang,
  takes: readonly Take[],
  raw: readonly Shot[],
  wait: (seconds: number) => FilmSeconds,
): Cut {
  const texts = clip.script.texts[lang];
  const score = new Score();
  const casts = takes.map(take => take.cast);
  const cues = cuesOf(clip, lang, raw, casts);
  const isTold = (shot: Shot) => {
    const take = takes[shot.side];
    // Several programs share one clock, which tells of a kept seat as of any other time that passes.
    const isOwn = takes.length === 1 || shot.event.kind !== 'loop-blocked';
    if (take === undefined || !isOwn || !isShown(shot, take)) return false;
    // In anybody's program the unseen take no time; a crowd by hand is seen to wake.
    return clip.script.shown === undefined || !wakesTheUnseen(shot, take);
  };
  // A film with a limit is hurried only as far as the limit asks for; the others are directed by hand.
  const natural = dwellsOf(raw, wait, isTold, clip.script.longest === undefined ? 0 : 1);
  const note = texts.note.map(parseLine);
  const closing = takeawayTime(texts.takeaway.map(parseLine), note, lang);
  const longest = (clip.script.longest ?? Number.POSITIVE_INFINITY) - closing - AFTER_SCENE;
  const {shots, end} = placedWithin(longest, natural, raw, cues, lang);
  const acts = actsOf(score, end, closing);
  const captions = captionsOf(cues, shots, note, acts, score);
  return {clip, lang, texts, words: WORDS[lang], takes, score, shots, acts, captions};
}

/**
 * How much of what their moves need is left to repeats: all of it, if the film is short enough then. Where it is less, a
 * card that is called away before it has arrived goes on from where it is.
 */
const SHARES = [1, 1, 0.75, 0.75, 0.5, 0.5, 0.25, 0.25];

/** Shots start on a grid, so a little less time may take several steps to be less time at all. */
const MOST_STEPS = 40;

/** The shots on the time axis; repeats are shortened until the last shot is over by `longest`. */
function placedWithin(
  longest: FilmSeconds,
  natural: readonly FilmSeconds[],
  raw: readonly Shot[],
  cues: readonly Cue[],
  lang: Lang,
) {
  const placed = (own: readonly FilmSeconds[]) => {
    const {dwells, holds} = readablePace(cues, raw, own, lang);
    return placeShots(raw, dwells, holds, SCENE_START);
  };
  let best = placed(natural);
  let excess = 0;
  for (let step = 0; step < MOST_STEPS && best.end > longest; step++) {
    excess += best.end - longest;
    best = placed(squeezed(raw, natural, excess, SHARES[step] ?? 0));
  }
  return best;
}

/** The film of a cut, once its scene and its charts can be asked for any instant. */
export function filmOf(
  cut: Cut,
  scene: (time: FilmSeconds) => Moment['scene'],
  charts: readonly ((time: FilmSeconds) => ChartMoment)[],
): Film {
  const {clip, lang, texts, words, takes, score, acts, captions} = cut;
  const title = titleOf(texts, words, acts);
  const takeaway = takeawayOf(clip.script, texts, words, takes, acts);
  return {
    id: clip.id,
    lang,
    title: texts.title,
    view: clip.script.view,
    names: takes.flatMap(take => take.cast),
    duration: acts.end,
    beats: captions.beats,
    poster: posterOf(captions),
    moves: score.moves().filter(time => time < acts.end),
    at: time => ({
      time,
      title: title(time),
      scene: scene(time),
      veil: acts.veil.at(time),
      charts: charts.map(chart => chart(time)),
      caption: captionMoment(captions.track.crossing(time)),
      takeaway: takeaway(time),
    }),
    isStill: (from, until) => score.isStill(from, until),
  };
}

/** The scene in the middle of its story, when its picture has come to rest. */
function posterOf({beats}: Captions): FilmSeconds {
  const middle = beats[Math.floor((beats.length - 1) / 2)];
  return middle?.rest ?? 0;
}
