import type {Draft, Part} from './draft.ts';
import {caught} from './failures.ts';
import {failingJob, job} from './jobs.ts';
import {py} from './python-text.ts';

/** What asyncio answers who asks at the wrong moment, and what tasks and futures tell of themselves. */

const LOOP = 'asyncio.get_running_loop()';

/** Each of these statements by itself, with what it raises. */
function each(statements: readonly string[]): string {
  return statements
    .map(
      statement => py`
        try:
            ${statement}
        except (Exception, asyncio.CancelledError) as error:
            say("refused", repr(error))
      `,
    )
    .join('\n');
}

function some(draft: Draft, statements: readonly string[]): readonly string[] {
  return Array.from({length: draft.int(2, 4)}, () => draft.pick(statements));
}

function states(draft: Draft): string {
  const future = draft.name('future');
  return py`
    ${future} = ${LOOP}.create_future()
    ${draft.maybe(`${future}.add_done_callback(print)`, 0.3)}
    ${each(
      some(draft, [
        `${future}.set_result(1)`,
        `${future}.set_exception(${draft.error()}("set"))`,
        `${future}.set_exception(StopIteration)`,
        `${future}.set_exception(TimeoutError)`,
        `say(${future}.cancel("first"), ${future}.cancel("second"))`,
        `say(${future}.result())`,
        `say(${future}.exception())`,
        `say(await ${future} if ${future}.done() else "pending")`,
        `say(${future})`,
        `say(${future}.remove_done_callback(print), ${future}.cancelled())`,
        `await asyncio.wait_for(${future}, ${draft.delay()})`,
      ]),
    )}
    await asyncio.sleep(0)
  `;
}

function taskStates(draft: Draft): string {
  const task = draft.name('task');
  return py`
    ${task} = asyncio.create_task(${draft.pick([job, failingJob])(draft)}, name=${draft.pick(['"named"', '7', 'None'])})
    await asyncio.sleep(${draft.delay()})
    ${each(
      some(draft, [
        `${task}.set_result(1)`,
        `say(${task}.result())`,
        `say(${task}.exception())`,
        `say(${task})`,
        `say(${task}.get_coro().__name__, ${task}.get_name() == "named")`,
        `${task}.set_name("renamed")`,
        `say(${task}.uncancel(), ${task}.cancelling())`,
        `say(${task}.cancel(), ${task}.uncancel(), ${task}.cancelling())`,
        `say(await asyncio.shield(${task}))`,
        `say(asyncio.current_task().get_coro().cr_running, ${task}.get_coro().cr_running)`,
        `say(await asyncio.gather(${task}, ${task}, return_exceptions=True))`,
        'asyncio.run(asyncio.sleep(0))',
        `${LOOP}.run_until_complete(${task})`,
        `${LOOP}.close()`,
      ]),
    )}
    await asyncio.sleep(${draft.delay()})
  `;
}

function primitives(draft: Draft): string {
  return py`
    lock, semaphore, queue, changed = asyncio.Lock(), asyncio.BoundedSemaphore(1), asyncio.${draft.pick(['Queue', 'LifoQueue', 'PriorityQueue'])}(1), asyncio.Condition()
    ${each(
      some(draft, [
        'lock.release()',
        'say(await lock.acquire(), lock.locked())',
        `await asyncio.wait_for(lock.acquire(), ${draft.delay()})`,
        'semaphore.release()',
        'say(await semaphore.acquire())',
        'changed.notify()',
        'await changed.wait()',
        `async with changed:\n    await asyncio.wait_for(changed.wait(), ${draft.delay()})`,
        'queue.put_nowait(1)',
        'say(queue.get_nowait(), queue.empty())',
        'queue.task_done()',
        'queue.shutdown(immediate=True)',
        `await asyncio.wait_for(queue.put(2), ${draft.delay()})`,
        `say(await asyncio.wait_for(queue.get(), ${draft.delay()}))`,
        `await asyncio.wait_for(queue.join(), ${draft.delay()})`,
        'say(queue, lock, semaphore, changed)',
        'async with asyncio.timeout(0.1), lock, lock:\n    pass',
      ]),
    )}
  `;
}

function awaitables(draft: Draft): string {
  const [once, wrong] = [draft.name('once'), draft.name('wrong')];
  return caught(
    draft,
    py`
      ${once} = ${job(draft)}
      class ${wrong}:
          def __await__(self):
              ${draft.pick(['return iter([1])', 'yield 5', 'return 5', 'yield asyncio.Future()', 'return (yield)'])}
      ${each(
        some(draft, [
          `say(await ${once})`,
          `say(await asyncio.wait_for(${once}, ${draft.delay()}))`,
          `await asyncio.wait([${once}])`,
          `await asyncio.wait_for(${wrong}(), 1)`,
          'await asyncio.gather(1)',
          'await asyncio.wait([])',
          'say(await asyncio.gather())',
          `say(await asyncio.sleep(-1, ${draft.who()}))`,
          'asyncio.create_task(len)',
          `${once}.close()`,
          `${once}.send(None)`,
          `${once}.throw(ValueError("thrown"))`,
          'async with asyncio.timeout("soon"):\n    pass',
          'raise StopIteration',
          'async with asyncio.TaskGroup() as group:\n    pass\ngroup.create_task(asyncio.sleep(0))',
        ]),
      )}
    `,
  );
}

function deadlines(draft: Draft): string {
  const limit = draft.name('limit');
  return py`
    ${limit} = asyncio.timeout${draft.pick([`(${draft.delay()})`, `_at(${LOOP}.time() + ${draft.delay()})`, '(None)', '_at(None)'])}
    ${each(
      some(draft, [
        `async with ${limit}:\n    await asyncio.sleep(${draft.delay()})`,
        `${limit}.reschedule(None)`,
        `say(${limit}, ${limit}.when() is None, ${limit}.expired())`,
        `async with ${limit}:\n    ${limit}.reschedule(${LOOP}.time() + ${draft.delay()})\n    await asyncio.sleep(${draft.delay()})\n    say(${limit})`,
        `async with ${limit}:\n    raise ${draft.error()}("inside")`,
        `async with asyncio.timeout(${draft.delay()}), ${limit}:\n    await ${job(draft)}`,
      ]),
    )}
  `;
}

export const MISUSES: readonly Part[] = [states, taskStates, primitives, awaitables, deadlines];
