# A set is looked for as the frozenset that is equal to it; what has no hash is told with the place of the whole display.
import traceback

places = {frozenset({1}), 2}
print({1} in places, {1, 2} in places, {1} not in places, frozenset(places).__contains__({1}))
places.discard({3})
empty = {}
for look in (
    lambda: places.remove({3}),
    lambda: places.remove([1]),
    lambda: places.discard([1]),
    lambda: ({1},) in places,
    lambda: empty.pop({1}, "nothing"),
    lambda: empty.pop([1]),
    lambda: empty.get([1]),
):
    try:
        print(look())
    except (TypeError, KeyError) as error:
        print(type(error).__name__, error)
places.discard({1})
print(places)


def one():
    return {1, [2], 3}


def spread():
    return {*[1], [2], *[3]}


for show in (one, spread):
    try:
        show()
    except TypeError:
        traceback.print_exc()
