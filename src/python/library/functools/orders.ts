/** The order of classes in which singledispatch looks for a function: a class's own, with the abstract ones put in. */
export const ORDERS = `
# C3: an order that keeps all of these.
def _merged(orders):
    result = []
    while True:
        orders = [order for order in orders if order]
        if not orders:
            return result
        for order in orders:
            head = order[0]
            if not any([head in other[1:] for other in orders]):
                break
        else:
            raise RuntimeError("Inconsistent hierarchy")
        result.append(head)
        orders = [order[1:] if order[0] is head else order for order in orders]

# An abstract class stands where what it tells comes in: behind the bases that are abstract themselves, before the others.
def _order_with(cls, abcs):
    bases = cls.__bases__
    boundary = max([at + 1 for at, base in enumerate(bases) if hasattr(base, "__abstractmethods__")], default=0)
    explicit, others = list(bases[:boundary]), list(bases[boundary:])
    abstract = [each for each in abcs if issubclass(cls, each) and not any([issubclass(base, each) for base in bases])]
    left = [each for each in abcs if each not in abstract]
    orders = [_order_with(base, left) for base in explicit + abstract + others]
    return _merged([[cls]] + orders + [explicit, abstract, others])

# Those with the most in common with the class come first.
def _relevant(cls, types):
    bases = set(cls.__mro__)
    related = [each for each in types if each not in bases and issubclass(cls, each)]
    outer = [each for each in related if not any([each is not other and each in other.__mro__ for other in related])]
    relevant = []
    for each in outer:
        subclasses = [sub for sub in each.__subclasses__() if sub not in bases and issubclass(cls, sub)]
        found = [[base for base in sub.__mro__ if base in outer] for sub in subclasses]
        found.sort(key=len, reverse=True)
        for base in [base for order in found for base in order] or [each]:
            if base not in relevant:
                relevant.append(base)
    return relevant

def _found(cls, registry):
    match = None
    for each in _order_with(cls, _relevant(cls, registry)):
        if match is not None:
            implicit = each in registry and each not in cls.__mro__ and match not in cls.__mro__
            if implicit and not issubclass(match, each):
                raise RuntimeError(f"Ambiguous dispatch: {match} or {each}")
            break
        if each in registry:
            match = each
    return registry.get(match)
`;
