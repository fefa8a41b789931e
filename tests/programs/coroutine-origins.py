# sys.set_coroutine_origin_tracking_depth: what a coroutine remembers of the calls that made it, and its warning.
import asyncio
import sys


async def forgotten():
    pass


def make(calls=0):
    return make(calls - 1) if calls else forgotten()


class Owner:
    async def method(self):
        pass

    def make(self):
        return self.method()


def shown(coroutine):
    print(coroutine.cr_origin)
    coroutine.close()


print(sys.get_coroutine_origin_tracking_depth())
shown(make())
sys.set_coroutine_origin_tracking_depth(2)
print(sys.get_coroutine_origin_tracking_depth())
shown(make())
shown(make(5))
shown(Owner().make())
make(3)
sys.set_coroutine_origin_tracking_depth(depth=1)
shown(make())
make()
for wrong in [-1, "a", 1.5, None]:
    try:
        sys.set_coroutine_origin_tracking_depth(wrong)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)


async def main():
    shown(make())
    sys.set_coroutine_origin_tracking_depth(3)
    shown(make(2))
    make(1)


asyncio.run(main())
sys.set_coroutine_origin_tracking_depth(0)
shown(make())
make(2)
