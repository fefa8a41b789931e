import type {Draft, Part} from './draft.ts';
import {caught} from './failures.ts';
import {failingJob, job} from './jobs.ts';
import {py} from './python-text.ts';

/** Task groups, and tasks that are cancelled. */

function grouped(draft: Draft, statements: string): string {
  const second = draft.pick([
    'except* Exception as group:\n    say([repr(each) for each in group.exceptions])',
    'except* OSError:\n    say("disk")',
    'except* KeyError as group:\n    raise ValueError("keys") from group',
    'finally:\n    say("group over")',
  ]);
  return py`
    try:
        ${statements}
    except* (ValueError, LookupError) as group:
        ${draft.pick(['say("values", group.exceptions)', 'say(group.message, len(group.exceptions))', 'kept_group = group'])}
    ${second}
  `;
}

function group(draft: Draft): string {
  const [tasks, name] = [draft.name('tasks'), draft.name('group')];
  const inside = draft.pick([
    `await asyncio.sleep(${draft.delay()})`,
    `raise ${draft.error()}("in the group")`,
    `${tasks}[0].cancel()`,
    `asyncio.current_task().cancel()`,
    '',
    py`
      async with asyncio.TaskGroup() as inner:
          inner.create_task(${job(draft)})
          inner.create_task(${failingJob(draft)})
    `,
  ]);
  const statements = py`
    async with asyncio.TaskGroup() as ${name}:
        ${tasks} = [${name}.create_task(job) for job in (${job(draft)}, ${draft.pick([job, failingJob])(draft)}, ${job(draft)})]
        ${inside}
    say("group", [task.result() for task in ${tasks} if not task.cancelled()])
  `;
  return draft.chance(0.7) ? grouped(draft, statements) : caught(draft, statements);
}

function growing(draft: Draft): string {
  const name = draft.define(
    'crawl',
    py`
      async def crawl(group, page, seen):
          seen[page] = asyncio.get_running_loop().time()
          await asyncio.sleep(0.1)
          if page > ${draft.int(3, 6)}:
              ${draft.pick(['return', 'raise LookupError(page)'])}
          for link in (page * 2, page * 2 + 1):
              group.create_task(crawl(group, link, seen), name=f"page {link}")
    `,
  );
  return grouped(
    draft,
    py`
      pages = {}
      async with asyncio.TaskGroup() as crawler:
          crawler.create_task(${name}(crawler, 1, pages))
      say(", ".join(f"{page}@{at:.1f}" for page, at in pages.items()))
    `,
  );
}

function cancelled(draft: Draft): string {
  const task = draft.name('task');
  const ask = draft.pick([
    `${task}.cancel("please")`,
    `say(${task}.cancel(), ${task}.cancel(), ${task}.cancelling())`,
    `asyncio.get_running_loop().call_later(${draft.delay()}, ${task}.cancel)`,
    `asyncio.get_running_loop().call_soon(${task}.cancel, "soon")`,
  ]);
  return py`
    ${task} = asyncio.create_task(${job(draft)}, name="victim")
    await asyncio.sleep(${draft.delay()})
    ${ask}
    try:
        say("victim", await ${task})
    except ${draft.pick(['asyncio.CancelledError', 'BaseException'])} as error:
        say("victim", repr(error), ${task}.cancelled(), asyncio.current_task().cancelling())
  `;
}

function shutdown(draft: Draft): string {
  const others = draft.name('others');
  return py`
    before = asyncio.all_tasks()
    ${others} = [asyncio.create_task(${job(draft)}), asyncio.create_task(${failingJob(draft)})]
    await asyncio.sleep(${draft.delay()})
    ${others} = sorted(asyncio.all_tasks() - before, key=asyncio.Task.get_name)
    for task in ${others}:
        task.cancel()
    say("shut down", [${draft.pick(['repr(each)', 'type(each).__name__'])} for each in await asyncio.gather(*${others}, return_exceptions=True)])
  `;
}

function supervised(draft: Draft): string {
  const name = draft.define(
    'supervise',
    py`
      async def supervise(make, restarts):
          for attempt in range(restarts):
              task = asyncio.create_task(make(), name=f"child {attempt}")
              done, _ = await asyncio.wait([task]${draft.maybe(', timeout=0.3')})
              if not done:
                  ${draft.pick(['task.cancel()', 'say("still at it")'])}
              elif task.cancelled() or not task.exception():
                  return task
              else:
                  say("restart after", repr(task.exception()))
          return None
    `,
  );
  return py`
    say("supervised", (await ${name}(lambda: ${draft.pick([job, failingJob])(draft)}, 2)) is not None)
    await asyncio.sleep(${draft.delay()})
  `;
}

export const GROUPS: readonly Part[] = [group, group, growing, cancelled, shutdown, supervised];
