// Measurements, in one run on one machine: `npm run bench -- render`.
import {register} from 'tsx/esm/api';

register();
const [name, ...args] = process.argv.slice(2);
if (name !== 'render') {
  console.error('Usage: npm run bench -- render [--clips A,B] [--range 0:20] [--runs 5]');
  process.exit(2);
}
await (await import('./render.ts')).benchRender(args);
process.exit(0);
