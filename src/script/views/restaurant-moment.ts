import type {VirtualSeconds} from '../../model/schedule.ts';
import type {Hue} from '../cast.ts';
import type {Crossing} from '../track.ts';
import type {ServiceChartMoment} from './service.ts';
import type {CircuitMoment} from './service-circuit.ts';
import type {HostMoment} from './service-host.ts';

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

export interface TableMoment {
  readonly name: string;
  readonly hue: Hue;
  readonly look: Crossing<TableLook>;
  readonly alpha: number;
}

export interface RestaurantMoment {
  readonly view: 'restaurant';
  readonly headings: readonly {readonly heading: string; readonly remark: string}[];
  readonly words: RestaurantWords;
  readonly now: VirtualSeconds;
  readonly tables: readonly TableMoment[];
  readonly waiter: HostMoment;
  /** One waiter a table. */
  readonly stands: readonly TableMoment[];
  readonly standsAlpha: number;
  /** How far the tables have given way to the cards, 0 to 1. */
  readonly undressed: number;
  readonly circuit: CircuitMoment;
  readonly charts: readonly ServiceChartMoment[];
}

/** Words of the view, in the film's language. */
export interface RestaurantWords {
  readonly waiter: string;
  readonly waits: string;
  readonly done: string;
  readonly idle: string;
  readonly serves: string;
  readonly stands: string;
  readonly key: ServiceChartMoment['key'];
  readonly left: (minutes: number) => string;
  /** The same, as short as a card needs it. */
  readonly cardLeft: (minutes: number) => string;
  /** What the loop's places are called here. */
  readonly seat: readonly [word: string, note: string];
  readonly queue: string;
  readonly alone: string;
  readonly minutes: (value: number) => string;
  /** What the program prints, as it is said in the film's language. */
  readonly whats: Readonly<Record<string, string>>;
}
