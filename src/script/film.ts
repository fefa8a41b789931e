import type {CaptionMoment} from './caption.ts';
import type {Names} from './cast.ts';
import type {ChartMoment} from './chart.ts';
import type {Script} from './clip.ts';
import type {FilmSeconds, Lang} from './units.ts';
import type {AbreastMoment} from './views/abreast-moment.ts';
import type {BlockedMoment} from './views/blocked-moment.ts';
import type {TakeawayMoment, TitleMoment} from './views/cards-moment.ts';
import type {ChainMoment} from './views/chain-moment.ts';
import type {DeckMoment} from './views/deck-moment.ts';
import type {DuelMoment} from './views/duel-moment.ts';
import type {KitchenMoment} from './views/kitchen-moment.ts';
import type {LanesMoment} from './views/lanes-moment.ts';
import type {LoopMoment} from './views/loop-moment.ts';
import type {PoolMoment} from './views/pool-moment.ts';
import type {RestaurantMoment} from './views/restaurant-moment.ts';
import type {ScaleMoment} from './views/scale-moment.ts';
import type {ScopeMoment} from './views/scope-moment.ts';
import type {SharingMoment} from './views/sharing-moment.ts';
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
