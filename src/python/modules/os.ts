import {PyDict} from '../objects/dict.ts';
import {functions, pythonFunctions} from '../objects/natives.ts';
import {refuseMachine} from '../run/refusals.ts';
import {registerModule} from './registry.ts';

registerModule('os', () => [
  ...functions({
    getpid: ['', () => 4242],
    cpu_count: ['', () => 8],
    process_cpu_count: ['', () => 8],
    urandom: ['n', () => refuseMachine('os.urandom', 'use the random module')],
    listdir: ['path=', () => refuseMachine('os.listdir', 'put the names in a list')],
    system: ['command', () => refuseMachine('os.system', 'call a function instead')],
    remove: ['path', () => refuseMachine('os.remove', 'leave it out')],
    getcwd: ['', () => '/'],
  }),
  ...pythonFunctions({getenv: ['key, default=', (_key, fallback) => fallback ?? null]}),
  ['environ', new PyDict()],
  ['name', 'posix'],
  ['linesep', '\n'],
  ['sep', '/'],
]);
