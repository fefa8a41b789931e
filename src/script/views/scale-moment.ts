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
  /** Whether it is only reserved, or used. */
  readonly kind: string;
  /** Of the longest bar, 0 to 1. */
  readonly share: number;
  /** How far it has grown, 0 to 1. */
  readonly grown: number;
  readonly alpha: number;
}

export interface ScaleWords {
  readonly waiting: string;
  readonly ran: string;
  readonly clock: string;
  readonly running: string;
  readonly nobody: string;
  readonly crowd: string;
  /** Over the bars. */
  readonly memory: string;
}

export interface ScaleMoment {
  readonly view: 'scale';
  readonly heading: string;
  readonly remark: string;
  readonly now: VirtualSeconds;
  readonly dots: DotsMoment;
  readonly words: ScaleWords;
  readonly code: readonly CodeLine[];
  /** How visible the crowd's program and its counts are: they go before the bars come. */
  readonly alpha: number;
  /** How visible the seat is, and how far one of the crowd after the other has it, 0 to 1. */
  readonly seat: {readonly alpha: number; readonly crowd: number};
  readonly bars: readonly BarMoment[];
  readonly barsAlpha: number;
  /** How far the bars have come from their places in the scene to those on the takeaway, 0 to 1. */
  readonly up: number;
}
