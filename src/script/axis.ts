import type {VirtualSeconds} from '../model/schedule.ts';
import {NEGLIGIBLE} from './units.ts';

const TENTH: VirtualSeconds = 0.1;

/** Where an axis ends that has room for so much: at a whole second, or at a tenth of the first. */
export function axisEnd(total: VirtualSeconds): VirtualSeconds {
  if (total === 0 || total >= 1) return Math.max(1, Math.ceil(total));
  return Math.max(1, Math.ceil(total / TENTH - NEGLIGIBLE)) * TENTH;
}

/** From one gridline of an axis to the next: no more than eight fit beside each other, or ten where they are tenths. */
export function axisStep(domain: VirtualSeconds): VirtualSeconds {
  if (domain < 1 - NEGLIGIBLE) return TENTH;
  return domain > 8 ? Math.ceil(domain / 8) : 1;
}
