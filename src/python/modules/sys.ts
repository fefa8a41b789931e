import {LibraryCoroutine} from '../../model/asyncio/coroutines.ts';
import {PyDict} from '../objects/dict.ts';
import {error, handled} from '../objects/errors.ts';
import {PyException} from '../objects/exceptions.ts';
import {PyFunction, PyMethod, PyModule, PyNative} from '../objects/functions.ts';
import {registerMaker} from '../objects/instances.ts';
import {functions, methods, native} from '../objects/natives.ts';
import {tracebackObject} from '../objects/traceback-objects.ts';
import {typeName} from '../objects/type-of.ts';
import {
  asyncGeneratorType,
  builtinType,
  coroutineType,
  functionType,
  generatorType,
  genericAliasType,
  methodType,
  moduleType,
  NoneType,
  nativeType,
  PyObject,
  PyType,
  tracebackType,
  type Value,
} from '../objects/types.ts';
import {PyList, PyTuple} from '../objects/values.ts';
import {find} from '../operations/get-attribute.ts';
import {float} from '../operations/numbers.ts';
import {allowAttributes} from '../operations/set-attribute.ts';
import {PyAsyncGenerator} from '../run/async-generators.ts';
import {isAwaitable} from '../run/awaiting.ts';
import {call, RECURSION_LIMIT} from '../run/calls.ts';
import {PyCoroutine} from '../run/coroutines.ts';
import {PyGenerator} from '../run/generators.ts';
import {refuseMachine} from '../run/refusals.ts';
import {exceptionOnly, tracebackText} from '../run/tracebacks.ts';
import {vm} from '../run/vm.ts';
import {registerRepr, repr} from '../text/repr.ts';
import {str} from '../text/str.ts';
import {registerModule} from './registry.ts';

const streamType = nativeType('TextIOWrapper', undefined, '_io');

class Stream extends PyObject {
  public readonly stream: 'stdout' | 'stderr';

  public constructor(stream: 'stdout' | 'stderr') {
    super(streamType);
    this.stream = stream;
  }
}

methods(streamType, {
  write: [
    'text, /',
    (self, text) => {
      vm.machine.write((self as Stream).stream, str(text as Value));
      return str(text as Value).length;
    },
  ],
  flush: ['', () => null],
  isatty: ['', () => false],
  reconfigure: ['**kwargs', () => null],
}); // prettier-ignore

function record(name: string, fields: readonly (readonly [string, Value])[]): PyObject {
  const made = new PyObject(nativeType(name));
  allowAttributes(made.cls);
  made.attrs = new Map(fields);
  return made;
}

const versionType = nativeType('version_info');

registerModule('sys', () => {
  const version = new PyTuple([3, 14, 2, 'final', 0], versionType);
  version.attrs = new Map<string, Value>([
    ['major', 3],
    ['minor', 14],
    ['micro', 2],
  ]);
  allowAttributes(versionType);
  return [
    ...functions({
      exit: [
        'status=, /',
        code => {
          throw error('SystemExit', code ?? null);
        },
      ],
      exc_info: [
        '',
        () => {
          const raised = handled(vm.frame);
          if (raised === null) return new PyTuple([null, null, null]);
          return new PyTuple([raised.cls, raised, tracebackObject(raised)]);
        },
      ],
      exception: ['', () => handled(vm.frame)],
      getrecursionlimit: ['', () => RECURSION_LIMIT],
      setrecursionlimit: ['limit, /', () => null],
      getsizeof: ['object, default=', () => 56],
      getrefcount: ['object, /', () => 2],
      intern: ['string, /', text => text],
      setswitchinterval: ['interval, /', () => null],
      getswitchinterval: ['', () => float(0.005)],
      set_asyncgen_hooks: ['*args, **kwargs', () => null],
    }),
    [
      'argv',
      new PyList([String(vm.modules.get('__main__')?.dict.get('__file__') ?? 'program.py')]),
    ],
    ['version', '3.14.2 (main) [Onewaiter]'],
    ['version_info', version],
    ['platform', 'linux'],
    ['maxsize', 9007199254740991],
    ['stdout', new Stream('stdout')],
    ['stderr', new Stream('stderr')],
    ['executable', '/usr/bin/python3'],
    ['byteorder', 'little'],
    ['path', new PyList(['.'])],
    ['modules', modulesDict()],
    ['implementation', record('namespace', [['name', 'cpython']])],
  ];
}); // prettier-ignore

function modulesDict(): PyDict {
  const dict = new PyDict();
  for (const [name, module] of vm.modules) dict.set(name, module);
  return dict;
}

registerModule('os', () => [
  ...functions({
    getpid: ['', () => 4242],
    cpu_count: ['', () => 8],
    process_cpu_count: ['', () => 8],
    getenv: ['key, default=', (_key, fallback) => fallback ?? null],
    urandom: ['n', () => refuseMachine('os.urandom', 'use the random module')],
    listdir: ['path=', () => refuseMachine('os.listdir', 'put the names in a list')],
    system: ['command', () => refuseMachine('os.system', 'call a function instead')],
    remove: ['path', () => refuseMachine('os.remove', 'leave it out')],
    getcwd: ['', () => '/'],
  }),
  ['environ', new PyDict()],
  ['name', 'posix'],
  ['linesep', '\n'],
  ['sep', '/'],
]); // prettier-ignore

const kind = (value: Value | undefined) => (value instanceof PyFunction ? value.code.kind : '');

registerModule('inspect', () => [
  ...functions({
    iscoroutine: [
      'object',
      value => value instanceof PyCoroutine || value instanceof LibraryCoroutine,
    ],
    iscoroutinefunction: [
      'obj',
      value => kind(value instanceof PyMethod ? value.func : value) === 'coroutine',
    ],
    isasyncgenfunction: ['obj', value => kind(value) === 'async generator'],
    isgeneratorfunction: ['obj', value => kind(value) === 'generator'],
    isawaitable: ['object', value => isAwaitable(value as Value)],
    isasyncgen: ['object', value => value instanceof PyAsyncGenerator],
    isgenerator: ['object', value => value instanceof PyGenerator],
    isfunction: ['object', value => value instanceof PyFunction],
    ismethod: ['object', value => value instanceof PyMethod],
    isclass: ['object', value => value instanceof PyType],
    ismodule: ['object', value => value instanceof PyModule],
    isbuiltin: ['object', value => value instanceof PyNative],
    getdoc: ['object', value => find(value as Value, '__doc__') ?? null],
    getcoroutinestate: [
      'coroutine',
      value => {
        const it = value as PyCoroutine;
        if (!it.started) return 'CORO_CREATED';
        if (it.running) return 'CORO_RUNNING';
        return it.finished ? 'CORO_CLOSED' : 'CORO_SUSPENDED';
      },
    ],
    signature: ['callable', value => signatureOf(value as Value)],
    currentframe: ['', () => null],
  }),
  ['CORO_CREATED', 'CORO_CREATED'],
  ['CORO_RUNNING', 'CORO_RUNNING'],
  ['CORO_SUSPENDED', 'CORO_SUSPENDED'],
  ['CORO_CLOSED', 'CORO_CLOSED'],
]); // prettier-ignore

function signatureOf(value: Value): Value {
  if (!(value instanceof PyFunction))
    throw error('ValueError', `no signature found for ${typeName(value)}`);
  const dict = new PyDict();
  for (const name of value.code.params.names) dict.set(name, record('Parameter', [['name', name]]));
  return record('Signature', [['parameters', dict]]);
}

registerModule('types', () => [
  ['CoroutineType', coroutineType],
  ['GeneratorType', generatorType],
  ['AsyncGeneratorType', asyncGeneratorType],
  ['FunctionType', functionType],
  ['LambdaType', functionType],
  ['MethodType', methodType],
  ['BuiltinFunctionType', builtinType],
  ['ModuleType', moduleType],
  ['NoneType', NoneType],
  ['TracebackType', tracebackType],
  ['GenericAlias', genericAliasType],
  ['SimpleNamespace', namespaceType],
  [
    'coroutine',
    native('coroutine', 'func', func => {
      const made = func as PyFunction;
      return native(made.name, '*args, **kwargs', (args, keywords) => {
        const named = keywords as unknown as Map<string, Value>;
        const result = call(made, args as unknown as Value[], named.size === 0 ? null : named);
        if (result instanceof PyGenerator) result.attrs = new Map([['@coroutine', true]]);
        return result;
      });
    }),
  ],
]); // prettier-ignore

const namespaceType = nativeType('SimpleNamespace', undefined, 'types');

class Namespace extends PyObject {}

allowAttributes(namespaceType);
registerMaker(namespaceType, (_cls, _args, keywords) => {
  const made = new Namespace(namespaceType);
  made.attrs = new Map(keywords ?? []);
  return made;
});
registerRepr(Namespace, value => {
  const fields = [...(value.attrs ?? [])].map(([name, each]) => `${name}=${repr(each)}`);
  return `namespace(${fields.join(', ')})`;
});

registerModule('traceback', () =>
  functions({
    print_exc: [
      'limit=, file=, chain=',
      () => {
        const raised = handled(vm.frame);
        vm.machine.write('stderr', raised === null ? 'NoneType: None\n' : tracebackText(raised));
      },
    ],
    format_exc: [
      'limit=, chain=',
      () => {
        const raised = handled(vm.frame);
        return raised === null ? 'NoneType: None\n' : tracebackText(raised);
      },
    ],
    print_exception: [
      'exc, value=, tb=, *rest, **options',
      (exc, value) => {
        vm.machine.write(
          'stderr',
          tracebackText((exc instanceof PyException ? exc : value) as PyException),
        );
      },
    ],
    format_exception: [
      'exc, value=, tb=, *rest, **options',
      (exc, value) => {
        const text = tracebackText((exc instanceof PyException ? exc : value) as PyException);
        return new PyList(text.split(/(?<=\n)/));
      },
    ],
    format_exception_only: [
      'exc, value=, **options',
      (exc, value) => {
        const lines = exceptionOnly((exc instanceof PyException ? exc : value) as PyException);
        return new PyList(lines.map(line => `${line}\n`));
      },
    ],
    print_stack: ['*args, **kwargs', () => null],
    format_tb: ['tb, limit=', () => new PyList([])],
    print_tb: ['tb, limit=, file=', () => null],
    extract_tb: ['tb, limit=', () => new PyList([])],
  }),
); // prettier-ignore
