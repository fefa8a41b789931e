import {functions} from '../../objects/natives.ts';
import {PyFloat} from '../../objects/values.ts';
import {registerModule} from '../registry.ts';
import {FLOAT_PARTS} from './float-parts.ts';
import {INTEGERS} from './integers.ts';
import {LOGARITHMS} from './logarithms.ts';
import {REAL_FUNCTIONS} from './real-functions.ts';
import {SUMS} from './sums.ts';

registerModule('math', () => [
  ...functions({...REAL_FUNCTIONS, ...LOGARITHMS, ...FLOAT_PARTS, ...INTEGERS, ...SUMS}),
  ['pi', new PyFloat(Math.PI)],
  ['e', new PyFloat(Math.E)],
  ['tau', new PyFloat(2 * Math.PI)],
  ['inf', new PyFloat(Number.POSITIVE_INFINITY)],
  ['nan', new PyFloat(Number.NaN)],
]);
