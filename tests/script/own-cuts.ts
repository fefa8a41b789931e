import type {ClipSource, Script} from '../../src/script/clip.ts';
import type {Cut} from '../../src/script/cut.ts';
import type {Take} from '../../src/script/shots.ts';
import {takesOf} from '../../src/script/takes.ts';
import type {Lang} from '../../src/script/units.ts';
import {abreastCut, isAbreast} from '../../src/script/views/abreast.ts';
import {blockedCut} from '../../src/script/views/blocked.ts';
import {kitchenCut} from '../../src/script/views/kitchen.ts';
import {restaurantCut} from '../../src/script/views/restaurant.ts';
import {scaleCut} from '../../src/script/views/scale.ts';

/** Views that choose by themselves which events to tell, and when. */
const OWN_CUTS: Partial<Record<Script['view'], (clip: ClipSource, lang: Lang) => Cut | undefined>> =
  {
    duel: (clip, lang) => (isAbreast(clip) ? abreastCut(clip, lang) : undefined),
    blocked: blockedCut,
    restaurant: restaurantCut,
    kitchen: kitchenCut,
    scale: scaleCut,
  };

export function ownCut(clip: ClipSource): Cut | undefined {
  return OWN_CUTS[clip.script.view]?.(clip, 'en');
}

/** A clip's runs, by the way its view makes them: a crowd's states are too many to keep. */
export function runsOf(clip: ClipSource): readonly Take[] {
  return ownCut(clip)?.takes ?? takesOf(clip);
}
