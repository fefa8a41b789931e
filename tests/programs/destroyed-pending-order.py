"""Tasks that wait for ever, held by the module: a collection at the interpreter's end came upon them from its names on."""
import asyncio


class Box:
    pass


async def wait(held=None):
    await asyncio.get_running_loop().create_future()


async def hold(*others):
    first, *rest = others
    await asyncio.get_running_loop().create_future()


async def fail(text):
    raise KeyError(text)


def make(*names):
    return [asyncio.get_running_loop().create_task(wait(), name=name) for name in names]


last = None
box = Box()


async def main():
    global last, in_list, in_dict, deep, holder
    last, box.y, box.x = make("last", "box y", "box x")
    in_list = tuple(make("list 1", "list 2", "list 3"))
    one, two = make("dict 1", "dict 2")
    in_dict = {2: two, 1: one}
    deep = [[*make("deep 1", "deep 2")], {1: {2: make("deeper")}}, *make("not deep")]
    others = [*make("held 1", "held 2"), asyncio.create_task(fail("held 3"))]
    holder = asyncio.create_task(hold(*others), name="holder")
    await asyncio.sleep(0)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
print("end")
