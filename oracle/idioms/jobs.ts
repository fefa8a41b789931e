import type {Draft, Part} from './draft.ts';
import {py} from './python-text.ts';

/** The small coroutine functions that the parts of a program run: `name(who, delay)`. */

/** A call of one, not awaited. */
export function job(draft: Draft): string {
  return `${jobName(draft)}(${draft.who()}, ${draft.delay()})`;
}

export function jobName(draft: Draft): string {
  return draft.pick(JOBS)(draft);
}

/** One that fails, or may. */
export function failingJob(draft: Draft): string {
  return `${draft.pick([fails, fails, chains, converts])(draft)}(${draft.who()}, ${draft.delay()})`;
}

function fetches(draft: Draft): string {
  return draft.define(
    'fetch',
    py`
      async def fetch(who, delay):
          say(who, "asks")
          await asyncio.sleep(delay)
          return f"{who}'s answer"
    `,
  );
}

function fails(draft: Draft): string {
  const error = draft.error();
  return draft.define(
    'fail',
    py`
      async def fail(who, delay):
          await asyncio.sleep(delay)
          raise ${error}(f"{who} after {delay}")
    `,
  );
}

function chains(draft: Draft): string {
  fails(draft);
  const error = draft.error();
  return draft.define(
    'load',
    py`
      async def load(who, delay):
          try:
              return await fail(who, delay)
          except Exception as error:
              raise ${error}("could not load") ${draft.pick(['from error', 'from None', ''])}
    `,
  );
}

function tidies(draft: Draft): string {
  return draft.define(
    'tidy',
    py`
      async def tidy(who, delay):
          try:
              await asyncio.sleep(delay)
              return who
          finally:
              say(who, "cleans up")
              await asyncio.sleep(${draft.delay()})
              say(who, "is clean")
    `,
  );
}

function converts(draft: Draft): string {
  const error = draft.error();
  return draft.define(
    'convert',
    py`
      async def convert(who, delay):
          try:
              await asyncio.sleep(delay)
          except asyncio.CancelledError as error:
              raise ${error}(who) ${draft.pick(['from error', 'from None', ''])}
          raise LookupError(who)
    `,
  );
}

function ignores(draft: Draft): string {
  return draft.define(
    'ignore',
    py`
      async def ignore(who, delay):
          try:
              await asyncio.sleep(delay)
          except asyncio.CancelledError:
              say(who, "goes on", asyncio.current_task().cancelling())
              ${draft.maybe('asyncio.current_task().uncancel()')}
          await asyncio.sleep(${draft.delay()})
          return [who]
    `,
  );
}

function delegates(draft: Draft): string {
  const inner = `${draft.pick([fetches, fails, tidies])(draft)}(who + "+", delay)`;
  const run = draft.pick([
    `return await asyncio.create_task(${inner})`,
    `return await asyncio.shield(${inner})`,
    `return await asyncio.wait_for(${inner}, ${draft.delay()})`,
    py`
      child = asyncio.create_task(${inner})
      try:
          return await child
      finally:
          say(who, "child", child.done())
    `,
    py`
      async with asyncio.timeout(${draft.delay()}):
          return await ${inner}
    `,
  ]);
  return draft.define(
    'delegate',
    py`
      async def delegate(who, delay):
          ${run}
    `,
  );
}

function forgets(draft: Draft): string {
  const inner = draft.pick([fetches, fails])(draft);
  return draft.define(
    'spawn',
    py`
      async def spawn(who, delay):
          child = asyncio.create_task(${inner}(who + "-", delay))
          await asyncio.sleep(${draft.delay()})
          return child.done()
    `,
  );
}

const JOBS: readonly Part[] = [
  fetches,
  fetches,
  fails,
  chains,
  tidies,
  converts,
  ignores,
  delegates,
  forgets,
];
