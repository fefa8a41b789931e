import type {VirtualSeconds} from '../../model/schedule.ts';
import {CLOSING, OPENING, SCENE_START, TITLE} from '../acts.ts';
import type {ClipSource} from '../clip.ts';
import {codeLines} from '../code.ts';
import {type Cut, cutOf, filmOf} from '../cut.ts';
import {easeInOutCubic, easeOutCubic} from '../ease.ts';
import type {Film} from '../film.ts';
import {mergedShots} from '../merge.ts';
import type {Track} from '../track.ts';
import {type FilmSeconds, type Lang, SAME_INSTANT} from '../units.ts';
import {type CrowdTake, crowdShots, crowdTakesOf} from './blocked-takes.ts';
import {nowOf} from './loop-clock.ts';
import {FADE} from './loop-stage.ts';
import {binarySize, FIGURES} from './scale-figures.ts';
import {SCALE_FIELD_TOPS} from './scale-layout.ts';
import type {BarMoment, DotsMoment, ScaleMoment} from './scale-moment.ts';
import {SCALE_WORDS} from './scale-words.ts';

/** Seconds of film for a second of the clock. */
const RATE = 1.2;

/** The title shows the crowd at this share of the run. */
const ON_TITLE = 0.62;

/** How long a bar of memory takes to grow. */
const GROWTH: FilmSeconds = 0.8;

/** How long the crowd takes to go, and then the bars to come. */
const CHANGE: FilmSeconds = 0.4;

/** The beats that bring the bars. */
const BEATS = ['threads', 'tasks'] as const;

interface ScaleCut extends Cut {
  readonly takes: readonly CrowdTake[];
}

/** The shots of a crowd, at a steady rate of film seconds for a second of the loop. */
export function scaleCut(clip: ClipSource, lang: Lang): ScaleCut {
  const takes = crowdTakesOf(clip);
  const shots = mergedShots(takes, take => crowdShots(clip, take));
  return {...cutOf(clip, lang, takes, shots, seconds => RATE * seconds), takes};
}

/** The film of a crowd on one loop, and of what it would take to give each a thread. */
export function scaleFilm(clip: ClipSource, lang: Lang): Film {
  const cut = scaleCut(clip, lang);
  const [take] = cut.takes as [CrowdTake];
  const {score, acts} = cut;
  const {file = '', window = [1, 1]} = clip.script.programs[0] ?? {};
  const code = codeLines(clip.programs[file] ?? '', ...window);
  const now = nowOf(cut);
  const dots = dotsOf(cut, take, now);
  const bars = barsOf(cut, take);
  const up = score.number(0).to(1, acts.closing, CLOSING, easeInOutCubic);
  const memory = beatTime(cut, 'threads');
  const alpha = score.number(1).to(0, memory - CHANGE, CHANGE);
  const barsAlpha = score
    .number(0)
    .to(1, memory, CHANGE)
    .to(0, acts.closing, CLOSING / 2);
  const seat = seatOf(cut);
  return filmOf(
    cut,
    (time): ScaleMoment => ({
      view: 'scale',
      ...SCALE_WORDS[lang],
      now: now.at(time),
      dots: dots(time),
      code,
      alpha: alpha.at(time),
      seat: seat(time),
      bars: bars(time),
      barsAlpha: barsAlpha.at(time),
      up: up.at(time),
    }),
    [],
  );
}

function beatTime({captions}: Cut, name: string): FilmSeconds {
  return captions.beats.find(beat => beat.name === name)?.time ?? SCENE_START;
}

/** Of the crowd each runs for an instant, one after the other, while the clock moves. */
function seatOf(cut: Cut): (time: FilmSeconds) => ScaleMoment['seat'] {
  const alpha = cut.score.number(0).to(1, beatTime(cut, 'all-wait'), FADE);
  const crowd = cut.score.number(0);
  for (const {event, time, dwell} of cut.shots) {
    if (event.kind === 'loop-slept') crowd.to(1, time, FADE).to(0, time + dwell, FADE);
  }
  return time => ({alpha: alpha.at(time), crowd: crowd.at(time)});
}

/** The crowd on the title shows what will have happened, rewinds, and makes way for the bars. */
function dotsOf(
  cut: Cut,
  {crowd, schedule}: CrowdTake,
  now: Track<VirtualSeconds>,
): (time: FilmSeconds) => DotsMoment {
  const {score} = cut;
  const {members} = crowd;
  const {total} = schedule;
  const rewound = score.number(ON_TITLE * total).to(0, TITLE, OPENING, easeInOutCubic);
  const top = score
    .number(SCALE_FIELD_TOPS.title)
    .to(SCALE_FIELD_TOPS.scene, TITLE, OPENING, easeInOutCubic);
  const alpha = score.number(1).to(0, beatTime(cut, 'threads') - CHANGE, CHANGE);
  return time => {
    const isOpening = time < TITLE + OPENING - SAME_INSTANT;
    const at = isOpening ? rewound.at(time) : now.at(time);
    const told = at > 0 ? members.length : 0;
    return {members, now: at, told, top: top.at(time), alpha: alpha.at(time)};
  };
}

/** What the crowd costs as threads and as tasks: each bar comes with its beat. */
function barsOf(cut: Cut, {crowd}: CrowdTake): (time: FilmSeconds) => BarMoment[] {
  const figures = FIGURES[cut.lang];
  const count = crowd.members.length;
  const longest = Math.max(...figures.map(({bytesEach}) => bytesEach));
  const bars = figures.map((figure, i) => {
    const start = beatTime(cut, BEATS[i] ?? BEATS[0]);
    return {
      figure,
      alpha: cut.score.number(0).to(1, start, FADE),
      grown: cut.score.number(0).to(1, start + FADE, GROWTH, easeOutCubic),
    };
  });
  return time =>
    bars.map(({figure: {bytesEach, ...words}, alpha, grown}) => ({
      ...words,
      size: binarySize(bytesEach * count),
      share: bytesEach / longest,
      grown: grown.at(time),
      alpha: alpha.at(time),
    }));
}
