// Measurements, in one run on one machine: `npm run bench -- render`, or `caption`, `model` or `crowds`.
import {register} from 'tsx/esm/api';

register();

/** @type {Record<string, (args: string[]) => Promise<unknown>>} */
const benches = {
  render: async args => (await import('./render.ts')).benchRender(args),
  caption: async args => (await import('./render.ts')).benchCaption(args),
  model: () => import('./model.ts'),
  crowds: async () => (await import('./crowds.ts')).benchCrowds(),
};
const [name = '', ...args] = process.argv.slice(2);
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (bench === undefined) {
  console.error(
    'Usage: npm run bench -- render [--clips A,B] [--range 0:20] [--runs 5] [--qualities 1080p,4k]',
  );
  console.error('         [--peers ffmpeg,images|none] [--no-cache] [--minutes 10]');
  console.error('       npm run bench -- caption [--clips A,B]');
  console.error('       npm run bench -- model');
  console.error('       npm run bench -- crowds');
  process.exit(2);
}
try {
  await bench(args);
} catch (error) {
  // Called wrongly: whoever called needs no stack.
  if (!(error instanceof Error) || error.name !== 'UsageError') throw error;
  console.error(error.message);
  process.exit(2);
}
process.exit();
