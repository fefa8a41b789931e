/** `attr.filters`. */
export const FILTERS = `
from attr._make import Attribute as _Attribute

def _is_in(what):
    what = frozenset(what)
    classes, attributes = [frozenset([each for each in what if isinstance(each, kind)]) for kind in (type, _Attribute)]
    return lambda attribute, value: value.__class__ in classes or attribute.name in what or attribute in attributes
def include(*what):
    is_in = _is_in(what)
    def include_(attribute, value):
        return is_in(attribute, value)
    return include_
def exclude(*what):
    is_in = _is_in(what)
    def exclude_(attribute, value):
        return not is_in(attribute, value)
    return exclude_
`;
