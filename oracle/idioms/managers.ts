import type {Draft, Part} from './draft.ts';
import {caught} from './failures.ts';
import {failingJob, job} from './jobs.ts';
import {py} from './python-text.ts';
import {awaitable} from './waiting.ts';

/** Async context managers, as classes and as generators. */

function connection(draft: Draft): string {
  const swallows = draft.pick([
    '',
    '',
    'return kind is ValueError',
    'return True',
    'return kind is not None',
  ]);
  return draft.define(
    'Connection',
    py`
      class Connection:
          def __init__(self, who):
              self.who, self.open = who, False
          async def __aenter__(self):
              await asyncio.sleep(${draft.delay()})
              ${draft.maybe('if self.who == "bo":\n    raise ConnectionError(self.who)', 0.3)}
              self.open = True
              return self
          async def __aexit__(self, kind, error, trace):
              say(self.who, "leaves", kind and kind.__name__)
              ${draft.maybe(`await asyncio.sleep(${draft.delay()})`)}
              self.open = False
              ${swallows}
          async def query(self, text):
              await asyncio.sleep(${draft.delay()})
              return f"{self.who}: {text}"
    `,
  );
}

function session(draft: Draft): string {
  draft.import('from contextlib import asynccontextmanager');
  const inner = draft.chance(0.4)
    ? `async with ${connection(draft)}(who) as base:`
    : 'if base := who:';
  const around = draft.pick([
    py`
      try:
          yield base
      finally:
          say("session ends", who)
          await asyncio.sleep(${draft.delay()})
    `,
    py`
      try:
          yield base
      except Exception as error:
          say("rolls back", repr(error))
          ${draft.pick(['raise', 'raise RuntimeError("rolled back") from error', 'pass'])}
      else:
          say("commits")
    `,
    'yield who',
  ]);
  return draft.define(
    'session',
    py`
      @asynccontextmanager
      async def session(who):
          await asyncio.sleep(${draft.delay()})
          ${inner}
              ${around}
    `,
  );
}

function manager(draft: Draft): string {
  return `${draft.pick([connection, session])(draft)}(${draft.who()})`;
}

function body(draft: Draft): string {
  return draft.pick([
    `say("inside", await ${job(draft)})`,
    `await ${failingJob(draft)}`,
    `await ${awaitable(draft)}`,
    `raise ${draft.error()}("inside")`,
    `asyncio.create_task(${job(draft)})`,
  ]);
}

function entered(draft: Draft): string {
  const use = draft.name('use');
  return py`
    async def ${use}():
        async with ${manager(draft)}${draft.maybe(' as it')}:
            ${body(draft)}
        say("left")
    ${caught(draft, draft.pick([`await ${use}()`, `await asyncio.wait_for(${use}(), ${draft.delay()})`]))}
  `;
}

function nested(draft: Draft): string {
  return caught(
    draft,
    py`
      async with ${manager(draft)} as one, ${manager(draft)}:
          ${body(draft)}
      say("left both", type(one).__name__)
    `,
  );
}

function stacked(draft: Draft): string {
  draft.import('from contextlib import AsyncExitStack');
  return caught(
    draft,
    py`
      async with AsyncExitStack() as stack:
          ${draft.maybe('stack.callback(print, "last of all")')}
          for _ in range(${draft.int(1, 2)}):
              await stack.enter_async_context(${manager(draft)})
          ${draft.maybe('stack.push_async_callback(asyncio.sleep, 0.1)')}
          ${body(draft)}
    `,
  );
}

function abandoned(draft: Draft): string {
  const [task, use] = [draft.name('task'), draft.name('use')];
  return py`
    async def ${use}():
        async with ${manager(draft)}:
            await asyncio.Event().wait()
    ${task} = asyncio.create_task(${use}())
    await asyncio.sleep(${draft.delay()})
    ${draft.pick([`${task}.cancel()`, `${task} = None`, 'pass', `await asyncio.wait([${task}], timeout=${draft.delay()})`])}
    await asyncio.sleep(${draft.delay()})
  `;
}

function byHand(draft: Draft): string {
  return caught(
    draft,
    py`
      by_hand = ${manager(draft)}
      await by_hand.__aenter__()
      ${draft.pick(['await by_hand.__aexit__(None, None, None)', 'del by_hand', 'say("entered")'])}
      await asyncio.sleep(${draft.delay()})
    `,
  );
}

export const MANAGERS: readonly Part[] = [entered, entered, nested, stacked, abandoned, byHand];
