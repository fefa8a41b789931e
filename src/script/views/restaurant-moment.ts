import type {VirtualSeconds} from '../../model/schedule.ts';
import type {Line} from '../caption.ts';
import type {Hue} from '../cast.ts';
import type {Crossing} from '../track.ts';
import type {CircuitMoment} from './circuit-moment.ts';
import type {CompareMoment} from './compare-moment.ts';
import type {ServiceChartMoment} from './service.ts';
import type {Doing, HostMoment} from './service-host.ts';

/** How a table looks: what its guests are busy with, and whether they need somebody for it. */
export interface TableLook {
  /** As the program prints it; nothing before the first visit and after the last. */
  readonly what: string;
  readonly status: 'ready' | 'served' | 'alone' | 'done';
  /** When they will be through with what they do by themselves. */
  readonly until: VirtualSeconds | null;
  /** Since when they do it. */
  readonly since: VirtualSeconds;
}

/** The guests at one table. */
export interface TableMoment {
  readonly name: string;
  readonly hue: Hue;
  readonly look: Crossing<TableLook>;
}

/** One of the two restaurants. */
export interface RestaurantHalf {
  readonly heading: Line;
  readonly remark: Line;
  readonly tables: readonly TableMoment[];
  readonly waiter: HostMoment;
}

export interface RestaurantMoment {
  readonly view: 'restaurant';
  readonly words: RestaurantWords;
  readonly now: VirtualSeconds;
  readonly halves: readonly RestaurantHalf[];
  /** How far the second restaurant has given way to the loop, 0 to 1. */
  readonly undressed: number;
  readonly circuit: CircuitMoment;
  readonly charts: readonly ServiceChartMoment[];
  /** On the last card, in place of the charts. */
  readonly compared: CompareMoment;
}

/** Words of the view, in the film's language. */
export interface RestaurantWords {
  readonly waiter: string;
  /** Before the lane of a table; the name in braces. */
  readonly table: (name: string) => string;
  readonly waits: string;
  readonly done: string;
  readonly does: Readonly<Record<NonNullable<Doing>, string>>;
  readonly key: ServiceChartMoment['key'];
  readonly left: (minutes: number) => string;
  /** The same, as short as a card needs it. */
  readonly cardLeft: (minutes: number) => string;
  /** Over the same instant without its costume, and what the loop's places are called in it. */
  readonly undressed: string;
  /** What is what: in costume, and in the loop. */
  readonly pairs: readonly (readonly [costume: string, loop: string])[];
  readonly served: string;
  readonly calls: string;
  readonly alone: string;
  readonly minutes: (value: number) => string;
  /** What the program prints, as it is said in the film's language. */
  readonly whats: Readonly<Record<string, string>>;
}
