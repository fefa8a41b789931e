import {namespaceOf as loadedModules} from '../builtins/attribute-dict.ts';
import {currentFrame} from '../builtins/live-frames.ts';
import {error, handled, valueError} from '../objects/errors.ts';
import {InputStream} from '../objects/input-stream.ts';
import {functions, methods} from '../objects/natives.ts';
import {Stream} from '../objects/streams.ts';
import {tracebackObject} from '../objects/traceback-objects.ts';
import {nativeType, type PyObject, tupleType, type Value} from '../objects/types.ts';
import {PyList, PyTuple} from '../objects/values.ts';
import {asIndex, asString} from '../operations/conversion.ts';
import {float} from '../operations/numbers.ts';
import {allowAttributes} from '../operations/set-attribute.ts';
import {originDepth, setOriginDepth} from '../run/origins.ts';
import {refuseMachine} from '../run/refusals.ts';
import {vm} from '../run/vm.ts';
import {PYTHON_VERSION, VERSION} from '../version.ts';
import {registerModule} from './registry.ts';
import './standard-error.ts';
import {ASYNCGENS} from './sys-asyncgens.ts';
import {FLAGS} from './sys-flags.ts';
import {LIMITS} from './sys-limits.ts';
import {namespaceOf} from './types.ts';

const versionType = nativeType('version_info', [tupleType], 'sys');
methods(versionType, {
  __repr__: [
    '',
    () => {
      const [major, minor, micro] = VERSION;
      return `sys.version_info(major=${major}, minor=${minor}, micro=${micro}, releaselevel='final', serial=0)`;
    },
  ],
});
allowAttributes(versionType);

/** The lowest limit on an int's digits that may be set, other than 0 for none. */
const LEAST_INT_DIGITS = 640;

registerModule('sys', () => {
  const version = versionInfo();
  const stdin = new InputStream();
  const stdout = new Stream('stdout');
  const stderr = new Stream('stderr');
  return [
    ...sysFunctions(),
    ...ASYNCGENS,
    [
      'argv',
      new PyList([String(vm.modules.get('__main__')?.dict.get('__file__') ?? 'program.py')]),
    ],
    ['version', `${PYTHON_VERSION} (main) [Onewaiter]`],
    ['version_info', version],
    ['platform', 'linux'],
    ['flags', FLAGS],
    ...LIMITS,
    ['stdin', stdin],
    ['stdout', stdout],
    ['stderr', stderr],
    // What they were when the program began.
    ['__stdin__', stdin],
    ['__stdout__', stdout],
    ['__stderr__', stderr],
    ['executable', '/usr/bin/python3'],
    ['byteorder', 'little'],
    ['path', new PyList(['.'])],
    ['modules', loadedModules(vm.modules)],
    ['implementation', implementation(version)],
  ];
});

function versionInfo(): PyTuple {
  const info = new PyTuple([...VERSION, 'final', 0], versionType);
  const [major, minor, micro] = VERSION;
  info.attrs = new Map<string, Value>([
    ['major', major],
    ['minor', minor],
    ['micro', micro],
    ['releaselevel', 'final'],
    ['serial', 0],
  ]);
  return info;
}

function sysFunctions() {
  return functions({
    exit: [
      'status=, /',
      code => {
        throw code === undefined ? error('SystemExit') : error('SystemExit', code);
      },
    ],
    exc_info: [
      '',
      () => {
        const raised = handled(vm.frame);
        if (raised === null) return new PyTuple([null, null, null]);
        return new PyTuple([raised.cls, raised, tracebackObject(raised.traceback)]);
      },
    ],
    exception: ['', () => handled(vm.frame)],
    _getframe: ['depth=, /', depth => currentFrame(depth === undefined ? 0 : asIndex(depth))],
    getdefaultencoding: ['', () => 'utf-8'],
    getfilesystemencoding: ['', () => 'utf-8'],
    getfilesystemencodeerrors: ['', () => 'surrogateescape'],
    getrecursionlimit: ['', () => vm.recursionLimit],
    setrecursionlimit: [
      'limit, /',
      limit => {
        const most = asIndex(limit as Value);
        if (most < 1) throw valueError('recursion limit must be greater or equal than 1');
        vm.recursionLimit = most;
      },
    ],
    get_int_max_str_digits: ['', () => vm.intDigits],
    set_int_max_str_digits: [
      'maxdigits',
      digits => {
        const most = asIndex(digits as Value);
        if (most !== 0 && most < LEAST_INT_DIGITS)
          throw valueError(`maxdigits must be >= ${LEAST_INT_DIGITS} or 0 for unlimited`);
        vm.intDigits = most;
      },
    ],
    get_coroutine_origin_tracking_depth: ['', originDepth],
    set_coroutine_origin_tracking_depth: [
      'depth',
      depth => setOriginDepth(asIndex(depth as Value)),
    ],
    getsizeof: ['object, default=', () => refuseMachine('sys.getsizeof', 'leave it out')],
    getrefcount: ['object, /', () => refuseMachine('sys.getrefcount', 'leave it out')],
    intern: ['string, /', text => asString(text as Value, 'intern() argument must be str')],
    _is_gil_enabled: ['', () => true],
    setswitchinterval: ['interval, /', () => null],
    getswitchinterval: ['', () => float(0.005)],
  });
}

function implementation(version: Value): PyObject {
  return namespaceOf([
    ['name', 'cpython'],
    ['cache_tag', 'cpython-314'],
    ['version', version],
    ['hexversion', 0x030e02f0],
    ['_multiarch', 'x86_64-linux-gnu'],
    ['supports_isolated_interpreters', true],
  ]);
}
