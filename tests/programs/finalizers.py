# `__del__`: when counting references frees an object, and when a collection does.
import asyncio
import gc
import weakref


class Held:
    def __init__(self, name, *held):
        self.name, self.held = name, list(held)

    def __del__(self):
        print('del', self.name)


def local():
    first, second = Held('first'), Held('second')
    print('in a call')
    return first.name


def paused():
    kept = Held('of a generator')
    yield kept.name
    yield


one = Held('one')
one = Held('another')
del one
print(local(), 'is over')
Held('nobody takes it')
print(Held('asked for its name').name)
names = {'a': Held('in a dict'), 'b': Held('popped')}
names['a'] = None
names.pop('b')
chain = Held('outer', Held('middle', Held('inner')))
chain = None
going = paused()
print(next(going))
del going
for number in range(2):
    each = Held(number)
print('the loop is over')
each = Held('with a reference')
reference = weakref.ref(each, lambda _: print('its callback'))
del each
circle = Held('circle', Held('in it'))
circle.held.append(circle)
del circle
gc.collect()
print('collected')


class Base:
    def __del__(self):
        print('base', type(self).__name__)


class Derived(Base):
    def __del__(self):
        print('derived')
        super().__del__()


class Broken:
    def __init__(self):
        raise ValueError('not made')

    def __del__(self):
        raise KeyError('ignored')


Derived()
try:
    Broken()
except ValueError as error:
    print(error)


class Letting(Held):
    def __del__(self):
        print('letting go', self.name)
        self.held.clear()
        print('let go', self.name)


shared = Held('shared')
letting = Letting('a', Letting('b'), shared)
letting = Held('c', letting, shared, Held('d'))
shared = None
print('held still')
letting = None
saved = []


class Saving(Held):
    def __del__(self):
        saved.extend(self.held)
        print('saved', self.name)


saving = Saving('parent', Held('child'))
del saving
print(saved[0].name)
saved.clear()


class Back:
    def __del__(self):
        print('back')
        saved.append(self)


Back()
print(type(saved.pop()).__name__, 'is gone, and says nothing more')


async def use(name, fails=False):
    held = Held(name)
    await asyncio.sleep(0.1)
    if fails:
        raise ValueError(name)
    return name


async def main():
    print(await asyncio.gather(use('one'), use('two')))
    try:
        await use('three', True)
    except ValueError:
        print('handled')
    print('after it')
    task = asyncio.create_task(use('four'))
    await asyncio.sleep(0.05)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('cancelled')
    results = await asyncio.gather(use('five', True), use('six'), return_exceptions=True)
    print(results)
    results = None
    print('forgotten')
    queue = asyncio.Queue()
    queue.put_nowait(Held('queued'))
    taken = await queue.get()
    print('taken')


last = Held('at the end')
asyncio.run(main())
print('end')
