/** `attr.s`, `define` and their like. */
export const DECORATORS = `
def attrs(maybe_cls=None, these=None, repr_ns=None, repr=None, cmp=None, hash=None, init=None, slots=False, frozen=False,
          weakref_slot=True, str=False, auto_attribs=False, kw_only=False, cache_hash=False, auto_exc=False, eq=None, order=None,
          auto_detect=False, collect_by_mro=False, getstate_setstate=None, on_setattr=None, field_transformer=None, match_args=True,
          unsafe_hash=None, force_kw_only=True):
    if repr_ns is not None:
        _refuse("repr_ns", "leave it out")
    if cache_hash:
        _refuse("cache_hash", "leave it out")
    given = dict(these=these, repr=repr, cmp=cmp, hash=hash if unsafe_hash is None else unsafe_hash, init=init, slots=slots,
                 frozen=frozen, weakref_slot=weakref_slot, str=str, auto_attribs=auto_attribs, kw_only=kw_only, auto_exc=auto_exc,
                 eq=eq, order=order, auto_detect=auto_detect, collect_by_mro=collect_by_mro, getstate_setstate=getstate_setstate,
                 on_setattr=_hooks(on_setattr), field_transformer=field_transformer, match_args=match_args,
                 force_kw_only=force_kw_only)
    _class_eq_and_order(cmp, eq, order)
    def wrap(cls):
        return _build(cls, _Options(**given))
    return wrap if maybe_cls is None else wrap(maybe_cls)

def define(maybe_cls=None, *, these=None, repr=None, unsafe_hash=None, hash=None, init=None, slots=True, frozen=False,
           weakref_slot=True, str=False, auto_attribs=None, kw_only=False, cache_hash=False, auto_exc=True, eq=None, order=False,
           auto_detect=True, getstate_setstate=None, on_setattr=None, field_transformer=None, match_args=True,
           force_kw_only=False):
    given = dict(these=these, repr=repr, unsafe_hash=unsafe_hash, hash=hash, init=init, slots=slots, frozen=frozen,
                 weakref_slot=weakref_slot, str=str, kw_only=kw_only, cache_hash=cache_hash, auto_exc=auto_exc, eq=eq, order=order,
                 auto_detect=auto_detect, collect_by_mro=True, getstate_setstate=getstate_setstate,
                 field_transformer=field_transformer, match_args=match_args, force_kw_only=force_kw_only)
    def wrap(cls):
        given["on_setattr"] = _hook_of(cls, frozen, on_setattr)
        if auto_attribs is not None:
            return attrs(cls, auto_attribs=auto_attribs, **given)
        try:
            return attrs(cls, auto_attribs=True, **given)
        except UnannotatedAttributeError:
            return attrs(cls, auto_attribs=False, **given)
    return wrap if maybe_cls is None else wrap(maybe_cls)

# What can be changed is converted and validated then; what a base has frozen stays so.
def _hook_of(cls, frozen, on_setattr):
    if any([base.__setattr__ is _frozen_setattrs for base in cls.__bases__]):
        if on_setattr not in (None, setters.NO_OP):
            raise ValueError("Frozen classes can't use on_setattr (frozen-ness was inherited).")
        return setters.NO_OP
    return _CONVERT_AND_VALIDATE if frozen is False and on_setattr is None else on_setattr

mutable = define
frozen = _partial(define, frozen=True, on_setattr=None)
dataclass = _partial(attrs, auto_attribs=True)

def make_class(name, attrs, bases=(object,), class_body=None, **attributes_arguments):
    if isinstance(attrs, dict):
        these = dict(attrs)
    elif isinstance(attrs, (list, tuple)):
        these = {each: attrib() for each in attrs}
    else:
        raise TypeError("attrs argument must be a dict or a list.")
    body = dict(class_body or {})
    body.update({key: these.pop(key) for key in ("__attrs_pre_init__", "__attrs_post_init__", "__init__") if key in these})
    body["__module__"] = "__main__"
    made = _attrs(these=these, **attributes_arguments)((type(bases[0]) if bases else type)(name, bases, body))
    made.__annotations__ = {key: each.type for key, each in these.items() if each.type is not None}
    return made
_attrs = attrs
`;
