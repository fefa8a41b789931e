import type {VirtualSeconds} from '../../model/schedule.ts';
import type {Hue} from '../cast.ts';
import type {RestaurantWords, TableMoment} from './restaurant-moment.ts';
import type {ServiceChartMoment} from './service.ts';
import type {CircuitMoment} from './service-circuit.ts';
import type {HostMoment} from './service-host.ts';

/** Somebody outside the loop who works at a dish. */
export interface HelperMoment {
  readonly x: number;
  readonly hue: Hue;
  readonly alpha: number;
}

/** One kitchen at one instant: a dish looks as a table does. */
export interface KitchenHalf {
  readonly heading: string;
  readonly remark: string;
  readonly dishes: readonly TableMoment[];
  readonly cook: HostMoment;
  readonly helpers: readonly HelperMoment[];
}

export interface KitchenWords
  extends Pick<
    RestaurantWords,
    | 'waits'
    | 'done'
    | 'idle'
    | 'left'
    | 'cardLeft'
    | 'seat'
    | 'queue'
    | 'alone'
    | 'minutes'
    | 'whats'
    | 'key'
  > {
  readonly cook: string;
  readonly helper: (index: number) => string;
}

/** Two kitchens on one clock: in one the pot cooks, in the other the cook has to. */
export interface KitchenMoment {
  readonly view: 'kitchen';
  readonly words: KitchenWords;
  readonly now: VirtualSeconds;
  readonly halves: readonly KitchenHalf[];
  /** How far the first kitchen has given way to the cards, 0 to 1. */
  readonly undressed: number;
  readonly circuit: CircuitMoment;
  readonly charts: readonly ServiceChartMoment[];
}
