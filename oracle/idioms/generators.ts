import type {Draft, Part} from './draft.ts';
import {caught} from './failures.ts';
import {job} from './jobs.ts';
import {py} from './python-text.ts';

/** Generators, asynchronous and plain: gone through, left, closed, or dropped. */

function ticks(draft: Draft): string {
  const cleanup = draft.pick([
    'say(who, "closes")',
    py`
      say(who, "closes")
      await asyncio.sleep(${draft.delay()})
      say(who, "closed")
    `,
  ]);
  const step = draft.pick([
    `await asyncio.sleep(${draft.delay()})`,
    `await ${job(draft)}`,
    'await asyncio.sleep(0)',
    'pass',
  ]);
  return draft.define(
    'ticks',
    py`
      async def ticks(who, count=4):
          try:
              for number in range(count):
                  ${step}
                  yield number
          ${draft.maybe('except GeneratorExit:\n    say(who, "exits")\n    raise', 0.2)}
          finally:
              ${cleanup}
    `,
  );
}

function ticker(draft: Draft): string {
  const source = ticks(draft);
  return draft.define(
    'Ticker',
    py`
      class Ticker:
          def __init__(self, who):
              self.who, self.seen = who, []
              self.stream = ${source}(who)
          def __aiter__(self):
              return self
          async def __anext__(self):
              number = await anext(self.stream)
              self.seen.append(number)
              return number
          async def evens(self):
              async for number in self.stream:
                  if number % 2 == 0:
                      yield number * 10
    `,
  );
}

function streamed(draft: Draft): string {
  return draft.pick([
    () => `${ticks(draft)}(${draft.who()}, ${draft.int(1, 4)})`,
    () => `${ticker(draft)}(${draft.who()})`,
    () => `${ticker(draft)}(${draft.who()}).evens()`,
    () => `(each async for each in ${ticks(draft)}(${draft.who()}))`,
  ])();
}

function gone(draft: Draft): string {
  const leave = draft.pick([
    'break',
    'raise ValueError(each)',
    'return',
    'say("item", each)',
    'continue',
  ]);
  const [consume, stream] = [draft.name('consume'), draft.name('stream')];
  const isNamed = draft.chance(0.5);
  return py`
    async def ${consume}():
        ${isNamed ? `${stream} = ${streamed(draft)}` : ''}
        async for each in ${isNamed ? stream : streamed(draft)}:
            if each${draft.pick([' > 0', ' == 1', ' is not None'])}:
                ${leave}
            say("each", each)
        say("after the loop")
        ${draft.maybe(`await asyncio.sleep(${draft.delay()})`)}
    ${caught(draft, draft.pick([`await ${consume}()`, `await asyncio.wait_for(${consume}(), ${draft.delay()})`, `await asyncio.create_task(${consume}())`]))}
  `;
}

function dropped(draft: Draft): string {
  const source = ticks(draft);
  const stream = draft.name('stream');
  return py`
    ${stream} = ${source}(${draft.who()})
    say("first", await anext(${stream}))
    ${draft.pick([
      `${stream} = None`,
      `del ${stream}`,
      `${stream} = ${source}("next")`,
      `await ${stream}.aclose()`,
      `holder = [${stream}]\ndel ${stream}\nholder.clear()`,
      `say(await anext(${stream}, "none"))`,
    ])}
    say("stream dropped")
    await asyncio.sleep(${draft.delay()})
  `;
}

function ofTask(draft: Draft): string {
  const [read, task] = [draft.name('read'), draft.name('task')];
  return py`
    async def ${read}():
        stream = ${ticks(draft)}(${draft.who()})
        say("read", await anext(stream))
        ${draft.pick([`await asyncio.sleep(${draft.delay()})`, 'await anext(stream)', 'raise KeyError("read")', 'return'])}
    ${task} = asyncio.create_task(${read}())
    await asyncio.sleep(${draft.delay()})
    ${draft.pick([`${task}.cancel()`, 'pass', `del ${task}`, `${task} = await asyncio.wait([${task}])`])}
    say("reader", len(asyncio.all_tasks()))
    await asyncio.sleep(${draft.delay()})
  `;
}

function talking(draft: Draft): string {
  const name = draft.define(
    'average',
    py`
      async def average():
          total = count = 0
          try:
              while True:
                  try:
                      value = yield total / max(count, 1)
                  except ValueError as error:
                      say("ignored", error)
                      continue
                  ${draft.maybe('await asyncio.sleep(0.1)')}
                  total, count = total + value, count + 1
          finally:
              say("count", count)
    `,
  );
  const mean = draft.name('mean');
  return caught(
    draft,
    py`
      ${mean} = ${name}()
      await ${mean}.asend(None)
      for value in (${draft.int(1, 9)}, ${draft.int(1, 9)}):
          say("mean", await ${mean}.asend(value))
      ${draft.pick([`await ${mean}.athrow(ValueError("bad"))`, `await ${mean}.athrow(OSError("bad"))`, `await ${mean}.aclose()`, `${mean} = None`])}
      say("talked")
    `,
  );
}

function plain(draft: Draft): string {
  const name = draft.define(
    'rows',
    py`
      def rows(count):
          try:
              for number in range(count):
                  yield number
          finally:
              print("rows closed")
    `,
  );
  const both = draft.define(
    'twice',
    py`
      def twice(count):
          yield from ${name}(count)
          return (yield from ${name}(1))
    `,
  );
  const [take, source] = [draft.name('take'), draft.pick([name, both])];
  return py`
    def ${take}(items):
        for each in items:
            ${draft.pick(['return each', 'if each:\n    break', 'print("row", each)'])}
    ${draft.pick([
      `say(${take}(${source}(3)))`,
      py`
        items = ${source}(3)
        say(next(items), ${take}(items))
        ${draft.maybe('del items')}
      `,
      py`
        for row in ${source}(3):
            await asyncio.sleep(${draft.delay()})
            ${draft.pick(['break', 'say(row)', 'if row == 1: break'])}
      `,
      `say([row for row in ${source}(2)], max(${source}(3)), 1 in ${source}(3))`,
    ])}
    say("rows done")
  `;
}

function comprehended(draft: Draft): string {
  return caught(
    draft,
    py`
      say([each async for each in ${streamed(draft)} if each != 1])
      say({each: await ${job(draft)} async for each in ${ticks(draft)}("t", 2)})
    `,
  );
}

function closing(draft: Draft): string {
  draft.import('from contextlib import aclosing');
  return caught(
    draft,
    py`
      async with aclosing(${ticks(draft)}(${draft.who()})) as numbers:
          async for number in numbers:
              say("number", number)
              ${draft.pick(['break', 'raise OSError(number)', 'await asyncio.sleep(0.1)'])}
    `,
  );
}

export const GENERATORS: readonly Part[] = [
  gone,
  gone,
  dropped,
  dropped,
  ofTask,
  ofTask,
  talking,
  plain,
  comprehended,
  closing,
];
