import type {Draft, Part} from './draft.ts';
import {caught} from './failures.ts';
import {failingJob, job} from './jobs.ts';
import {py} from './python-text.ts';

/** Ways to wait for several at once. */

/** An expression that can be awaited, a few ways of waiting deep. */
export function awaitable(draft: Draft, depth = 2): string {
  if (depth === 0 || draft.chance(0.3)) return job(draft);
  const inner = () => awaitable(draft, depth - 1);
  const task = () => `asyncio.create_task(${job(draft)})`;
  return draft.pick([
    () => `asyncio.gather(${inner()}, ${inner()})`,
    () => `asyncio.gather(${task()}, ${inner()}, return_exceptions=True)`,
    () => `asyncio.wait_for(${inner()}, ${draft.delay()})`,
    () => `asyncio.wait_for(asyncio.shield(${task()}), ${draft.delay()})`,
    () => `asyncio.shield(${inner()})`,
    task,
  ])();
}

function nested(draft: Draft): string {
  const result = draft.name('result');
  return caught(
    draft,
    py`
      ${result} = await ${awaitable(draft, 3)}
      say("result", ${result})
    `,
  );
}

function deadlines(draft: Draft): string {
  const outer = draft.name('outer');
  return caught(
    draft,
    py`
      async with asyncio.timeout(${draft.delay()}) as ${outer}:
          try:
              async with asyncio.timeout(${draft.delay()}):
                  await ${awaitable(draft)}
          except TimeoutError as error:
              say("inner", type(error.__cause__).__name__, ${outer}.expired())
          ${draft.maybe(`${outer}.reschedule(asyncio.get_running_loop().time() + ${draft.delay()})`)}
          await asyncio.sleep(${draft.delay()})
    `,
  );
}

function firstOf(draft: Draft): string {
  const [tasks, done, pending] = [draft.name('tasks'), draft.name('done'), draft.name('pending')];
  const timeout = draft.maybe(`, timeout=${draft.delay()}`, 0.3);
  const when = draft.pick(['FIRST_COMPLETED', 'FIRST_COMPLETED', 'FIRST_EXCEPTION']);
  return py`
    ${tasks} = {name: asyncio.create_task(job, name=name) for name, job in [("x", ${job(draft)}), ("y", ${job(draft)}), ("z", ${failingJob(draft)})]}
    ${done}, ${pending} = await asyncio.wait(${tasks}.values()${timeout}, return_when=asyncio.${when})
    say(sorted(task.get_name() for task in ${done}), len(${pending}))
    ${afterwards(draft, tasks, pending)}
  `;
}

function afterwards(draft: Draft, tasks: string, pending: string): string {
  return draft.pick([
    py`
      for task in ${tasks}.values():
          task.cancel("too late")
      say([type(each).__name__ for each in await asyncio.gather(*${tasks}.values(), return_exceptions=True)])
    `,
    py`
      for task in sorted(${pending}, key=asyncio.Task.get_name):
          task.cancel()
      del ${tasks}, ${pending}, task
      await asyncio.sleep(0)
    `,
    py`
      for name, task in ${tasks}.items():
          if task.done() and not task.cancelled() and (error := task.exception()):
              say(name, repr(error))
    `,
    `del ${tasks}["z"]`,
    `${pending} = ${tasks} = None`,
  ]);
}

function asCompleted(draft: Draft): string {
  const jobs = [job(draft), failingJob(draft), job(draft)];
  // Bare coroutines begin in the order of a set.
  const tasks = jobs.map(each => `asyncio.create_task(${each})`).join(', ');
  const timeout = draft.maybe(`, timeout=${draft.delay()}`, 0.3);
  const each = py`
    try:
        say("next", await each)
    except Exception as error:
        say("next failed", repr(error))
        ${draft.maybe('break')}
  `;
  return caught(
    draft,
    py`
      ${draft.pick(['for', 'async for'])} each in asyncio.as_completed([${tasks}]${timeout}):
          ${each}
    `,
  );
}

function hedged(draft: Draft): string {
  const name = draft.define(
    'hedge',
    py`
      async def hedge(make, patience):
          first = asyncio.create_task(make("first"))
          try:
              return await asyncio.wait_for(asyncio.shield(first), patience)
          except TimeoutError:
              second = asyncio.create_task(make("second"))
              done, pending = await asyncio.wait({first, second}, return_when=asyncio.FIRST_COMPLETED)
              ${draft.pick(['[each.cancel() for each in pending]', 'say(len(pending))', 'first.cancel()'])}
              return ${draft.pick(['done.pop()', 'first if first in done else second'])}.result()
    `,
  );
  const make = `lambda who: ${job(draft).replace(/"\w+"/, 'who')}`;
  return caught(draft, `say("hedged", await ${name}(${make}, ${draft.delay()}))`);
}

export const WAITING: readonly Part[] = [nested, nested, deadlines, firstOf, asCompleted, hedged];
