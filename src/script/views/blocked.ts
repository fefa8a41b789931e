import type {VirtualSeconds} from '../../model/schedule.ts';
import {CLOSING, OPENING, TITLE} from '../acts.ts';
import type {ClipSource} from '../clip.ts';
import {type Cut, cutOf, filmOf} from '../cut.ts';
import {easeInOutCubic} from '../ease.ts';
import type {Film} from '../film.ts';
import {mergedShots} from '../merge.ts';
import type {Track} from '../track.ts';
import {type FilmSeconds, type Lang, SAME_INSTANT} from '../units.ts';
import {halfOf} from './blocked-half.ts';
import {FIELD_TOPS} from './blocked-layout.ts';
import type {BlockedMoment} from './blocked-moment.ts';
import {type CrowdTake, crowdShots, crowdTakesOf} from './blocked-takes.ts';
import {BLOCKED_WORDS} from './blocked-words.ts';
import {nowOf} from './loop-clock.ts';

/** A frozen loop is never sped up: a second of it lasts a little longer than a second. */
const RATE = 1.1;

/** The title shows the crowd at this share of the run. */
const ON_TITLE = 0.64;

/** The cut of two programs with a crowd each, on one clock. */
export function blockedCut(clip: ClipSource, lang: Lang): CrowdCut {
  const takes = crowdTakesOf(clip);
  const shots = mergedShots(takes, take => crowdShots(clip, take));
  return {...cutOf(clip, lang, takes, shots, seconds => RATE * seconds), takes};
}

interface CrowdCut extends Cut {
  readonly takes: readonly CrowdTake[];
}

/** The film of a crowd that is kept waiting, beside one that is not. */
export function blockedFilm(clip: ClipSource, lang: Lang): Film {
  const cut = blockedCut(clip, lang);
  const domain = Math.max(...cut.takes.map(({schedule}) => schedule.total));
  const now = nowOf(cut);
  const shown = shownNow(cut, now, domain);
  const tops = topsOf(cut);
  const halves = cut.takes.map(take => halfOf(clip, cut, take, shown, tops));
  const keyAlpha = cut.score.number(0).to(1, TITLE + OPENING / 2, OPENING / 2);
  const hasThread = cut.shots.some(({event}) => event.kind === 'worker-started');
  const rows = hasThread ? 3 : 2;
  return filmOf(
    cut,
    (time): BlockedMoment => ({
      view: 'blocked',
      words: BLOCKED_WORDS[lang],
      halves: halves.map(half => half(time)),
      now: now.at(time),
      domain,
      rows,
      keyAlpha: keyAlpha.at(time),
    }),
    [],
  );
}

/** On the title the field shows what will have happened, and rewinds to nothing while the scene opens. */
function shownNow(
  {score}: Cut,
  now: Track<VirtualSeconds>,
  domain: VirtualSeconds,
): (time: FilmSeconds) => VirtualSeconds {
  const rewound = score.number(ON_TITLE * domain).to(0, TITLE, OPENING, easeInOutCubic);
  return time => (time < TITLE + OPENING - SAME_INSTANT ? rewound.at(time) : now.at(time));
}

function topsOf({score, acts}: Cut): Track<number> {
  return score
    .number(FIELD_TOPS.title)
    .to(FIELD_TOPS.scene, TITLE, OPENING, easeInOutCubic)
    .to(FIELD_TOPS.takeaway, acts.closing, CLOSING, easeInOutCubic);
}
