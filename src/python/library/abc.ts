import {abstractMethods} from '../objects/instances.ts';
import {native} from '../objects/natives.ts';
import type {PyType} from '../objects/types.ts';
import {PyTuple} from '../objects/values.ts';
import {collectionKind, sayCollectionKind} from '../operations/collection-kinds.ts';
import {registerPython} from './register.ts';

const ABSTRACT = native('_abstract', 'cls', cls => new PyTuple(abstractMethods(cls as PyType)));

/** What is registered as a sequence or a mapping is taken by the patterns that take these. */
const REGISTERED = native('_now_registered', 'cls, subclass', (cls, subclass) => {
  const kind = collectionKind(cls as PyType);
  if (kind !== undefined) sayCollectionKind(subclass as PyType, kind);
  return null;
});

registerPython(
  'abc',
  `
def abstractmethod(funcobj):
    funcobj.__isabstractmethod__ = True
    return funcobj

class abstractproperty(property):
    pass

_registered = {}
_answers = {}

class ABCMeta(type):
    def register(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError("Refusing to create an inheritance cycle")
        return _register(cls, subclass)
    def __instancecheck__(cls, instance):
        return cls.__subclasscheck__(type(instance))
    # An answer is kept until a class is registered: what a class gets later does not change it.
    def __subclasscheck__(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError("issubclass() arg 1 must be a class")
        known = _answers.get((cls, subclass))
        if known is None:
            _answers[cls, subclass] = known = _is_subclass(cls, subclass)
        return known
    @property
    def __abstractmethods__(cls):
        return frozenset(_abstract(cls))

def _is_subclass(cls, subclass):
    hook = getattr(cls, "__subclasshook__", None)
    answer = NotImplemented if hook is None else hook(subclass)
    if answer is not NotImplemented:
        return bool(answer)
    if cls in subclass.__mro__:
        return True
    others = _registered.get(cls, []) + cls.__subclasses__()
    return any([issubclass(subclass, each) for each in others])

# What the library registers needs no checks: every program that imports it would wait for them.
def _register(cls, subclass):
    _registered.setdefault(cls, []).append(subclass)
    _answers.clear()
    _now_registered(cls, subclass)
    return subclass

class ABC(metaclass=ABCMeta):
    __slots__ = ()
`,
  [
    ['_abstract', ABSTRACT],
    ['_now_registered', REGISTERED],
  ],
);
