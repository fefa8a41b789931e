import type {Draft, Part} from './draft.ts';
import {caught} from './failures.ts';
import {failingJob, job} from './jobs.ts';
import {py} from './python-text.ts';

/** Python's own statements, with what waits inside them: loops that are left, `finally` that decides, scopes, decorators. */

function loops(draft: Draft): string {
  const leave = draft.pick([
    'break',
    'continue',
    `raise ${draft.error()}(turn)`,
    'return turn',
    `await ${job(draft)}`,
  ]);
  return py`
    async def turns(most):
        turn = 0
        ${draft.pick(['while turn < most:', 'while (turn := turn + 1) and turn < most:', 'for turn in range(most):'])}
            turn += 1
            try:
                await asyncio.sleep(${draft.delay()})
                if turn == 2:
                    ${leave}
                say("turn", turn)
            ${draft.pick([
              `finally:\n    say("turned", turn)\n    ${draft.maybe(`await asyncio.sleep(${draft.delay()})`)}`,
              `finally:\n    if turn > 2:\n        ${draft.pick(['await asyncio.sleep(0)', 'say("last")'])}`,
              'except ValueError:\n    continue\nelse:\n    turn += 1',
              'except asyncio.CancelledError:\n    say("stopped")\n    break',
            ])}
        else:
            say("all turns")
        return [turn]
    ${caught(draft, draft.pick([`say(await turns(${draft.int(1, 4)}))`, `say(await asyncio.wait_for(turns(4), ${draft.delay()}))`]))}
  `;
}

function decided(draft: Draft): string {
  const decide = draft.name('decide');
  return py`
    async def ${decide}(who):
        for _ in range(2):
            try:
                try:
                    return await ${draft.pick([job, failingJob])(draft)}
                finally:
                    ${draft.pick(['await asyncio.sleep(0)', `await ${failingJob(draft)}`, 'say("first", who)'])}
            except ${draft.pick(['ValueError', 'Exception', 'asyncio.CancelledError'])} as error:
                who = repr(error)
            finally:
                ${draft.pick(['say("second", who)', 'await asyncio.sleep(0.1)', 'del who'])}
            who = "again"
        return who
    ${caught(draft, draft.pick([`say(await ${decide}("d"))`, `say(await asyncio.wait_for(${decide}("d"), ${draft.delay()}))`, `say(await asyncio.gather(${decide}("d"), ${decide}("e"), return_exceptions=True))`]))}
  `;
}

function scopes(draft: Draft): string {
  return py`
    count, tasks = 0, []
    def counting(step=${draft.int(1, 3)}):
        async def more(*names, **options):
            nonlocal count
            before = count
            ${draft.maybe('await asyncio.sleep(0)')}
            count = before + step + len(names) + len(options)
            return count
        return more
    for make in counting(), counting(5):
        tasks += [asyncio.create_task(make(*range(each), **{"last": each})) for each in range(2)]
        ${draft.maybe('tasks.append(asyncio.create_task(make()))')}
    first, *rest = await asyncio.gather(*tasks)
    say(first, rest, count, [later() for later in [lambda each=each: each + count for each in range(2)]])
    ${draft.maybe(`say({key: await value for key, value in {"x": ${job(draft)}, "y": ${job(draft)}}.items()})`)}
  `;
}

function classes(draft: Draft): string {
  draft.import('from dataclasses import dataclass, field');
  const name = draft.define(
    'Order',
    py`
      @dataclass${draft.maybe('(order=True)')}
      class Order:
          number: int
          items: list = field(default_factory=list)
          @property
          def total(self):
              return sum(self.items)
          @classmethod
          async def load(cls, number):
              await asyncio.sleep(${draft.delay()})
              return cls(number, [number] * number)
          @staticmethod
          async def check(order):
              if order.total > ${draft.int(3, 9)}:
                  raise ValueError(order)
              return order
          async def __aenter__(self):
              self.items.append(self.number)
              return self
          async def __aexit__(self, *about):
              say("leaves", self.number, about[0])
              ${draft.maybe('return True', 0.3)}
    `,
  );
  return caught(
    draft,
    py`
      orders = await asyncio.gather(*map(${name}.load, range(${draft.int(2, 4)})))
      async with orders[0] as order, await ${name}.load(2) as other:
          say(order, other.total, await ${name}.check(orders[-1]))
      say(max(orders, key=lambda order: order.total), sorted(order.number for order in orders))
    `,
  );
}

function suppressed(draft: Draft): string {
  draft.import('from contextlib import ExitStack, nullcontext, suppress');
  const within = draft.pick([
    'suppress(ValueError, KeyError)',
    'suppress(asyncio.CancelledError)',
    'suppress(TimeoutError), nullcontext(1) as one',
    'ExitStack() as stack',
    'suppress(BaseException)',
  ]);
  return caught(
    draft,
    py`
      with ${within}:
          ${draft.pick([`await ${failingJob(draft)}`, `await asyncio.wait_for(${job(draft)}, ${draft.delay()})`, 'asyncio.current_task().cancel()\nawait asyncio.sleep(0)', `raise ${draft.error()}`])}
          say("went through")
      say("behind", asyncio.current_task().cancelling())
      ${draft.maybe('asyncio.current_task().uncancel()')}
      await asyncio.sleep(${draft.delay()})
    `,
  );
}

function wrapped(draft: Draft): string {
  draft.import('import functools');
  const name = draft.define(
    'traced',
    py`
      def traced(function=None, /, *, label="call"):
          if function is None:
              return functools.partial(traced, label=label)
          @functools.wraps(function)
          async def wrapper(*args, **options):
              say(label, function.__name__, args, options)
              try:
                  return await function(*args, **options)
              except Exception as error:
                  error.add_note(f"in {label}")
                  ${draft.pick(['raise', 'raise RuntimeError(label) from error', 'return error'])}
          return wrapper
    `,
  );
  const work = draft.name('work');
  return caught(
    draft,
    py`
      @${name}${draft.pick(['', '(label="outer")'])}
      @${name}(label="inner")
      async def ${work}(first, /, second=2, *, third=None):
          return first, second, await ${draft.pick([job, failingJob])(draft)}
      say(await ${work}(1, third=${draft.int(1, 9)}), ${work}.__name__)
      say(await asyncio.gather(*(${work}(each) for each in "ab"), return_exceptions=True))
    `,
  );
}

export const CONTROL_FLOW: readonly Part[] = [loops, decided, scopes, classes, suppressed, wrapped];
