import type {Draft, Part} from './draft.ts';
import {caught} from './failures.ts';
import {failingJob, job} from './jobs.ts';
import {py} from './python-text.ts';

/** Groups in timeouts in groups, cancelled from outside, with what swallows or counts a cancel in between. */

const LOOP = 'asyncio.get_running_loop()';

function block(draft: Draft, depth: number): string {
  if (depth === 0) {
    return draft.pick([
      `say(await ${job(draft)})`,
      `await ${failingJob(draft)}`,
      `await asyncio.sleep(${draft.delay()})`,
      'asyncio.current_task().cancel()',
      `raise ${draft.error()}("innermost")`,
      'await asyncio.Future()',
    ]);
  }
  const inner = block(draft, depth - 1);
  return draft.pick([
    () => py`
      async with asyncio.timeout(${draft.delay()})${draft.maybe(` as scope${depth}:\n    scope${depth}.reschedule(${LOOP}.time() + ${draft.delay()})`, 0.3) || ':'}
          ${inner}
    `,
    () => py`
      async with asyncio.TaskGroup() as group${depth}:
          group${depth}.create_task(${draft.pick([job, failingJob])(draft)})
          ${inner}
    `,
    () => py`
      try:
          ${inner}
      except asyncio.CancelledError${draft.pick(['', ' as error'])}:
          say("met", asyncio.current_task().cancelling())
          ${draft.pick(['raise', 'asyncio.current_task().uncancel()', 'pass', `await asyncio.sleep(${draft.delay()})\nraise`, `raise ${draft.error()}("instead")`])}
    `,
    () => py`
      try:
          ${inner}
      finally:
          ${draft.pick([`await asyncio.sleep(${draft.delay()})`, 'say("finally", asyncio.current_task().cancelling())', `await ${job(draft)}`])}
    `,
    () => py`
      with ${suppressor(draft)}(${draft.pick(['ValueError', 'TimeoutError', 'asyncio.CancelledError', 'Exception'])}):
          ${inner}
    `,
  ])();
}

function suppressor(draft: Draft): string {
  return draft.pick([
    () => {
      draft.import('from contextlib import suppress');
      return 'suppress';
    },
    () =>
      draft.define(
        'Swallow',
        py`
          class Swallow:
              def __init__(self, *kinds):
                  self.kinds = kinds
              def __enter__(self):
                  return self
              def __exit__(self, kind, error, trace):
                  say("leaves", kind and kind.__name__, asyncio.current_task().cancelling())
                  return kind is not None and issubclass(kind, self.kinds)
        `,
      ),
  ])();
}

function nested(draft: Draft): string {
  return caught(draft, `${block(draft, draft.int(2, 4))}\nsay("out of all")`);
}

function fromOutside(draft: Draft): string {
  const [inside, task] = [draft.name('scoped'), draft.name('task')];
  return py`
    async def ${inside}():
        ${block(draft, draft.int(2, 3))}
        return asyncio.current_task().cancelling()
    ${task} = asyncio.create_task(${inside}(), name="scoped")
    ${draft.pick([`await asyncio.sleep(${draft.delay()})`, 'await asyncio.sleep(0)', 'pass'])}
    ${draft.pick([`say(${task}.cancel("out"))`, `${LOOP}.call_later(${draft.delay()}, ${task}.cancel)`, `${task}.cancel()\n${task}.cancel()`, `${task}.cancel()\n${task}.uncancel()`])}
    ${draft.maybe(`await asyncio.sleep(${draft.delay()})\n${task}.cancel("again")`, 0.3)}
    say([repr(each) for each in await asyncio.gather(${task}, return_exceptions=True)], ${task}.cancelling())
  `;
}

function moved(draft: Draft): string {
  const limit = draft.name('limit');
  return caught(
    draft,
    py`
      async with asyncio.timeout(${draft.pick(['None', draft.delay()])}) as ${limit}:
          for step in range(3):
              say(step, ${limit}.when() is None, ${limit}.expired())
              ${draft.pick([`${limit}.reschedule(${LOOP}.time() + ${draft.delay()})`, `${limit}.reschedule(None if step else ${LOOP}.time())`, `${LOOP}.call_later(${draft.delay()}, ${limit}.reschedule, ${LOOP}.time())`])}
              await ${draft.pick([`asyncio.sleep(${draft.delay()})`, job(draft)])}
      say(${limit}, ${limit}.expired())
    `,
  );
}

function eagerly(draft: Draft): string {
  const [run, tasks] = [draft.name('eagerly'), draft.name('tasks')];
  return py`
    ${LOOP}.set_task_factory(asyncio.eager_task_factory)
    async def ${run}(number):
        say("begins", number, asyncio.current_task().get_name() == "main")
        ${draft.maybe('if number == 1:\n    return number', 0.4)}
        ${draft.maybe(`if number == 2:\n    raise ${draft.error()}(number)`, 0.4)}
        await ${job(draft)}
        return number
    try:
        ${draft.pick([
          py`
            async with asyncio.TaskGroup() as group:
                ${tasks} = [group.create_task(${run}(number)) for number in range(3)]
                say([task.done() for task in ${tasks}])
          `,
          `say(await asyncio.gather(*map(${run}, range(3)), return_exceptions=True))`,
          `${tasks} = [asyncio.create_task(${run}(number)) for number in range(3)]\n${tasks}[0].cancel()\nsay(len((await asyncio.wait(${tasks}))[0]))`,
          `say(await asyncio.wait_for(${run}(3), ${draft.delay()}))`,
        ])}
    except* Exception as errors:
        say("eager failed", [repr(each) for each in errors.exceptions])
    finally:
        ${LOOP}.set_task_factory(None)
  `;
}

export const SCOPES: readonly Part[] = [
  nested,
  nested,
  nested,
  fromOutside,
  fromOutside,
  moved,
  eagerly,
];
