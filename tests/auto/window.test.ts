import {expect, test} from 'vitest';
import {autoClip} from '../../src/script/auto/auto-script.ts';
import {shownLines, textOf} from '../../src/script/code.ts';

const MAIN = `
async def main():
    await asyncio.gather(nap(1), nap(2))


asyncio.run(main())
`;

const COMMENTED = `"""Naps."""
import asyncio


# One of them.
async def nap(seconds):
    """Sleeps."""
    # It takes its time.
    text = """
# no comment
"""
    await asyncio.sleep(seconds)

    return text

${MAIN}`;

const LONG = `import asyncio

LIMIT = 3


def square(number):
    return number * number


@traced
async def nap(seconds):
    first = square(seconds)
    second = square(first)
    print(first, second)
    try:
        await asyncio.sleep(seconds)
        third = second
        fourth = third
        return fourth
    except OSError:
        print("no")
    finally:
        print("over")
${MAIN}`.replace('@traced', 'def traced(call):\n    return call\n\n\n@traced');

function shown(source: string): string {
  const {programs, script} = autoClip('x', 'x.py', source);
  const [program] = script.programs;
  if (program === undefined) throw new Error('no program');
  return shownLines(programs['x.py'] ?? '', program)
    .map(textOf)
    .join('\n');
}

test('a program that fits is shown as it is', () => {
  const short = `# Naps.\nimport asyncio\n\n\nasyncio.run(asyncio.sleep(1))`;
  expect(shown(`${short}\n`)).toBe(short);
});

test('of one that does not, comments, imports, docstrings and doubled blank lines go first', () => {
  expect(shown(COMMENTED)).toBe(`async def nap(seconds):
    text = """
# no comment
"""
    await asyncio.sleep(seconds)

    return text

async def main():
    await asyncio.gather(nap(1), nap(2))

asyncio.run(main())`);
});

test('then what happens nowhere is folded, within the functions in which something does', () => {
  expect(shown(LONG)).toBe(`@traced
async def nap(seconds):
    …
    try:
        await asyncio.sleep(seconds)
        …
    except OSError:
        print("no")
    finally:
        print("over")

async def main():
    await asyncio.gather(nap(1), nap(2))`);
});

const CLASS = `import asyncio


class Box:
    def __init__(self):
        self.room = asyncio.Condition()
        self.held = []
        self.limit = 3
        self.name = "box"
        self.count = 0
        self.other = 1
        self.third = 2
        self.fourth = 3

    async def put(self, thing):
        async with self.room:
            self.held.append(thing)
            self.room.notify()

    async def get(self):
        async with self.room:
            while not self.held:
                await self.room.wait()
            return self.held.pop()


async def main():
    box = Box()
    async with asyncio.TaskGroup() as group:
        group.create_task(box.get())
        await asyncio.sleep(1)
        group.create_task(box.put(1))


asyncio.run(main())
`;

test('what is shown of a long class begins at a method', () => {
  const [first, ...rest] = shown(CLASS).split('\n');
  expect(first).toMatch(/^ +async def/);
  expect(rest).toContain('                await self.room.wait()');
});

const CROWD = `import asyncio


async def first(seconds):
    await asyncio.sleep(seconds)
    print("first")
    await asyncio.sleep(seconds)
    print("and then")
    await asyncio.sleep(seconds)
    print("at last")


async def later(seconds):
    await asyncio.sleep(seconds)
    print("later")
    await asyncio.sleep(seconds)
    print("much later")
    await asyncio.sleep(seconds)
    print("in the end")
    await asyncio.sleep(seconds)
    print("at the very end")


async def main():
    early = [first(n) for n in range(1, 5)]
    late = [later(n) for n in range(20)]
    await asyncio.gather(*early, *late)


asyncio.run(main())
`;

test('what tasks do that are not on stage decides nothing', () => {
  expect(shown(CROWD)).toContain('print("and then")');
});
