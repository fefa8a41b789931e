import type {VirtualSeconds} from '../../model/schedule.ts';
import type {ServiceChartMoment, ServiceSpan} from './service.ts';

/** A way to serve the same guests: who does it, and a lane for each who serves. */
export interface ServiceWay {
  readonly heading: string;
  readonly remark: string;
  readonly lanes: readonly (readonly ServiceSpan[])[];
  readonly ended: VirtualSeconds;
}

/** All ways on one scale, on the last card. */
export interface CompareMoment extends Pick<ServiceChartMoment, 'key' | 'minutes'> {
  readonly ways: readonly ServiceWay[];
  readonly now: VirtualSeconds;
  readonly domain: VirtualSeconds;
  readonly alpha: number;
}
