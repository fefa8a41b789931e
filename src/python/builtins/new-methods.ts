import {PyStaticMethod} from '../objects/descriptors.ts';
import {errorType, typeError} from '../objects/errors.ts';
import {PyMethod, type PyNative} from '../objects/functions.ts';
import {make, makingBase} from '../objects/instances.ts';
import {native} from '../objects/natives.ts';
import {typeName} from '../objects/type-of.ts';
import {object, PyType, type Value} from '../objects/types.ts';

/** Classes outside of `builtins` that CPython has in C, with a `__new__` of their own. */
const IN_C = new Set(
  `_asyncio.Future _asyncio.Task _contextvars.Context _contextvars.ContextVar _io.BytesIO _io.StringIO collections.OrderedDict
  collections.defaultdict collections.deque`.split(/\s+/),
);

const made = new Map<PyType, PyStaticMethod>();

/** The `__new__` of the first of these classes that has one in C: each has another. */
export function newOf(mro: readonly PyType[]): PyStaticMethod {
  const owner = ownerOf(mro);
  const known = made.get(owner) ?? new PyStaticMethod(new PyMethod(owner, newFor(owner)));
  made.set(owner, known);
  return known;
}

function ownerOf(mro: readonly PyType[]): PyType {
  return mro.find(hasOwn) ?? object;
}

function hasOwn(cls: PyType): boolean {
  if (cls.module !== 'builtins' || !cls.native) return IN_C.has(`${cls.module}.${cls.name}`);
  return makingBase(cls) === cls || isErrorType(cls);
}

function isErrorType(cls: PyType): boolean {
  return cls.isSubclass(errorType('BaseException'));
}

function newFor(owner: PyType): PyNative {
  const method = native('__new__', 'type, /, *args, **kwargs', (_owner, args, keywords) => {
    const [cls, ...rest] = args as unknown as Value[];
    checkClass(owner, cls);
    // What int, str, tuple hold comes from here, even if there is an __init__ too; what a future is given, from that alone.
    const isForIt = makingBase(cls)?.module === 'builtins' || cls.lookup('__init__') === undefined;
    return make(cls, isForIt ? rest : [], (keywords as never) ?? null);
  });
  method.qualname = `${owner.name}.__new__`;
  return method;
}

function checkClass(owner: PyType, cls: Value | undefined): asserts cls is PyType {
  const called = `${owner.name}.__new__`;
  if (cls === undefined) throw typeError(`${called}(): not enough arguments`);
  if (!(cls instanceof PyType))
    throw typeError(`${called}(X): X is not a type object (${typeName(cls)})`);
  if (!cls.isSubclass(owner))
    throw typeError(`${called}(${cls.name}): ${cls.name} is not a subtype of ${owner.name}`);
  // Errors are all made in the same way.
  if (ownerOf(cls.mro) === owner || isErrorType(owner)) return;
  const base = cls.mro.find(each => !(each.lookup('__new__') instanceof PyStaticMethod));
  throw typeError(`${called}(${cls.name}) is not safe, use ${base?.name}.__new__()`);
}
