import type {ClipSource, Script} from './clip.ts';
import type {Film} from './film.ts';
import type {Lang} from './units.ts';
import {blockedFilm} from './views/blocked.ts';
import {chainFilm} from './views/chain.ts';
import {deckFilm} from './views/deck.ts';
import {duelFilm} from './views/duel.ts';
import {kitchenFilm} from './views/kitchen.ts';
import {lanesFilm} from './views/lanes-view.ts';
import {loopFilm} from './views/loop.ts';
import {restaurantFilm} from './views/restaurant.ts';
import {scaleFilm} from './views/scale.ts';
import {scopeFilm} from './views/scope.ts';
import {sharingFilm} from './views/sharing.ts';
import {slipFilm} from './views/slip.ts';

const VIEWS: Readonly<Record<Script['view'], (clip: ClipSource, lang: Lang) => Film>> = {
  loop: loopFilm,
  duel: duelFilm,
  blocked: blockedFilm,
  restaurant: restaurantFilm,
  kitchen: kitchenFilm,
  scale: scaleFilm,
  scope: scopeFilm,
  slip: slipFilm,
  'call chain': chainFilm,
  cards: deckFilm,
  sharing: sharingFilm,
  lanes: lanesFilm,
};

const films = new WeakMap<ClipSource, Map<Lang, Film>>();

/** Run the clip's programs and make the film of what happened; of the same clip, the same film. */
export function makeFilm(clip: ClipSource, {lang}: {readonly lang: Lang}): Film {
  const made = films.get(clip) ?? new Map<Lang, Film>();
  films.set(clip, made);
  const film = made.get(lang) ?? VIEWS[clip.script.view](clip, lang);
  made.set(lang, film);
  return film;
}
