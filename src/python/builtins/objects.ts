import {LibraryCoroutine} from '../../model/asyncio/coroutines.ts';
import {
  allowAttributes,
  attributesOf,
  deletePlain,
  getAttribute,
  missing,
  plain,
  registerClass,
  setDictView,
  setFallbacks,
  setPlain,
  setSlotNames,
  typeOf,
} from '../attributes.ts';
import {PyDriver} from '../awaiting.ts';
import {call} from '../calls.ts';
import {annotationsOf, createClass, setNamespace} from '../classes.ts';
import {PyDict} from '../collections.ts';
import {error, errorType, isError, typeError} from '../errors.ts';
import {Frame} from '../frames.ts';
import {
  PyAsyncGenerator,
  type PyAwaitable,
  type PyCoroutine,
  type PyGenerator,
  Suspendable,
} from '../generators.ts';
import {derive, exceptionsOf, isGroup, makeGroup, splitGroup} from '../groups.ts';
import {hashOf} from '../hashing.ts';
import {construct, make, registerMaker} from '../instances.ts';
import {methods, native, properties} from '../natives.ts';
import {
  type Attributes,
  asyncGeneratorType,
  builtinType,
  coroutineType,
  frameType,
  functionType,
  generatorType,
  iteratorType,
  methodType,
  moduleType,
  NativeProperty,
  NotImplemented,
  nativeType,
  object,
  PyClassMethod,
  PyException,
  type PyFunction,
  type PyIterator,
  PyList,
  PyMethod,
  PyModule,
  PyNative,
  PyObject,
  PyProperty,
  PyStaticMethod,
  PySuper,
  PyTuple,
  PyType,
  propertyType,
  superType,
  type Traceback,
  tracebackType,
  type,
  type Value,
} from '../objects.ts';
import {PyPartial, partialType} from '../partials.ts';
import {asString, equals, toArray} from '../protocols.ts';
import {instance} from '../raising.ts';
import {defaultRepr, repr, str} from '../text.ts';
import {PyTraceback, tracebackObject} from '../traceback-objects.ts';
import {matches} from '../try.ts';
import {vm} from '../vm.ts';

type Maybe = Value | undefined;

export function dictOf(names: Attributes): PyDict {
  const dict = new PyDict();
  for (const [name, value] of names) dict.set(name, value);
  return dict;
}

export function namesOf(value: Value): Attributes {
  const names: Attributes = new Map();
  if (value instanceof PyDict)
    for (const {key, value: each} of value.entries()) names.set(String(key), each);
  return names;
}

/** `obj.__dict__`: what is set in it is set on the object. */
class AttributeDict extends PyDict {
  readonly #names: Attributes;

  public constructor(names: Attributes) {
    super();
    this.#names = names;
    for (const [name, value] of names) super.set(name, value);
  }

  public override set(key: Value, value: Value): void {
    super.set(key, value);
    if (typeof key === 'string') this.#names?.set(key, value);
  }

  public override delete(key: Value): Value | undefined {
    if (typeof key === 'string') this.#names.delete(key);
    return super.delete(key);
  }
}

setDictView(value => {
  const names = attributesOf(
    value,
    !(value instanceof PyObject && value.builtin && value.cls.native),
  );
  return names === null ? undefined : new AttributeDict(names);
});
setNamespace(dictOf, namesOf);
setSlotNames(slots => (typeof slots === 'string' ? [slots] : (toArray(slots) as string[])));

for (const cls of [object, functionType, builtinType, propertyType, partialType, moduleType]) {
  if (cls !== object) allowAttributes(cls);
}

methods(object, {
  __repr__: ['', self => defaultRepr(self as object)],
  __str__: ['', self => repr(self as Value)],
  __eq__: ['other, /', (self, other) => (self === other ? true : NotImplemented)],
  __ne__: ['other, /', (self, other) => !equals(self as Value, other as Value)],
  __hash__: ['', self => hashOf(self as Value)],
  __setattr__: [
    'name, value, /',
    (self, name, value) => setPlain(self as Value, name as string, value as Value),
  ],
  __delattr__: ['name, /', (self, name) => deletePlain(self as Value, name as string)],
  __getattribute__: [
    'name, /',
    (self, name) => {
      const found = plain(self as Value, typeOf(self as Value), name as string);
      if (found === undefined) throw missing(self as Value, name as string);
      return found;
    },
  ],
  __dir__: ['', self => new PyList([...(attributesOf(self as Value)?.keys() ?? [])])],
}); // prettier-ignore
const objectInit = native('__init__', 'self, *args, **kwargs', () => null, true);
const objectNew = native('__new__', 'cls, *args, **kwargs', (cls, args, keywords) =>
  make(
    cls as PyType,
    (cls as PyType).lookup('__init__') === undefined ? (args as unknown as Value[]) : [],
    (keywords as never) ?? null,
  ),
);
const initSubclass = native('__init_subclass__', 'cls, /', () => null);
const objectFormat = native(
  '__format__',
  'self, spec, /',
  (self, spec) => {
    if (spec === '') return str(self as Value);
    throw typeError(`unsupported format string passed to ${typeOf(self as Value).name}.__format__`);
  },
  true,
);

/** `super().__init__()` and the like reach these where a base class has none of its own. */
setFallbacks(
  new Map<string, Value>([
    ['__init__', objectInit],
    ['__new__', new PyStaticMethod(objectNew)],
    ['__init_subclass__', new PyClassMethod(initSubclass)],
    ['__format__', objectFormat],
  ]),
);

properties(type, {
  __name__: self => (self as PyType).name,
  __qualname__: self => (self as PyType).qualname,
  __mro__: self => new PyTuple([...(self as PyType).mro]),
  __bases__: self => new PyTuple([...(self as PyType).bases]),
  __base__: self => (self as PyType).bases[0] ?? null,
  __annotations__: self => {
    const dict = new PyDict();
    for (const [name, thunk] of annotationsOf(self as PyType)) dict.set(name, thunk());
    return dict;
  },
});
type.dict.set('__module__', new NativeProperty(self => (self as PyType).module));
type.dict.set('__doc__', new NativeProperty(self => (self as PyType).dict.get('__doc__') ?? null));
methods(type, {
  mro: ['', self => new PyList([...(self as PyType).mro])],
  __subclasses__: ['', () => new PyList([])],
});
type.dict.set(
  '__call__',
  native(
    '__call__',
    'self, *args, **kwargs',
    (self, args, keywords) =>
      construct(self as PyType, args as unknown as Value[], keywords as never),
    true,
  ),
);
type.dict.set(
  '__new__',
  native(
    '__new__',
    'meta, name, bases, namespace, **kwargs',
    (meta, name, bases, names, keywords) =>
      createClass(
        name as string,
        (bases as PyTuple).items as PyType[],
        names as Value,
        keywords as never,
        meta as PyType,
      ),
  ),
);

const func = (value: unknown) => value as PyFunction;
functionType.dict.set(
  '__name__',
  new NativeProperty(
    self => func(self).name,
    (self, value) => {
      func(self).name = asString(value);
    },
  ),
);
functionType.dict.set(
  '__qualname__',
  new NativeProperty(
    self => func(self).qualname,
    (self, value) => {
      func(self).qualname = asString(value);
    },
  ),
);
functionType.dict.set(
  '__module__',
  new NativeProperty(
    self => func(self).module,
    (self, value) => {
      func(self).module = value as string;
    },
  ),
);
functionType.dict.set(
  '__doc__',
  new NativeProperty(
    self => func(self).attrs?.get('__doc__') ?? func(self).code?.doc ?? null,
    (self, value) => {
      const target = func(self);
      target.attrs ??= new Map();
      target.attrs.set('__doc__', value);
    },
  ),
);
functionType.dict.set(
  '__defaults__',
  new NativeProperty(self =>
    func(self).defaults.length === 0 ? null : new PyTuple(func(self).defaults),
  ),
);
functionType.dict.set(
  '__kwdefaults__',
  new NativeProperty(self => {
    const {keywordDefaults} = func(self);
    return keywordDefaults === null ? null : dictOf(new Map(keywordDefaults));
  }),
);
functionType.dict.set(
  '__annotations__',
  new NativeProperty(
    self => {
      const known = func(self).attrs?.get('__annotations__');
      return known ?? new PyDict();
    },
    (self, value) => {
      const target = func(self);
      target.attrs ??= new Map();
      target.attrs.set('__annotations__', value);
    },
  ),
);
functionType.dict.set('__code__', new NativeProperty(self => codeObject(func(self))));
functionType.dict.set('__globals__', new NativeProperty(self => dictOf(func(self).globals)));
functionType.dict.set(
  '__get__',
  native(
    '__get__',
    'self, instance, owner=, /',
    (self, on) => (on === null ? (self as Value) : new PyMethod(on as Value, self as Value)),
    true,
  ),
);

function codeObject(value: PyFunction): Value {
  const {code} = value;
  const made = new PyObject(nativeType('code'));
  made.attrs = new Map<string, Value>([
    ['co_name', code.name],
    ['co_qualname', code.qualname],
    ['co_filename', code.places.source.file],
    ['co_firstlineno', code.firstLine],
    ['co_argcount', code.params.positional],
    ['co_varnames', new PyTuple(code.slotNames)],
  ]);
  allowAttributes(made.cls);
  return made;
}

properties(builtinType, {
  __name__: self => (self as PyNative).name,
  __qualname__: self => (self as PyNative).qualname,
  __doc__: () => null,
  __module__: self => (self as PyNative).module ?? 'builtins',
});
properties(methodType, {
  __self__: self => (self as PyMethod).self,
  __func__: self => (self as PyMethod).func,
});
methodType.dict.set(
  '__getattr__',
  native(
    '__getattr__',
    'self, name',
    (self, name) => getAttribute((self as PyMethod).func, name as string),
    true,
  ),
);
methods(methodType, {
  __eq__: [
    'other, /',
    (self, other) =>
      other instanceof PyMethod &&
      self instanceof PyMethod &&
      other.self === self.self &&
      other.func === self.func,
  ],
});

const driver = (value: unknown) => value as PyGenerator;
methods(generatorType, {
  __iter__: ['', self => self],
  __next__: ['', self => yielded(driver(self), driver(self).next())],
  send: [
    'value, /',
    (self, value) => {
      if (!driver(self).started && value !== null) {
        throw typeError("can't send non-None value to a just-started generator");
      }
      return yielded(driver(self), driver(self).next(value as Value));
    },
  ],
  throw: [
    'value, /, *rest',
    (self, value) => yielded(driver(self), driver(self).throw(instance(value as Value, BAD))),
  ],
  close: ['', self => driver(self).close()],
}); // prettier-ignore
properties(generatorType, {
  gi_frame: self => (driver(self).finished ? null : new PyObject(frameType)),
  gi_running: self => driver(self).running,
});

const BAD = 'exceptions must be classes or instances deriving from BaseException';

function yielded(generator: {result: Value}, item: Value | undefined): Value {
  if (item !== undefined) return item;
  throw generator.result === null
    ? error('StopIteration')
    : error('StopIteration', generator.result);
}

methods(iteratorType, {
  __iter__: ['', self => self],
  __next__: [
    '',
    self => {
      const item = (self as PyIterator).step();
      if (item === undefined) throw error('StopIteration');
      return item;
    },
  ],
}); // prettier-ignore
const wrapperMethods = {
  __iter__: ['', self => self],
  __next__: ['', self => yielded(self as PyDriver, (self as PyDriver).step())],
  send: [
    'value, /',
    (self, value) => yielded(self as PyDriver, (self as PyDriver).send(value as Value)),
  ],
  throw: [
    'value, /',
    (self, value) =>
      yielded(self as PyDriver, (self as PyDriver).throw(instance(value as Value, BAD))),
  ],
} satisfies Parameters<typeof methods>[1];
methods(new PyDriver((function* () {})() as never, null).cls, wrapperMethods);

registerClass(LibraryCoroutine, coroutineType);
const coroutine = (value: unknown) => value as PyCoroutine;
methods(coroutineType, {
  send: [
    'value, /',
    (self, value) => {
      const step = coroutine(self).send(value as Value);
      if (step.done !== true) return step.value;
      throw step.value === null ? error('StopIteration') : error('StopIteration', step.value);
    },
  ],
  throw: [
    'value, /, *rest',
    (self, value) => {
      const step = coroutine(self).throw(instance(value as Value, BAD));
      if (step.done !== true) return step.value;
      throw step.value === null ? error('StopIteration') : error('StopIteration', step.value);
    },
  ],
  close: ['', self => coroutine(self).close()],
  __await__: [
    '',
    self =>
      new PyDriver(
        (self instanceof LibraryCoroutine ? self.running() : coroutine(self).awaited()) as never,
        self as Value,
      ),
  ],
}); // prettier-ignore
for (const cls of [coroutineType, generatorType, asyncGeneratorType]) {
  cls.dict.set(
    '__name__',
    new NativeProperty(
      self => (self instanceof Suspendable ? self.name : '?'),
      (self, value) => {
        (self as PyGenerator).name = asString(value);
      },
    ),
  );
  cls.dict.set(
    '__qualname__',
    new NativeProperty(
      self => (self as PyGenerator).qualname,
      (self, value) => {
        (self as PyGenerator).qualname = asString(value);
      },
    ),
  );
}
properties(coroutineType, {
  cr_frame: self => (coroutine(self).finished ? null : new PyObject(frameType)),
  cr_running: self => coroutine(self).running ?? false,
  cr_await: () => null,
});

const agen = (value: unknown) => value as PyAsyncGenerator;
methods(asyncGeneratorType, {
  __aiter__: ['', self => self],
  __anext__: ['', self => agen(self).asend(null)],
  asend: ['value, /', (self, value) => agen(self).asend(value as Value)],
  athrow: ['value, /, *rest', (self, value) => agen(self).athrow(instance(value as Value, BAD))],
  aclose: ['', self => agen(self).close()],
});
for (const cls of [agenAwaitable('asend'), agenAwaitable('athrow')]) {
  methods(cls, {
    __await__: [
      '',
      self => new PyDriver((self as PyAwaitable).awaited(), (self as PyAwaitable).target),
    ],
  });
}

function agenAwaitable(kind: 'asend' | 'athrow'): PyType {
  const probe = new PyAsyncGenerator(
    '',
    '',
    new Frame({kind: 'async generator'} as never, [], new Map(), null, null, null),
  );
  return (kind === 'asend' ? probe.asend(null) : probe.athrow(null)).cls;
}

// property.setter and its like
methods(propertyType, {
  setter: [
    'fset, /',
    (self, set) =>
      new PyProperty((self as PyProperty).getter, set as Value, (self as PyProperty).deleter),
  ],
  getter: [
    'fget, /',
    (self, get) =>
      new PyProperty(get as Value, (self as PyProperty).setter, (self as PyProperty).deleter),
  ],
  deleter: [
    'fdel, /',
    (self, del) =>
      new PyProperty((self as PyProperty).getter, (self as PyProperty).setter, del as Value),
  ],
}); // prettier-ignore
properties(propertyType, {
  fget: self => (self as PyProperty).getter,
  fset: self => (self as PyProperty).setter,
});

registerMaker(superType, (_cls, args) => {
  const {frame} = vm;
  const [cls, self] = args;
  if (cls instanceof PyType) {
    const on = self ?? null;
    return new PySuper(cls, on, on instanceof PyType && on.isSubclass(cls) ? on : typeOf(on));
  }
  const start = frame?.classCell?.value;
  const first = firstArgument(frame);
  if (!(start instanceof PyType) || first === undefined) {
    throw error(
      'RuntimeError',
      start instanceof PyType ? 'super(): no arguments' : 'super(): __class__ cell not found',
    );
  }
  return new PySuper(
    start,
    first,
    first instanceof PyType && first.isSubclass(start) ? first : typeOf(first),
  );
});

function firstArgument(frame: Frame | null): Value | undefined {
  const first = frame?.locals[0];
  if (first instanceof PyObject && first.cls.name === 'cell')
    return (first as unknown as {value?: Value}).value;
  return first;
}

registerMaker(moduleType, (_cls, args) => new PyModule(args[0] as string));

// Exceptions

const raised = (value: unknown) => value as PyException;
const base = errorType('BaseException');
registerMaker(base, (cls, args, keywords) => {
  if (cls.isSubclass(errorType('BaseExceptionGroup'))) return groupOf(cls, args);
  const made = new PyException(cls, args);
  for (const name of ['name', 'obj', 'path']) {
    const value = keywords?.get(name);
    if (value === undefined || !cls.native) continue;
    made.attrs ??= new Map();
    made.attrs.set(name, value);
  }
  return made;
});
allowAttributes(base);
methods(base, {
  with_traceback: [
    'tb, /',
    (self, tb) => {
      raised(self).traceback = tb instanceof PyTraceback ? tb.entry : null;
      return self;
    },
  ],
  add_note: [
    'note, /',
    (self, note) => {
      const error_ = raised(self);
      error_.attrs ??= new Map();
      const notes = error_.attrs.get('__notes__');
      if (notes instanceof PyList) notes.items.push(note as Value);
      else error_.attrs.set('__notes__', new PyList([note as Value]));
    },
  ],
}); // prettier-ignore
const baseInit = native(
  '__init__',
  'self, *args, **kwargs',
  (self, args) => {
    if (isGroup(self as Value)) return;
    raised(self).args = args as unknown as Value[];
  },
  true,
);
baseInit.qualname = 'BaseException.__init__';
base.dict.set('__init__', baseInit);
base.dict.set(
  'args',
  new NativeProperty(
    self => new PyTuple(raised(self).args),
    (self, value) => {
      raised(self).args = toArray(value);
    },
  ),
);
base.dict.set(
  '__cause__',
  new NativeProperty(
    self => raised(self).cause,
    (self, value) => {
      raised(self).cause = value as PyException | null;
      raised(self).suppress = true;
    },
  ),
);
base.dict.set(
  '__context__',
  new NativeProperty(
    self => raised(self).context,
    (self, value) => {
      raised(self).context = value as PyException | null;
    },
  ),
);
base.dict.set(
  '__suppress_context__',
  new NativeProperty(
    self => raised(self).suppress,
    (self, value) => {
      raised(self).suppress = value === true;
    },
  ),
);
base.dict.set(
  '__traceback__',
  new NativeProperty(
    self => tracebackObject(raised(self)),
    (self, value) => {
      raised(self).traceback = value instanceof PyTraceback ? value.entry : null;
    },
  ),
);
const argument = (index: number) => new NativeProperty(self => raised(self).args[index] ?? null);
errorType('StopIteration').dict.set('value', argument(0));
errorType('SystemExit').dict.set('code', argument(0));
errorType('OSError').dict.set(
  'errno',
  new NativeProperty(self =>
    raised(self).args.length > 1 ? (raised(self).args[0] ?? null) : null,
  ),
);
errorType('OSError').dict.set(
  'strerror',
  new NativeProperty(self =>
    raised(self).args.length > 1 ? (raised(self).args[1] ?? null) : null,
  ),
);
for (const [name, attribute] of [
  ['ImportError', 'name'],
  ['NameError', 'name'],
  ['AttributeError', 'name'],
  ['AttributeError', 'obj'],
] as const) {
  errorType(name).dict.set(
    attribute,
    new NativeProperty(self => raised(self).attrs?.get(attribute) ?? null),
  );
}

function groupOf(cls: PyType, args: readonly Value[]): PyException {
  const [message, list] = args;
  if (args.length !== 2)
    throw typeError(
      `BaseExceptionGroup.__new__() takes exactly 2 arguments (${args.length} given)`,
    );
  if (typeof message !== 'string')
    throw typeError(`argument 1 must be str, not ${typeOf(message as Value).name}`);
  const errors = toArray(list as Value);
  if (errors.length === 0)
    throw error('ValueError', 'second argument (exceptions) must be a non-empty sequence');
  for (const [at, each] of errors.entries()) {
    if (!(each instanceof PyException))
      throw error('ValueError', `Item ${at} of second argument (exceptions) is not an exception`);
  }
  if (cls === errorType('BaseExceptionGroup')) return makeGroup(message, errors as PyException[]);
  if (
    cls.isSubclass(errorType('ExceptionGroup')) &&
    errors.some(each => !isError(each, 'Exception'))
  ) {
    throw typeError('Cannot nest BaseExceptions in an ExceptionGroup');
  }
  return new PyException(cls, [message, new PyList(errors)]);
}

const groupType = errorType('BaseExceptionGroup');
properties(groupType, {
  message: self => raised(self).args[0] ?? null,
  exceptions: self => new PyTuple([...exceptionsOf(raised(self))]),
});
const matcher = (condition: Maybe) => (leaf: PyException) =>
  condition instanceof PyType || condition instanceof PyTuple
    ? matches(leaf, condition)
    : call(condition as Value, [leaf]) === true;
methods(groupType, {
  split: [
    'matcher_value, /',
    (self, condition) => new PyTuple(splitGroup(raised(self), matcher(condition))),
  ],
  subgroup: [
    'matcher_value, /',
    (self, condition) => splitGroup(raised(self), matcher(condition))[0],
  ],
  derive: [
    'excs, /',
    (self, errors) => derive(raised(self), toArray(errors as Value) as PyException[]),
  ],
});

const entry = (value: unknown): Traceback => (value as PyTraceback).entry;
properties(tracebackType, {
  tb_lineno: self => entry(self).code.places.lines[entry(self).at] ?? 0,
  tb_next: self => {
    const {next} = entry(self);
    return next === null ? null : new PyTraceback(next);
  },
});

// functools.partial
registerMaker(
  partialType,
  (_cls, args, keywords) => new PyPartial(args[0] as Value, args.slice(1), keywords ?? new Map()),
);
partialType.dict.set(
  '__call__',
  new PyNative(
    '__call__',
    (args, keywords) => (args[0] as PyPartial).call(args.slice(1), keywords),
    true,
  ),
);
properties(partialType, {
  func: self => (self as PyPartial).func,
  args: self => new PyTuple((self as PyPartial).args),
  keywords: self => dictOf(new Map((self as PyPartial).keywords)),
});
