import type {VirtualSeconds} from '../../model/schedule.ts';
import type {RestaurantWords, TableMoment} from './restaurant-moment.ts';
import type {ServiceChartMoment} from './service.ts';
import type {CircuitMoment} from './service-circuit.ts';
import type {HostMoment} from './service-host.ts';

/** One kitchen at one instant: a dish looks as a table does. */
export interface KitchenHalf {
  readonly heading: string;
  readonly remark: string;
  readonly dishes: readonly TableMoment[];
  readonly cook: HostMoment;
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
