import {standingOf} from '../../src/script/views/blocked-field.ts';
import type {ScaleMoment} from '../../src/script/views/scale-moment.ts';

/** How many wait, how many are through, and which bars stand. */
export function describeScale({now, dots, bars}: ScaleMoment): string {
  const done = dots.members.filter(member => standingOf(member, dots) === 'answered').length;
  const seen = bars.filter(bar => bar.alpha > 0.5).map(({label, size}) => `${label} ${size}`);
  return `${now.toFixed(2)} s | waiting ${dots.members.length - done} done ${done} | ${seen.join(', ')}`;
}
