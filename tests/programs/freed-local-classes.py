"""A class keeps itself, in a circle: what a local one holds goes with a collection, or at the end."""
import asyncio
import gc


class Told:
    def __init__(self, who):
        self.who = who

    def __del__(self):
        print("freed:", self.who)


def make(who):
    told = Told(who)

    class Base:
        def told(self):
            return told

    class Derived(Base):
        own = Told(f"{who}'s own")

    return Derived


make("dropped")
kept = make("kept")
print("made", kept().told().who)
kept = None
print("let go of")
gc.collect()
print("collected")


async def fail(why):
    raise ValueError(why)


async def main():
    task = asyncio.create_task(fail("held by a class"))

    class Handler:
        def ask(self):
            return task

    await asyncio.sleep(0)
    print(Handler().ask().done())


asyncio.run(main())
print("end")
