import {PROCESSORS} from '../../model/concurrent/executor.ts';
import {typeError} from '../objects/errors.ts';
import {functions, type Maybe, pythonFunctions} from '../objects/natives.ts';
import {PySet} from '../objects/set.ts';
import {typeName, typeOf} from '../objects/type-of.ts';
import type {Value} from '../objects/types.ts';
import {PyBytes} from '../objects/values.ts';
import {asIndex} from '../operations/conversion.ts';
import {currentPid} from '../processes/pids.ts';
import {parentPid, refuseInProcess} from '../processes/process.ts';
import {call} from '../run/calls.ts';
import {Exited} from '../run/exited.ts';
import {refuse} from '../run/refusals.ts';
import {vm} from '../run/vm.ts';
import {forwarded} from './forwarded.ts';
import {PIPE_FUNCTIONS} from './pipes.ts';
import {loadModule, registerModule} from './registry.ts';
import {kill} from './signals.ts';
import {currentName} from './thread-idents.ts';
import {STATUS_FUNCTIONS} from './wait-statuses.ts';

/** The number of the user and of the group, as machines give it to the first of them. */
const USER = 1000;

/** `os.fspath`. Throws TypeError for what is no path. */
export function pathText(path: Value): Value {
  if (typeof path === 'string' || path instanceof PyBytes) return path;
  const method = typeOf(path).lookup('__fspath__');
  if (method !== undefined) return call(method, [path]);
  throw typeError(`expected str, bytes or os.PathLike object, not ${typeName(path)}`);
}

const STATUSES = 256;

/** `os._exit`: what was printed is out, as on a terminal; nobody is told of what is left. */
function exitAtOnce(status: Maybe): never {
  const code = asIndex(status as Value);
  refuseInProcess('os._exit()');
  if (currentName() !== 'MainThread')
    refuse('os._exit() in a thread is not modelled', 'call it in the main thread');
  vm.machine.recording = false;
  throw new Exited(((code % STATUSES) + STATUSES) % STATUSES);
}

registerModule('os', () => [
  ...functions({
    getpid: ['', () => currentPid()],
    getppid: ['', () => parentPid()],
    getuid: ['', () => USER],
    geteuid: ['', () => USER],
    getgid: ['', () => USER],
    getegid: ['', () => USER],
    _exit: ['status', exitAtOnce],
    cpu_count: ['', () => PROCESSORS],
    process_cpu_count: ['', () => PROCESSORS],
    kill: ['pid, signal, /', kill],
    sched_getaffinity: ['pid, /', () => new PySet(Array.from({length: PROCESSORS}, (_, at) => at))],
    urandom: forwarded('secrets', 'token_bytes'),
    chmod: forwarded('_disk', 'chmod'),
    chdir: forwarded('_disk', 'chdir'),
    getcwd: forwarded('_disk', 'getcwd'),
    listdir: forwarded('_disk', 'listdir'),
    mkdir: forwarded('_disk', 'mkdir'),
    remove: forwarded('_disk', 'remove'),
    unlink: forwarded('_disk', 'remove'),
    rmdir: forwarded('_disk', 'rmdir'),
    rename: forwarded('_disk', 'rename'),
    replace: forwarded('_disk', 'rename'),
    fspath: ['path', path => pathText(path as Value)],
  }),
  ...PIPE_FUNCTIONS,
  ...STATUS_FUNCTIONS,
  ...pythonFunctions({
    fdopen: forwarded('io', '_fdopen'),
    getenv: forwarded('_environ', 'getenv'),
    makedirs: forwarded('_disk', 'makedirs'),
    walk: forwarded('_disk', 'walk'),
    stat: forwarded('_disk', 'stat'),
    lstat: forwarded('_disk', 'lstat'),
    utime: forwarded('_disk', 'utime'),
    access: forwarded('_disk', 'access'),
    scandir: forwarded('_disk', 'scandir'),
    get_terminal_size: forwarded('_terminal', 'get_terminal_size'),
  }),
  ['environ', loadModule('_environ')?.dict.get('environ') as Value],
  ['terminal_size', loadModule('_terminal')?.dict.get('terminal_size') as Value],
  ['system', loadModule('_shell')?.dict.get('system') as Value],
  ['popen', loadModule('_shell')?.dict.get('popen') as Value],
  ['name', 'posix'],
  ['F_OK', 0],
  ['X_OK', 1],
  ['W_OK', 2],
  ['R_OK', 4],
  ['SEEK_SET', 0],
  ['SEEK_CUR', 1],
  ['SEEK_END', 2],
  ['curdir', '.'],
  ['pardir', '..'],
  ['extsep', '.'],
  ['pathsep', ':'],
  ['altsep', null],
  ['devnull', '/dev/null'],
  ['linesep', '\n'],
  ['sep', '/'],
]);
