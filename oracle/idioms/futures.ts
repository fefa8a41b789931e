import type {Draft, Part} from './draft.ts';
import {caught} from './failures.ts';
import {failingJob, job} from './jobs.ts';
import {py} from './python-text.ts';

/** Futures, callbacks, eager tasks, context variables and threads. */

const LOOP = 'asyncio.get_running_loop()';

function setLater(draft: Draft): string {
  const future = draft.name('future');
  const settle = draft.pick([
    `${LOOP}.call_later(${draft.delay()}, ${future}.set_result, ${draft.int(1, 9)})`,
    `${LOOP}.call_later(${draft.delay()}, ${future}.set_exception, ${draft.error()}("set"))`,
    `${LOOP}.call_later(${draft.delay()}, ${future}.cancel, "given up")`,
    `${LOOP}.call_soon(lambda: ${future}.done() or ${future}.set_result("lambda"))`,
  ]);
  const use = draft.pick([
    `say("future", await ${future})`,
    `say(await asyncio.wait_for(${future}, ${draft.delay()}))`,
    `say(await asyncio.gather(${future}, asyncio.shield(${future}), return_exceptions=True))`,
    `del ${future}\nawait asyncio.sleep(${draft.delay()})`,
    `${future} = await asyncio.wait([${future}])\nsay(len(${future}))`,
  ]);
  return caught(
    draft,
    py`
      ${future} = ${LOOP}.create_future()
      ${draft.maybe(`${future}.add_done_callback(lambda future: say("done", future.cancelled()))`)}
      ${settle}
      ${use}
    `,
  );
}

function calledBack(draft: Draft): string {
  const [task, log] = [draft.name('task'), draft.name('report')];
  return py`
    def ${log}(task, *, label="plain"):
        say(label, task.get_name(), "cancelled" if task.cancelled() else ${draft.pick(['task.done()', 'repr(task.exception())'])})
        ${draft.maybe('raise RuntimeError("callback")', 0.2)}
    ${task} = asyncio.create_task(${draft.pick([job, failingJob])(draft)}, name="called")
    ${task}.add_done_callback(${log})
    ${draft.pick([`${task}.remove_done_callback(${log})`, `${task}.add_done_callback(lambda task: ${log}(task, label="lambda"))`, 'pass'])}
    await asyncio.sleep(${draft.delay()})
    ${draft.maybe(`${task}.cancel()`, 0.3)}
    ${draft.maybe(`await asyncio.wait([${task}])`)}
  `;
}

function eager(draft: Draft): string {
  const task = draft.name('eager');
  const first = draft.pick([
    py`
      ${LOOP}.set_task_factory(asyncio.eager_task_factory)
      ${task} = asyncio.create_task(${job(draft)})
      ${LOOP}.set_task_factory(None)
    `,
    `${task} = asyncio.create_task(${draft.pick([job, failingJob])(draft)}, eager_start=True)`,
  ]);
  return caught(
    draft,
    py`
      ${first}
      say("eager", ${task}.done())
      ${draft.pick([`say(await ${task})`, `${task}.cancel()`, `del ${task}`])}
      await asyncio.sleep(${draft.delay()})
    `,
  );
}

function contextual(draft: Draft): string {
  draft.import('from contextvars import ContextVar, copy_context');
  const variable = draft.define('request', 'request = ContextVar("request", default="none")');
  const handle = draft.name('handle');
  return py`
    async def ${handle}(name):
        token = ${variable}.set(name)
        await ${job(draft)}
        say("request", ${variable}.get())
        ${draft.maybe(`${variable}.reset(token)`)}
        return ${variable}.get()
    ${caught(draft, `say(await asyncio.gather(${handle}("r1"), asyncio.create_task(${handle}("r2")${draft.maybe(', context=copy_context()')})), ${variable}.get())`)}
  `;
}

function threaded(draft: Draft): string {
  draft.import('import time');
  const compute = draft.define(
    'compute',
    py`
      def compute(number):
          time.sleep(${draft.delayInThread()})
          ${draft.maybe('if number > 2:\n    raise ValueError(number)')}
          return number ** 2
    `,
  );
  return caught(
    draft,
    draft.pick([
      `say(await asyncio.to_thread(${compute}, ${draft.int(1, 4)}))`,
      `say(await asyncio.gather(*(asyncio.to_thread(${compute}, n) for n in (1, 2, 3)), return_exceptions=True))`,
      `say(await asyncio.wait_for(asyncio.to_thread(${compute}, 2), ${draft.delay()}))`,
      `say(await ${LOOP}.run_in_executor(None, ${compute}, 4))`,
    ]),
  );
}

function awaited(draft: Draft): string {
  const name = draft.define(
    'Ticket',
    py`
      class Ticket:
          def __init__(self, who):
              self.who, self.future = who, ${LOOP}.create_future()
          def __await__(self):
              ${draft.maybe('yield')}
              result = yield from self.future${draft.pick(['', '.__await__()'])}
              return self.who, result
          def serve(self, value):
              if not self.future.done():
                  self.future.set_result(value)
    `,
  );
  const ticket = draft.name('ticket');
  return caught(
    draft,
    py`
      ${ticket} = ${name}(${draft.who()})
      ${LOOP}.call_later(${draft.delay()}, ${ticket}.serve, "soup")
      say(${draft.pick([`await ${ticket}`, `await asyncio.wait_for(${ticket}, ${draft.delay()})`, `await asyncio.gather(${ticket}, ${job(draft)})`])})
    `,
  );
}

function matched(draft: Draft): string {
  const name = draft.define(
    'describe',
    py`
      def describe(outcome):
          match outcome:
              case [first, *rest]:
                  return f"{describe(first)} and {len(rest)} more"
              case BaseExceptionGroup(exceptions=inner):
                  return "group of " + ", ".join(map(describe, inner))
              case ValueError(args=(text,)) | RuntimeError(args=(text, *_)):
                  return f"bad {text!r:>12}"
              case BaseException():
                  return f"{type(outcome).__name__:*^20}"
              case str() if outcome:
                  return outcome.title()
              case _:
                  return f"{outcome!s:<6}|"
    `,
  );
  return py`
    outcomes = await asyncio.gather(${job(draft)}, ${failingJob(draft)}, ${draft.pick([job, failingJob])(draft)}, return_exceptions=True)
    say(*map(${name}, outcomes), ${name}(outcomes))
    ${draft.maybe('del outcomes')}
  `;
}

export const FUTURES: readonly Part[] = [
  setLater,
  setLater,
  calledBack,
  eager,
  contextual,
  threaded,
  awaited,
  matched,
];
