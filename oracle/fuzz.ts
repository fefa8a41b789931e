import {parseArgs} from 'node:util';
import {type Comparison, compare, runOf} from './compare.ts';
import {loadOracle} from './oracle.ts';
import {KINDS, type Kind, randomPrograms} from './random-programs.ts';
import {shrink} from './shrink.ts';
import {regimesOf, unordered} from './unordered.ts';

/**
 * `npm run fuzz -- --seed N --count M`: random programs of each kind, or of one with `--kind`, on the model and on
 * CPython; `--shrink` makes those that differ small. Fails if any differs, or if more than one in a hundred is refused.
 */
const USE = `npm run fuzz -- --seed 1 --count 100 --kind values --shrink

  --seed N     the first of the programs (1)
  --count N    how many of each kind (100)
  --kind KIND  one kind alone: ${KINDS.join(', ')}
  --shrink     makes those that differ small`;
const FILE = 'program.py';
const values = given();
if (values.help) {
  console.log(USE);
  process.exit(0);
}
const [seed, count] = [values.seed, values.count].map(Number) as [number, number];
if (![seed, count].every(value => Number.isInteger(value) && value > 0)) {
  misused(
    `--seed and --count must be positive whole numbers, not "${values.seed}" and "${values.count}".`,
  );
}
const kinds = KINDS.filter(kind => values.kind === undefined || values.kind === kind);
if (kinds.length === 0) misused(`--kind must be ${KINDS.join(' or ')}, not "${values.kind}".`);
const oracle = await loadOracle();
const isEqual = kinds.map(allEqual);
process.exitCode = isEqual.every(Boolean) ? 0 : 1;

function given() {
  try {
    return parseArgs({
      options: {
        seed: {type: 'string', default: '1'},
        count: {type: 'string', default: '100'},
        kind: {type: 'string'},
        shrink: {type: 'boolean', default: false},
        help: {type: 'boolean', short: 'h', default: false},
      },
    }).values;
  } catch (error) {
    return misused(`${(error as Error).message}\n\n${USE}`);
  }
}

/** Says what differs, and how many. */
function allEqual(kind: Kind): boolean {
  const found = new Map<string, number>();
  for (const [index, source] of randomPrograms(oracle, kind, seed, count).entries()) {
    const {level, difference} = marked(source, compare(oracle, source, FILE));
    found.set(level, (found.get(level) ?? 0) + 1);
    if (level === 'L4' || level === 'endless') continue;
    console.log(`${kind}, seed ${seed + index}: ${level}: ${difference}`);
    if (values.shrink) {
      console.log(shrink(source, part => compare(oracle, part, FILE).level === level));
    }
  }
  return summed(kind, found);
}

function summed(kind: Kind, found: ReadonlyMap<string, number>): boolean {
  const {
    L4: equal = 0,
    unordered: moved = 0,
    refused = 0,
    endless = 0,
    ...differ
  } = Object.fromEntries(found);
  const differing = Object.values(differ).reduce((sum, programs) => sum + programs, 0);
  const levels = Object.entries(differ).map(([level, programs]) => `, ${programs} at ${level}`);
  console.log(
    `${count} programs (${kind}): ${equal} equal, ${moved} unordered, ${refused} refused, ${endless} without an end, ${differing} different${levels.join('')}`,
  );
  return differing === 0 && refused <= count / 100;
}

/** What differs only where CPython defines no order. */
function marked(source: string, comparison: Comparison): Comparison | Unordered {
  if (comparison.level !== 'L3' && comparison.level !== 'L2') return comparison;
  const reason = unordered(runOf(source, FILE), regimesOf(oracle, source, FILE));
  return reason === null ? comparison : {level: 'unordered', difference: reason};
}

interface Unordered {
  readonly level: 'unordered';
  readonly difference: string;
}

function misused(message: string): never {
  console.error(message);
  process.exit(2);
}
