"""What CPython's own tests ask: ordered dicts that are not equal, a key whose __eq__ empties the dict, copies of partials."""

import copy
from collections import OrderedDict
from functools import partial

ab = OrderedDict([("a", 1), ("b", 2)])
ba = OrderedDict([("b", 2), ("a", 1)])
print(ab == ba, ab != ba, ab != dict(ba), dict(ab) != ba, ab.__ne__(ba), ab.__ne__(5))


class Emptying(str):
    def __eq__(self, other):
        print("asked", other)
        emptied.clear()
        return NotImplemented

    __hash__ = str.__hash__


emptied = {Emptying("key"): 1}
print("key" in emptied, emptied)


class Growing:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        if len(grown) == 1:
            grown.clear()
            grown["another"] = 1
        return False


grown = {Growing(): 0}
print(Growing() in grown, grown)


class Replaced:
    def __init__(self, left):
        self.left = left

    def __hash__(self):
        return 1

    def __eq__(self, other):
        if self.left > 0:
            replaced.clear()
            replaced[Replaced(self.left - 1)] = self.left
        return False


class Asking:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        return NotImplemented


replaced = {Replaced(2000): 0}
print(Asking() in replaced, list(replaced.values()))


class Name(str):
    pass


class Guest:
    pass


guest = Guest()
guest.seat = 5
print(guest.__dict__[Name("seat")], Name("seat") in vars(guest), vars(guest).pop(Name("seat")), vars(guest))

order = partial(print, "order", sep=": ")
order.table = [7]
print(copy.copy(order).table is order.table, copy.deepcopy(order).table, copy.deepcopy(order).table is order.table)
