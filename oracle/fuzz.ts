import {parseArgs} from 'node:util';
import {compare} from './compare.ts';
import {loadOracle} from './oracle.ts';
import {randomPrograms} from './random-programs.ts';
import {shrink} from './shrink.ts';

/** `npm run fuzz -- --seed N --count M`: random programs on the model and on CPython; what differs is shrunk. */
const {values} = parseArgs({
  options: {
    seed: {type: 'string', default: '1'},
    count: {type: 'string', default: '100'},
    shrink: {type: 'boolean', default: false},
  },
});
const oracle = await loadOracle();
const levels = new Map<string, number>();
const [seed, count] = [Number(values.seed), Number(values.count)];
for (const [index, source] of randomPrograms(oracle, seed, count).entries()) {
  const {level, difference} = compare(oracle, source);
  levels.set(level, (levels.get(level) ?? 0) + 1);
  if (level === 'L4') continue;
  console.log(`seed ${seed + index}: ${level}: ${difference}`);
  if (values.shrink) {
    console.log(shrink(source, part => compare(oracle, part).level === level));
  }
}
console.log([...levels].map(([level, programs]) => `${level}: ${programs}`).join(', '));
const wrong = (levels.get('L0') ?? 0) > 0 || (levels.get('refused') ?? 0) > count / 100;
process.exitCode = wrong ? 1 : 0;
