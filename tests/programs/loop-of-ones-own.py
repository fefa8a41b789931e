"""A loop of a class of the program's own, and a policy that makes such loops."""
import asyncio


class Counting(asyncio.SelectorEventLoop):
    def __init__(self):
        super().__init__()
        self.rounds = 0
        self.names = []

    def count(self, name):
        self.rounds += 1
        self.names.append(name)
        self.call_soon(print, "counted", name)


class Policy(asyncio.DefaultEventLoopPolicy):
    asked = 0

    def new_event_loop(self):
        self.asked += 1
        return Counting()

    def get_event_loop(self):
        print("asked for the loop")
        return super().get_event_loop()

    def set_event_loop(self, loop):
        print("set to", type(loop).__name__)
        super().set_event_loop(loop)


async def main():
    loop = asyncio.get_running_loop()
    loop.count("main")
    print(type(loop), isinstance(loop, asyncio.SelectorEventLoop), asyncio.get_event_loop() is loop)
    await asyncio.gather(*(child(name) for name in "ab"))
    print(loop.names)


async def child(name):
    asyncio.get_running_loop().count(name)
    await asyncio.sleep(1)


own = Counting()
own.run_until_complete(main())
print(own.rounds, repr(own))
own.close()

policy = Policy()
asyncio.set_event_loop_policy(policy)
asyncio.run(main())
print(policy.asked, asyncio.get_event_loop_policy() is policy)
loop = asyncio.new_event_loop()
print(type(loop).__name__)
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)
with asyncio.Runner(loop_factory=Counting) as runner:
    print(type(runner.get_loop()).__name__)
    runner.run(main())
loop.run_until_complete(main())
loop.close()


class Named(Counting):
    def __repr__(self):
        return f"<named {self.rounds}>"


named = Named()
named.call_soon(named.count, "shown")
named.call_soon(named.stop)
named.run_forever()
print(named, [named], f"{named!r:>12}")
named.close()
