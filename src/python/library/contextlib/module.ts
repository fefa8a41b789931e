import {native} from '../../objects/natives.ts';
import {vm} from '../../run/vm.ts';
import {registerPython} from '../register.ts';
import {DECORATED_GENERATORS} from './decorated-generators.ts';
import {EXIT_STACKS} from './exit-stacks.ts';
import {MANAGERS} from './managers.ts';

const IMPORTS = 'import abc, functools, sys\n';

/**
 * The traceback of an error leads to the frame of the generator it was thrown into, and from there to the frame that
 * threw it, whose variable is the error: CPython frees them when it collects such circles, and not before.
 */
const IN_CIRCLE = native('_in_circle', 'gen, error', (...circle) => {
  for (const each of circle) vm.cyclic.add(each as object);
});

registerPython('contextlib', IMPORTS + MANAGERS + DECORATED_GENERATORS + EXIT_STACKS, [
  ['_in_circle', IN_CIRCLE],
]);
