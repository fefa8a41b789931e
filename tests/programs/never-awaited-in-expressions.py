"""What one operand makes is there until the operation is done, whatever the other one does; what fails lets go of it."""

import asyncio


async def runs(who):
    print(who, "runs")


async def never():
    pass


async def second():
    pass


async def third():
    pass


async def fourth():
    pass


async def fifth():
    pass


def forgets():
    try:
        1 / 0
    except ZeroDivisionError as error:
        pass
    return []


def fails(*what):
    raise ValueError(*what)


class Held:
    def __init__(self):
        self.all = []

    def add(self, each):
        self.all.append(each)
        return self

    def first(self, _):
        return self.all[0]


def caught(work):
    try:
        work()
    except ValueError as error:
        print("caught", error)


async def main():
    await ([runs("sum")] + forgets())[0]
    await [runs("item")][len(forgets())]
    await Held().add(runs("method")).first(forgets())
    box = {}
    box[str(forgets())] = runs("value")
    await box["[]"]
    await {"key": runs("dict"), str(forgets()): 3}["key"]
    for each in sorted([runs("one"), runs("two")], key=lambda each: forgets()):
        await each
    await max([runs("most"), runs("least")], key=lambda each: forgets())
    print([runs] == forgets())
    await asyncio.gather(second(), *map(int, "1x"))


caught(lambda: print(never(), fails(1)))
caught(lambda: print(second() + fails(2)))
caught(lambda: [third(), [fourth()], fails(3)])
print(fifth() is None)
print([third(), print("middle")][1], not fourth())
caught(lambda: asyncio.run(main()))
raise KeyError([second()])
