/** What makes a key that compares by the functions it was given. */
export const COMPARING = `
def cmp_using(eq=None, lt=None, le=None, gt=None, ge=None, require_same_type=True, class_name="Comparable"):
    def operator(function):
        def method(self, other):
            if require_same_type and other.value.__class__ is not self.value.__class__:
                return NotImplemented
            return function(self.value, other.value)
        return method
    def __init__(self, value):
        self.value = value
    given = {"__eq__": eq, "__lt__": lt, "__le__": le, "__gt__": gt, "__ge__": ge}
    body = {name: operator(function) for name, function in given.items() if function is not None}
    if eq is not None:
        body["__ne__"] = __ne__
    made = type(class_name, (), {"__slots__": ["value"], "__init__": __init__, **body})
    orders = len([each for each in (lt, le, gt, ge) if each is not None])
    if not 0 < orders < 4:
        return made
    if eq is None:
        raise ValueError("eq must be define is order to complete ordering from lt, le, gt, ge.")
    from functools import total_ordering
    return total_ordering(made)
`;
