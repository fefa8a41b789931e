import type {VirtualSeconds} from '../../model/schedule.ts';
import type {CodeLine} from '../code.ts';
import type {FieldMoment} from './blocked-moment.ts';

/** A crowd too large for anything but dots. */
export type DotsMoment = Pick<FieldMoment, 'members' | 'now' | 'told' | 'top'> & {
  readonly alpha: number;
};

/** A bar of memory, on the scale of the longest. */
export interface BarMoment {
  readonly label: string;
  readonly each: string;
  readonly source: string;
  readonly size: string;
  /** Of the longest bar, 0 to 1. */
  readonly share: number;
  /** How far it has grown, 0 to 1. */
  readonly grown: number;
  readonly alpha: number;
}

export interface ScaleMoment {
  readonly view: 'scale';
  readonly heading: string;
  readonly remark: string;
  readonly now: VirtualSeconds;
  readonly dots: DotsMoment;
  readonly words: {readonly waiting: string; readonly ran: string; readonly clock: string};
  readonly code: readonly CodeLine[];
  readonly codeAlpha: number;
  readonly countAlpha: number;
  readonly bars: readonly BarMoment[];
  /** How far the bars stand above their place in the scene. */
  readonly up: number;
}
