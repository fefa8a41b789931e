import asyncio


class Named(asyncio.Queue):
    def __init__(self, name, maxsize=0):
        super().__init__(maxsize)
        self.name = name


class Limited(asyncio.Semaphore):
    def __init__(self, name, value):
        self.name = name
        super().__init__(value)


class Gate(asyncio.Event):
    def __init__(self, name):
        super().__init__()
        self.name = name


class Strict(asyncio.BoundedSemaphore):
    def __init__(self, name):
        super().__init__(value=2)
        self.name = name


class Meeting(asyncio.Barrier):
    def __init__(self, name, people):
        super().__init__(people)
        self.name = name


class Plain(asyncio.LifoQueue):
    pass


async def main():
    q = Named("jobs", 1)
    print(q.name, q.maxsize, q.full())
    await q.put(1)
    print(q.full())
    s = Limited("three", 3)
    print(s.name, s._value)
    g = Gate("door")
    print(g.name, g.is_set())
    strict = Strict("s")
    print(strict.name, strict._value)
    try:
        strict.release()
    except ValueError as error:
        print(error)
    print(Meeting("m", 3).parties, Plain(4).maxsize)


asyncio.run(main())
