import type {Draft, Part} from './draft.ts';
import {caught} from './failures.ts';
import {failingJob, job} from './jobs.ts';
import {py} from './python-text.ts';

/** What the loop itself is asked to do: callbacks and their handles, threads that call in, other factories, other loops. */

const LOOP = 'asyncio.get_running_loop()';

function handles(draft: Draft): string {
  const handle = draft.name('handle');
  const raised = draft.maybe('raise RuntimeError("in a callback")', 0.3);
  return py`
    def ring(*what, **options):
        say("rings", *what, *options)
        ${raised}
    ${handle} = ${LOOP}.${draft.pick([`call_later(${draft.delay()}, ring, 1)`, 'call_soon(ring, 2)', `call_at(${LOOP}.time() + ${draft.delay()}, ring)`])}
    ${LOOP}.call_soon(lambda: ring(last=True))
    await asyncio.sleep(${draft.delay()})
    ${draft.pick([`${handle}.cancel()`, `del ${handle}`, `say(${handle}.cancelled())`])}
    await asyncio.sleep(${draft.delay()})
  `;
}

function fromThread(draft: Draft): string {
  const [work, future] = [draft.name('work'), draft.name('outside')];
  draft.import('import time');
  const call = draft.pick([
    `loop.call_soon_threadsafe(${future}.set_result, ${draft.int(1, 9)})`,
    `loop.call_soon_threadsafe(lambda: ${future}.done() or ${future}.set_exception(${draft.error()}("from outside")))`,
    `asyncio.run_coroutine_threadsafe(${job(draft)}, loop)`,
    `asyncio.run_coroutine_threadsafe(${failingJob(draft)}, loop)`,
    `asyncio.run_coroutine_threadsafe(${job(draft)}, loop).cancel()`,
  ]);
  return caught(
    draft,
    py`
      loop = ${LOOP}
      ${future} = loop.create_future()
      def ${work}():
          time.sleep(${draft.delayInThread()})
          ${call}
          return "worked"
      say(await asyncio.to_thread(${work}))
      ${draft.pick([`say(await asyncio.wait_for(${future}, ${draft.delay()}))`, `${future}.cancel()`, `del ${future}`])}
      await asyncio.sleep(${draft.delay()})
    `,
  );
}

function pooled(draft: Draft): string {
  draft.import('import time');
  draft.import('from concurrent.futures import ThreadPoolExecutor');
  const slow = draft.name('slow');
  return caught(
    draft,
    py`
      def ${slow}(number):
          time.sleep(${draft.delayInThread()})
          ${draft.maybe('if number == 2:\n    raise KeyError(number)', 0.4)}
          return number * 10
      with ThreadPoolExecutor(max_workers=${draft.int(1, 2)}) as pool:
          jobs = [${LOOP}.run_in_executor(pool, ${slow}, number) for number in range(3)]
          ${draft.pick(['say(await asyncio.gather(*jobs, return_exceptions=True))', 'for each in asyncio.as_completed(jobs):\n    say(await each)', `done, pending = await asyncio.wait(jobs, timeout=${draft.delay()})\nsay(len(done), len(pending))`, 'say(await asyncio.wrap_future(pool.submit(pow, 2, 5)), len(jobs))', 'jobs[-1].cancel()'])}
    `,
  );
}

function handler(draft: Draft): string {
  const name = draft.name('on_error');
  return py`
    def ${name}(loop, context):
        say("told", context["message"].split(" 0x")[0], type(context.get("exception")).__name__, sorted(context))
        ${draft.pick(['raise LookupError("in the handler")', 'loop.default_exception_handler(context)', 'kept.append(context)', 'pass'])}
    kept = []
    ${LOOP}.set_exception_handler(${name})
    ${draft.pick([
      `asyncio.create_task(${failingJob(draft)})`,
      `${LOOP}.call_exception_handler({"message": "by hand", "exception": ValueError(1)})`,
      `${LOOP}.call_soon(lambda: [][1])`,
      `${LOOP}.create_future().set_exception(${draft.error()}("nobody asks"))`,
    ])}
    await asyncio.sleep(${draft.delay()})
    ${draft.maybe('kept.clear()')}
    ${LOOP}.set_exception_handler(None)
  `;
}

function factory(draft: Draft): string {
  const name = draft.name('factory');
  const made = draft.pick([
    'asyncio.Task(coroutine, loop=loop, **options)',
    'asyncio.eager_task_factory(loop, coroutine, **options)',
  ]);
  return caught(
    draft,
    py`
      made = []
      def ${name}(loop, coroutine, **options):
          task = ${made}
          made.append(task.get_name()${draft.maybe(' and task', 0.3)})
          return task
      ${LOOP}.set_task_factory(${name})
      try:
          say(await asyncio.gather(${job(draft)}, ${draft.pick([job, failingJob])(draft)}))
      finally:
          ${LOOP}.set_task_factory(None)
          say(len(made))
    `,
  );
}

function inContext(draft: Draft): string {
  draft.import('from contextvars import ContextVar, copy_context');
  const variable = draft.define('user', 'user = ContextVar("user", default="nobody")');
  return py`
    def note(label):
        say(label, ${variable}.get())
        ${variable}.set(label)
    context = copy_context()
    ${variable}.set("main")
    context.run(${variable}.set, "copied")
    ${LOOP}.call_soon(note, "soon"${draft.maybe(', context=context')})
    ${LOOP}.call_later(${draft.delay()}, note, "later"${draft.maybe(', context=context')})
    task = asyncio.create_task(asyncio.sleep(${draft.delay()}), context=context)
    task.add_done_callback(lambda task: note("done")${draft.maybe(', context=context')})
    await asyncio.sleep(${draft.delay()})
    say(${variable}.get(), context[${variable}], await asyncio.to_thread(${variable}.get))
  `;
}

function slow(draft: Draft): string {
  draft.import('import time');
  return py`
    ${LOOP}.set_debug(True)
    ${LOOP}.slow_callback_duration = ${draft.pick(['0.05', '0.2'])}
    time.sleep(${draft.delay()})
    ${draft.pick([`${LOOP}.call_soon(lambda: time.sleep(${draft.delay()}))`, `await ${job(draft)}`, `asyncio.create_task(${failingJob(draft)})`])}
    await asyncio.sleep(${draft.delay()})
    ${LOOP}.set_debug(False)
  `;
}

export const LOOPS: readonly Part[] = [
  handles,
  fromThread,
  pooled,
  handler,
  factory,
  inContext,
  slow,
];
