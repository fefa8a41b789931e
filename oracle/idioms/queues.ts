import type {Draft, Part} from './draft.ts';
import {caught} from './failures.ts';
import {failingJob, job} from './jobs.ts';
import {py} from './python-text.ts';

/** Queues, conditions and barriers at their limits: ties, shutdowns, breaks, and predicates. */

function priorities(draft: Draft): string {
  draft.import('import itertools');
  const queue = draft.name('ranked');
  const entry = draft.pick([
    '(rank, next(count), name)',
    '(rank, name)',
    '(-rank, {"job": name})',
    '[rank, name]',
  ]);
  return caught(
    draft,
    py`
      ${queue}, count = asyncio.PriorityQueue(${draft.maybe('2')}), itertools.count()
      async def drain():
          taken = []
          while len(taken) < 4:
              taken.append((await ${queue}.get())[-1])
              ${draft.maybe(`await asyncio.sleep(${draft.delay()})`)}
              ${queue}.task_done()
          return taken
      drained = asyncio.create_task(drain())
      for rank, name in ((${draft.int(1, 2)}, "a"), (1, "b"), (${draft.int(1, 2)}, "c"), (0, "d")):
          await ${queue}.put(${entry})
      await asyncio.wait_for(${queue}.join(), 3)
      say(await drained)
    `,
  );
}

function shut(draft: Draft): string {
  const [queue, use] = [draft.name('line'), draft.name('use')];
  return py`
    ${queue} = asyncio.${draft.pick(['Queue', 'LifoQueue', 'PriorityQueue'])}(${draft.pick(['1', '2', ''])})
    async def ${use}(name, act):
        try:
            say(name, await act)
        except (asyncio.QueueShutDown, TimeoutError, ValueError) as error:
            say(name, repr(error))
        finally:
            ${draft.maybe('say(name, "leaves")', 0.3)}
    users = [asyncio.create_task(${use}(name, act)) for name, act in (("get", ${queue}.get()), ("put", ${queue}.put(1)), ("more", ${queue}.put(2)), ("join", ${queue}.join()), ("late", asyncio.wait_for(${queue}.get(), ${draft.delay()})))]
    await asyncio.sleep(${draft.delay()})
    ${draft.maybe(`${queue}.put_nowait(3) if not ${queue}.full() else ${queue}.get_nowait()`)}
    ${draft.maybe('users[0].cancel()', 0.3)}
    ${queue}.shutdown(${draft.maybe('immediate=True')})
    ${draft.maybe(`await ${use}("after", ${queue}.get())`)}
    say(${queue}.qsize(), ${queue}.empty(), ${queue})
    await ${use}("done", asyncio.wait_for(asyncio.gather(*users, return_exceptions=True), 1))
  `;
}

function predicates(draft: Draft): string {
  const [changed, wait] = [draft.name('changed'), draft.name('until')];
  return caught(
    draft,
    py`
      ${changed}, seen = asyncio.Condition(${draft.maybe('asyncio.Lock()', 0.3)}), []
      async def ${wait}(number):
          async with ${changed}:
              ${draft.pick([
                `say(number, await ${changed}.wait_for(lambda: len(seen) >= number))`,
                `say(number, await asyncio.wait_for(${changed}.wait_for(lambda: len(seen) > number), ${draft.delay()}))`,
                `while len(seen) < number:\n    await ${changed}.wait()\nsay(number, seen)`,
              ])}
              ${draft.maybe(`await ${draft.pick([job, failingJob])(draft)}`, 0.3)}
      waiters = [asyncio.create_task(${wait}(number)) for number in range(3)]
      for item in range(${draft.int(1, 3)}):
          await asyncio.sleep(${draft.delay()})
          async with ${changed}:
              seen.append(item)
              ${changed}.${draft.pick(['notify()', 'notify(2)', 'notify_all()'])}
      ${draft.maybe('waiters[1].cancel()')}
      say([type(each).__name__ for each in await asyncio.wait_for(asyncio.gather(*waiters, return_exceptions=True), 1)])
    `,
  );
}

function broken(draft: Draft): string {
  const [barrier, meet] = [draft.name('barrier'), draft.name('meet')];
  return caught(
    draft,
    py`
      ${barrier} = asyncio.Barrier(3)
      async def ${meet}(number):
          try:
              ${draft.pick([`place = await ${barrier}.wait()`, `place = await asyncio.wait_for(${barrier}.wait(), ${draft.delay()})`, `async with ${barrier} as place:\n    await asyncio.sleep(${draft.delay()})`])}
              say(number, "is", place, ${barrier}.n_waiting, ${barrier}.broken)
          except (asyncio.BrokenBarrierError, TimeoutError) as error:
              say(number, repr(error), ${barrier}.broken)
      meeting = [asyncio.create_task(${meet}(number)) for number in range(${draft.int(2, 4)})]
      await asyncio.sleep(${draft.delay()})
      ${draft.pick([`await ${barrier}.abort()`, `await ${barrier}.reset()`, 'meeting[0].cancel()', `await ${meet}("main")`])}
      ${draft.maybe(`await ${barrier}.reset()`)}
      say(${barrier}.parties, ${barrier}.n_waiting, ${barrier}.broken)
      await asyncio.wait(meeting, timeout=${draft.delay()})
      ${draft.maybe(`await ${barrier}.abort()`)}
    `,
  );
}

function completed(draft: Draft): string {
  const [tasks, ready] = [draft.name('tasks'), draft.name('ready')];
  const timeout = draft.maybe(`, timeout=${draft.delay()}`);
  return caught(
    draft,
    draft.pick([
      py`
        ${tasks} = [asyncio.create_task(job, name=f"job {n}") for n, job in enumerate((${job(draft)}, ${failingJob(draft)}, ${job(draft)}))]
        async for ${ready} in asyncio.as_completed(${tasks}${timeout}):
            say(${ready}.get_name(), ${ready} in ${tasks}, ${draft.pick([`${ready}.done()`, `repr(${ready}.exception())`, `await ${ready}`])})
            ${draft.maybe('break', 0.2)}
      `,
      py`
        ${tasks} = asyncio.as_completed([asyncio.create_task(${job(draft)}), asyncio.create_task(${job(draft)})]${timeout})
        ${draft.pick([`say(await next(${tasks}))`, `say((await anext(${tasks})).done())`, `${ready} = list(${tasks})\nsay(await ${ready}[1], await ${ready}[0])`])}
        ${draft.maybe(`del ${tasks}`)}
        await asyncio.sleep(${draft.delay()})
      `,
    ]),
  );
}

export const QUEUES: readonly Part[] = [
  priorities,
  shut,
  shut,
  predicates,
  broken,
  broken,
  completed,
  completed,
];
