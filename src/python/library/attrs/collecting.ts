/** Which fields a class has: its own, and those of its bases. */
export const COLLECTING = `
_CLASS_VARS = ("typing.ClassVar", "t.ClassVar", "ClassVar", "typing_extensions.ClassVar")

def _is_class_var(annotation):
    if annotation is _UNDEFINED:
        return False
    text = str(annotation)
    if text.startswith(("'", '"')) and text.endswith(("'", '"')):
        text = text[1:-1]
    return text.startswith(_CLASS_VARS)

class _Undefined:
    def __repr__(self):
        _refuse("how a type that is not defined looks", "define it above the class")
_UNDEFINED = _Undefined()

def _own_attributes(cls, these, auto_attribs, kw_only):
    types = {name: _annotation(cls, name, _UNDEFINED) for name in _annotations(cls)}
    if these is not None:
        found = list(these.items())
    elif auto_attribs is True:
        found = _annotated(cls, types)
    else:
        found = _counted(cls)
    return [counting._attribute(name, kw_only, types.get(name)) for name, counting in found]

def _counted(cls):
    found = [(name, value) for name, value in cls.__dict__.items() if value.__class__ is _CountingAttr]
    return sorted(found, key=lambda each: each[1].counter)

def _annotated(cls, types):
    names = [name for name, annotation in types.items() if not _is_class_var(annotation)]
    missing = [name for name, _ in _counted(cls) if name not in names]
    if missing:
        raise UnannotatedAttributeError("The following \`attr.ib\`s lack a type annotation: " + ", ".join(missing) + ".")
    given = [cls.__dict__.get(name, NOTHING) for name in names]
    return [(name, value if value.__class__ is _CountingAttr else attrib(value)) for name, value in zip(names, given)]

def _of_bases(cls, own, by_mro):
    taken = {each.name for each in own}
    bases = cls.__mro__[-2:0:-1] if by_mro else cls.__mro__[1:-1]
    found = {}
    for base in bases:
        for each in getattr(base, "__attrs_attrs__", ()):
            if each.name in taken or (by_mro and each.inherited):
                continue
            found.pop(each.name, None)
            found[each.name] = each.evolve(inherited=True)
            if not by_mro:
                taken.add(each.name)
    return list(found.values())

# The tuple that fields() gives: its items have names, too.
def _tuple_of(cls, found):
    by_name = {each.name: property(lambda self, at=at: self[at]) for at, each in enumerate(found)}
    return type(f"{cls.__name__}Attributes", (tuple,), by_name)(found)

def _collect(cls, options):
    own = _own_attributes(cls, options.these, options.auto_attribs, bool(options.kw_only))
    inherited = _of_bases(cls, own, options.collect_by_mro)
    if options.kw_only and options.force_kw_only:
        own = [each.evolve(kw_only=True) for each in own]
        inherited = [each.evolve(kw_only=True) for each in inherited]
    found = _with_aliases(inherited + own)
    if options.field_transformer is not None:
        found = _with_aliases(list(options.field_transformer(cls, found)))
    _check_order(found)
    return _tuple_of(cls, found), inherited

def _with_aliases(found):
    for each in found:
        if not each.alias:
            _set(each, "alias", _alias_of(each.name))
            _set(each, "alias_is_default", True)
    return found

def _check_order(found):
    had_default = False
    for each in found:
        if each.init is False or each.kw_only is not False:
            continue
        if had_default and each.default is NOTHING:
            raise ValueError("No mandatory attributes allowed after an attribute with a default value or factory.  "
                             f"Attribute in question: {each!r}")
        had_default = had_default or each.default is not NOTHING
`;
