import type {VirtualSeconds} from '../../model/schedule.ts';
import type {Line} from '../caption.ts';
import type {CircuitMoment} from './circuit-moment.ts';
import type {RestaurantWords, TableMoment} from './restaurant-moment.ts';
import type {ServiceChartMoment} from './service.ts';
import type {HostMoment} from './service-host.ts';

/** Somebody outside the loop who works at a dish. */
export interface HelperMoment extends HostMoment {
  readonly alpha: number;
}

/** One kitchen at one instant: a dish looks as a table does. */
export interface KitchenHalf {
  readonly heading: Line;
  readonly remark: Line;
  readonly dishes: readonly TableMoment[];
  readonly cook: HostMoment;
  readonly helpers: readonly HelperMoment[];
}

export interface KitchenWords extends Omit<RestaurantWords, 'waiter'> {
  readonly cook: string;
  readonly helper: (index: number) => string;
}

/** Two kitchens on one clock: in one the pot cooks, in the other the cook has to. */
export interface KitchenMoment {
  readonly view: 'kitchen';
  readonly words: KitchenWords;
  readonly now: VirtualSeconds;
  readonly halves: readonly KitchenHalf[];
  /** How far the second kitchen has given way to the loop, 0 to 1. */
  readonly undressed: number;
  readonly circuit: CircuitMoment;
  readonly charts: readonly ServiceChartMoment[];
}
