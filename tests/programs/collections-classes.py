from collections import *
import collections.abc

counts = Counter("abracadabra")
print(counts, counts.most_common(2), list(counts.elements()), counts.total(), counts["z"], Counter(), Counter(a=2, b=1), Counter({"x": 3}), counts.elements().__class__)
counts.update("zz", a=1)
counts.subtract({"b": 5})
del counts["missing"]
print(counts, +counts, -counts, counts == Counter(counts), counts != Counter("a"), Counter("ab") <= Counter("aab"), Counter("aab") < Counter("ab"), Counter("ab") > Counter("a"))
a, b = Counter("aab"), Counter("abbc")
print(a + b, a - b, a | b, a & b, a == {"a": 2, "b": 1}, isinstance(a, dict), Counter(a=0) == Counter())
a += b
print(a)
a -= Counter("ab")
a |= Counter("zz")
a &= Counter("azzz")
print(a, a.copy().__class__, a.pop("z"), sorted(a.items()))


class Votes(Counter):
    pass


print(Votes("aab"), type(Votes("a").copy()), type(Votes("a") + Votes("b")))
for call in lambda: Counter.fromkeys("ab"), lambda: Counter(1), lambda: Counter("a") + 1, lambda: Counter("a") < 1, lambda: Counter("a", "b"):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

chain = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(chain, chain["a"], chain["b"], len(chain), list(chain), dict(chain), chain.parents, chain.new_child({"c": 1}), chain.new_child(d=4), "b" in chain, bool(ChainMap()), chain.get("q", 0))
chain["n"] = 9
del chain["a"]
print(chain, chain.pop("n"), chain.maps, chain == {"a": 2, "b": 3}, chain | {"z": 1}, {"z": 1} | chain, list(chain.items()), chain.keys(), ChainMap.fromkeys("ab", 0))
for call in lambda: chain.pop("b"), lambda: chain.popitem(), lambda: chain["q"], lambda: chain.__delitem__("b"):
    try:
        print(call())
    except KeyError as error:
        print(error)


class Lower(UserDict):
    def __setitem__(self, key, item):
        super().__setitem__(key.lower(), item)

    def __missing__(self, key):
        return "no " + key


lower = Lower({"A": 1}, B=2)
lower.update(C=3)
print(lower, lower["a"], lower["zz"], len(lower), list(lower.items()), lower.get("b"), lower.get("q"), lower.setdefault("D", 4), lower.pop("a"), "b" in lower, lower.data, lower.copy(), type(lower | {"E": 5}), UserDict.fromkeys("ab", 1))


class Stack(UserList):
    def push(self, item):
        self.append(item)


stack = Stack([1, 2])
stack.push(3)
print(stack, stack[0], stack[1:], type(stack[1:]), stack + [4], [0] + stack, stack * 2, stack == [1, 2, 3], stack < [9], len(stack), stack.pop(), 2 in stack, stack.index(2), list(reversed(stack)))
stack += [7, 5]
stack.sort(reverse=True)
stack.extend(Stack([1]))
print(stack, stack.count(1), stack.copy(), isinstance(stack, collections.abc.MutableSequence), isinstance(stack, list))

ordered = OrderedDict(a=1, b=2, c=3)
ordered.move_to_end("a")
ordered.move_to_end("c", last=False)
print(ordered, list(ordered), ordered.popitem(), ordered.popitem(last=False), ordered == {"b": 2}, ordered == OrderedDict(b=2), OrderedDict(), OrderedDict([("x", 1)]) | {"y": 2}, list(reversed(OrderedDict(a=1, b=2))))
for call in lambda: OrderedDict().popitem(), lambda: ordered.move_to_end("q"):
    try:
        print(call())
    except KeyError as error:
        print(error)
print(UserDict, UserList, ChainMap, Counter, OrderedDict, isinstance(UserDict(), collections.abc.MutableMapping), issubclass(Counter, collections.abc.Mapping))

queue = deque([1, 2, 3], maxlen=3)
queue.append(4)
print(queue, queue.maxlen, queue * 2, deque("ab") + deque("c"), deque("abc") == deque("abc"), deque([1, 2]) < deque([1, 3]), queue.index(3), queue.count(9), list(reversed(queue)), queue.copy(), deque([deque()]))
queue.rotate()
queue.extendleft([8, 9])
print(queue, queue[-1], 8 in queue, deque(range(5), 2), isinstance(queue, collections.abc.MutableSequence))
queue *= 2
queue += [5]
print(queue, deque([1]) * -1, 2 * deque([1]), deque([1]) <= deque([1]), deque("b") > deque("a"))
for call in lambda: deque([1]) < [1], lambda: deque([1]) * "a", lambda: deque([1]) + [2]:
    try:
        print(call())
    except TypeError as error:
        print(error)
