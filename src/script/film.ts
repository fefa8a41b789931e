import type {CaptionMoment} from './captions.ts';
import type {Names} from './cast.ts';
import type {ChartMoment} from './chart.ts';
import type {ClipSource, Script} from './clip.ts';
import type {FilmSeconds, Lang} from './units.ts';
import type {AbreastMoment} from './views/abreast-moment.ts';
import {blockedFilm} from './views/blocked.ts';
import type {BlockedMoment} from './views/blocked-moment.ts';
import type {TakeawayMoment, TitleMoment} from './views/cards-moment.ts';
import {chainFilm} from './views/chain.ts';
import type {ChainMoment} from './views/chain-moment.ts';
import {deckFilm} from './views/deck.ts';
import type {DeckMoment} from './views/deck-moment.ts';
import {duelFilm} from './views/duel.ts';
import type {DuelMoment} from './views/duel-moment.ts';
import {kitchenFilm} from './views/kitchen.ts';
import type {KitchenMoment} from './views/kitchen-moment.ts';
import {type LanesMoment, lanesFilm} from './views/lanes-view.ts';
import {loopFilm} from './views/loop.ts';
import type {LoopMoment} from './views/loop-moment.ts';
import type {PoolMoment} from './views/pool-moment.ts';
import {restaurantFilm} from './views/restaurant.ts';
import type {RestaurantMoment} from './views/restaurant-moment.ts';
import {scaleFilm} from './views/scale.ts';
import type {ScaleMoment} from './views/scale-moment.ts';
import {scopeFilm} from './views/scope.ts';
import type {ScopeMoment} from './views/scope-moment.ts';
import {sharingFilm} from './views/sharing.ts';
import type {SharingMoment} from './views/sharing-moment.ts';
import {slipFilm} from './views/slip.ts';
import type {SlipMoment} from './views/slip-moment.ts';
import type {PairMoment} from './views/slip-pair-moment.ts';

/** Everything that is true at one instant of film. */
export interface Moment {
  readonly time: FilmSeconds;
  readonly title: TitleMoment;
  readonly scene:
    | LoopMoment
    | DuelMoment
    | ChainMoment
    | DeckMoment
    | ScopeMoment
    | SlipMoment
    | PairMoment
    | AbreastMoment
    | BlockedMoment
    | SharingMoment
    | LanesMoment
    | PoolMoment
    | KitchenMoment
    | ScaleMoment
    | RestaurantMoment;
  /** How much of the scene is covered by the title or the takeaway, 0 to 1. */
  readonly veil: number;
  readonly charts: readonly ChartMoment[];
  readonly caption: CaptionMoment;
  readonly takeaway: TakeawayMoment;
}

/** A caption's stretch of film; in an editor it is a slide. */
export interface FilmBeat {
  readonly name: string;
  readonly time: FilmSeconds;
  readonly until: FilmSeconds;
  /** When what the beat is about has happened and nothing moves. */
  readonly rest: FilmSeconds;
  readonly caption: string;
}

/** A clip in one language: a pure function of film time. Any instant may be asked for, in any order. */
export interface Film {
  readonly id: string;
  readonly lang: Lang;
  readonly title: string;
  readonly view: Script['view'];
  /** Everybody who appears, with their colours. */
  readonly names: Names;
  readonly duration: FilmSeconds;
  readonly beats: readonly FilmBeat[];
  /** The instant that stands for the whole film. */
  readonly poster: FilmSeconds;
  /** The middle of every stretch of film in which anything changes. */
  readonly moves: readonly FilmSeconds[];
  at(time: FilmSeconds): Moment;
  /** Whether the picture is the same at every instant from `from` to `until`, both included. */
  isStill(from: FilmSeconds, until: FilmSeconds): boolean;
}

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
