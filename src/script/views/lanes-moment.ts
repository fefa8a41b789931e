import type {DuelMoment, SideMoment} from './duel-moment.ts';

/** Two programs on one time axis, whose lanes are the picture. */
export interface LanesMoment extends Omit<DuelMoment, 'view' | 'sides'> {
  readonly view: 'lanes';
  readonly sides: readonly SideMoment[];
}
