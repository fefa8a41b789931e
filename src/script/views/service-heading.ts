import {type Line, parseLine} from '../caption.ts';
import type {SideTexts} from '../clip.ts';

/** What stands over one of two places in costume; a remark may hold code. */
export function headingOf(texts: SideTexts | undefined): {
  readonly heading: Line;
  readonly remark: Line;
} {
  return {heading: parseLine(texts?.heading ?? ''), remark: parseLine(texts?.remark ?? '')};
}
