"""A call is not marked where its result goes to a name; to anything else it is."""
import asyncio
import traceback


def fail(*args, **named): raise ValueError(*args)
class Box: pass


box, items, größe = Box(), {}, 0
for number in range(12):
    try:
        if number == 0:
            plain = fail(1)
        if number == 1:
            box.made = fail(1)
        if number == 2:
            items["key"] = fail(1)
        if number == 3:
            first = second = fail(1)
        if number == 4:
            first, second = fail(1)
        if number == 5:
            typed: int = fail(1)
        if number == 6:
            first += fail(1)
        if number == 7:
            größe = fail(1)  # said
        if number == 8:
            box.queue = asyncio.Queue(loop=1)
        if number == 9:
            [first] = fail(
                1)
        if number == 10:
            plain = fail("é")
        if number == 11:
            plain = fail(
                "é", 1)
    except Exception:
        traceback.print_exc()


def give():
    return fail("ö")

def give_plain():
    return fail("o")

for each in give, give_plain:
    try: each()
    except ValueError: traceback.print_exc()
