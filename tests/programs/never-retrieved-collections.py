"""A failed task that only a collection holds: it is told of where the collection lets it go."""
import asyncio
import heapq
from collections import OrderedDict, deque


async def fail(name):
    raise KeyError(name)


async def failed(*names):
    tasks = [asyncio.create_task(fail(name), name=name) for name in names]
    await asyncio.sleep(0)
    return tasks


class Box:
    pass


def lists():
    def assigned(box): box[:] = []
    def in_part(box): box[1:] = [0]
    def stepped(box): box[::2] = [0, 0]
    def backwards(box): box[::-1] = [0, 0, 0]
    def with_its_own(box): box[:] = [box[1]]
    def unpacked(box): box[:], _ = [], 0
    def repeated(box): box *= 0
    def deleted(box): del box[:]
    def deleted_steps(box): del box[::2]
    def by_name(box): box.__setitem__(0, 1); box.__delitem__(1)
    def removed(box): box.remove(box[0])
    def again(box): box.__init__()
    def listed(box): [box.pop() for _ in [1]]
    def heap(box): heapq.heappop(box)
    def looked_up(box): first, _ = (box[0], box.__setitem__(slice(None), [])); print("held")
    def passed(box): kept = [box[0], box.remove(box[0])]; print("held")
    return list, (assigned, in_part, stepped, backwards, with_its_own, unpacked, repeated, deleted,
                  deleted_steps, by_name, removed, again, listed, heap, looked_up, passed)


def deques():
    def cleared(box): box.clear()
    def item(box): box[1] = 0
    def removed(box): box.remove(box[1])
    def by_name(box): box.__delitem__(0)
    def repeated(box): box *= 0
    return deque, (cleared, item, removed, by_name, repeated)


def dicts():
    def updated(box): box.update({2: 0, 0: 0})
    def updated_pairs(box): box.update([(1, 0), (9, box)])
    def cleared(box): box.clear()
    def merged(box): box |= {1: 0}
    def last(box): box.popitem()
    def under_a_tuple(box): box[(1, 2)] = box.pop(1); box[(1, 2)] = 0
    return lambda tasks: dict(enumerate(tasks)), (
        updated, updated_pairs, cleared, merged, last, under_a_tuple)


def ordered():
    def cleared(box): box.clear()
    def last(box): box.popitem()
    return lambda tasks: OrderedDict(enumerate(tasks)), (cleared, last)


def sets():
    def cleared(box): box.clear()
    def removed(box): box.remove(next(iter(box)))
    def discarded(box): box.discard(next(iter(box)))
    def without(box): box -= set(box)
    def common(box): box &= set()
    def either(box): box ^= set(box)
    def difference(box): box.difference_update(list(box))
    def intersection(box): box.intersection_update([])
    def symmetric(box): box.symmetric_difference_update(list(box))
    return set, (cleared, removed, discarded, without, common, either, difference, intersection, symmetric)


def attributes():
    def made(tasks):
        box = Box()
        box.task = tasks.pop()
        return box
    def by_function(box): setattr(box, "task", 0)
    def deleted(box): delattr(box, "task")
    def names(box): box.__dict__.clear()
    def variables(box): vars(box).update(task=0)
    return made, (by_function, deleted, names, variables)


async def main():
    for kind in (lists, deques, dicts, ordered, sets, attributes):
        make, ways = kind()
        for way in ways:
            # The order of a set is that of addresses.
            names = ["a"] if kind in (sets, attributes) else ["a", "b", "c"]
            box = make(await failed(*names))
            print("---", kind.__name__, way.__name__)
            if way.__name__ == "heap":
                box = list(enumerate(box))
            way(box)
            print("done")
            del box


asyncio.run(main())
