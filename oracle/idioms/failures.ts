import type {Draft, Part} from './draft.ts';
import {failingJob, job, jobName} from './jobs.ts';
import {py} from './python-text.ts';

/** What people do about what goes wrong. */

/** The statements in a `try`, or as they are. */
export function caught(draft: Draft, statements: string): string {
  if (draft.chance(0.15)) return statements;
  const handler = draft.pick([
    'say("failed", repr(error))',
    'say(type(error).__name__, error, "from", type(error.__cause__ or error.__context__).__name__)',
    py`
      failure = error
      say(len(failure.args))
    `,
    shown(draft),
  ]);
  const clause = draft.pick([
    'except Exception as error:',
    'except Exception as error:',
    'except (asyncio.CancelledError, Exception) as error:',
  ]);
  return py`
    try:
        ${statements}
    ${clause}
        ${handler}
    ${draft.maybe('else:\n    say("all went well")', 0.15)}
    ${draft.maybe(`finally:\n    ${draft.pick(['say("at last")', 'await asyncio.sleep(0)'])}`, 0.2)}
  `;
}

function shown(draft: Draft): string {
  draft.import('import traceback');
  return draft.pick([
    'print(traceback.format_exc())',
    'traceback.print_exc()',
    'print("".join(traceback.format_exception(error)))',
  ]);
}

function retries(draft: Draft): string {
  draft.import('import functools');
  const name = draft.define(
    'retry',
    py`
      def retry(times, delay=0.1):
          def decorate(function):
              @functools.wraps(function)
              async def wrapper(*args, **options):
                  last = None
                  for attempt in range(1, times + 1):
                      try:
                          return await function(*args, **options)
                      except Exception as error:
                          say(f"{function.__name__} {attempt}/{times}: {error!r}")
                          ${draft.pick(['last = error', 'last = type(error)', 'pass'])}
                      await asyncio.sleep(delay * attempt)
                  raise RuntimeError("gave up") ${draft.pick(['from last', ''])}
              return wrapper
          return decorate
    `,
  );
  const flaky = draft.name('flaky');
  const body = draft.pick([
    `return await ${failingJob(draft)}`,
    py`
      calls.append(who)
      if len(calls) < ${draft.int(1, 4)}:
          raise ${draft.error()}(len(calls))
      return calls
    `,
  ]);
  return py`
    calls = []
    @${name}(${draft.int(1, 3)}${draft.maybe(`, delay=${draft.delay()}`)})
    async def ${flaky}(who):
        ${body}
    ${caught(draft, `say(await ${flaky}("r"))`)}
  `;
}

function timed(draft: Draft): string {
  draft.import('import functools');
  const name = draft.define(
    'timed',
    py`
      def timed(function):
          @functools.wraps(function)
          async def wrapper(*args):
              start = asyncio.get_running_loop().time()
              try:
                  return await function(*args)
              finally:
                  say(f"{function.__name__} took {asyncio.get_running_loop().time() - start:.2f} s")
          return wrapper
    `,
  );
  const call = `${name}(${jobName(draft)})(${draft.who()}, ${draft.delay()})`;
  return caught(draft, `say(await ${draft.pick([call, `asyncio.wait_for(${call}, 0.3)`])})`);
}

function unheard(draft: Draft): string {
  const task = draft.name('task');
  return py`
    ${task} = asyncio.create_task(${failingJob(draft)})
    await asyncio.sleep(${draft.delay()})
    ${draft.pick([`${task} = None`, `del ${task}`, `${task} = asyncio.create_task(${job(draft)})`, `say(${task}.done())`])}
    await asyncio.sleep(${draft.delay()})
  `;
}

function handled(draft: Draft): string {
  const name = draft.define(
    'note',
    py`
      def note(loop, context):
          say("handler:", context["message"], repr(context.get("exception")))
          ${draft.maybe('loop.default_exception_handler(context)')}
    `,
  );
  const loop = 'asyncio.get_running_loop()';
  return py`
    ${loop}.set_exception_handler(${name})
    ${loop}.${draft.pick(['call_soon(', `call_later(${draft.delay()}, `])}lambda: 1 / 0)
    ${unheard(draft)}
    ${draft.maybe(`${loop}.set_exception_handler(None)`)}
  `;
}

function contexts(draft: Draft): string {
  return py`
    try:
        try:
            await ${failingJob(draft)}
        ${draft.pick(['finally:', 'except LookupError:', 'except Exception as first:'])}
            ${draft.pick([`await ${failingJob(draft)}`, '[][1]', `raise ${draft.error()}("second")`])}
    except Exception as error:
        chain = [error]
        while (cause := chain[-1].__cause__ or chain[-1].__context__) is not None:
            chain.append(cause)
        say(" <- ".join(type(each).__name__ for each in chain))
  `;
}

export const FAILURES: readonly Part[] = [retries, timed, unheard, unheard, handled, contexts];
