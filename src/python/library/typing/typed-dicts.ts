/** Typed dicts: a class that tells of keys, and makes plain dicts. */
export const TYPED_DICTS = `
class _TypedDictMeta(type):
    def __new__(meta, name, bases, ns, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError("cannot inherit from both a TypedDict type and a non-TypedDict base class")
        generic = (Generic,) if any([issubclass(base, Generic) for base in bases]) else ()
        cls = type.__new__(meta, name, (*generic, dict), ns)
        if not hasattr(cls, "__orig_bases__"):
            cls.__orig_bases__ = bases
        _note_keys(cls, bases, total)
        _inherit_annotations(cls, bases)
        return cls
    def __call__(cls, /, *args, **kwargs):
        return dict(*args, **kwargs)
    def __subclasscheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")
    __instancecheck__ = __subclasscheck__

def _note_keys(cls, bases, total):
    cls.__total__ = total
    required, optional, readonly, mutable = [
        {each for base in bases for each in base.__dict__.get(f"__{kind}_keys__", ())}
        for kind in ("required", "optional", "readonly", "mutable")
    ]
    for name in _annotations(cls):
        kinds = _qualifiers(_annotation(cls, name, None))
        needed = "Required" in kinds or total and "NotRequired" not in kinds
        (required if needed else optional).add(name)
        (optional if needed else required).discard(name)
        if "ReadOnly" not in kinds:
            mutable.add(name)
            readonly.discard(name)
        elif name in mutable:
            raise TypeError(f"Cannot override mutable key {name!r} with read-only key")
        else:
            readonly.add(name)
    cls.__required_keys__, cls.__optional_keys__ = frozenset(required), frozenset(optional)
    cls.__readonly_keys__, cls.__mutable_keys__ = frozenset(readonly), frozenset(mutable)

# \`Required[ReadOnly[int]]\` says two things.
def _qualifiers(annotation):
    found = []
    while getattr(annotation, "_name", None) in ("Required", "NotRequired", "ReadOnly", "Annotated"):
        found.append(annotation._name)
        annotation = annotation.__args__[0]
    return found


def TypedDict(typename, fields, /, *, total=True):
    made = _TypedDictMeta(typename, (), {"__module__": "__main__", "__annotations__": dict(fields)}, total=total)
    made.__orig_bases__ = (TypedDict,)
    return made
_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)
`;
