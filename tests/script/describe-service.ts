import type {ServiceChartMoment} from '../../src/script/views/service.ts';

const SIGNS = {serve: '#', queue: '+', alone: '.', stand: '_', free: 'o'} as const;

/** `#` where somebody works, `+` in line, `.` alone, `_` where somebody stands by, `o` where nobody calls; each up to now. */
export function describeService({rows, now}: ServiceChartMoment): string {
  const seen = rows.map(({label, spans}) => {
    const drawn = spans.filter(({from}) => from < now);
    return `${label}(${drawn.map(({kind, to}) => `${SIGNS[kind]}${Math.min(to, now).toFixed(1)}`).join(' ')})`;
  });
  return seen.join(' ');
}
