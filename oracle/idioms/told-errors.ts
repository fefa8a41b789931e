import type {Draft, Part} from './draft.ts';
import {caught} from './failures.ts';
import {failingJob, job} from './jobs.ts';
import {py} from './python-text.ts';

/** Errors as people read them: notes, causes, tracebacks of groups in groups, what is being handled, and logs. */

function noted(draft: Draft): string {
  const annotate = draft.define(
    'annotate',
    py`
      async def annotate(coroutine, *notes):
          try:
              return await coroutine
          except Exception as error:
              for each in notes:
                  error.add_note(each)
              ${draft.pick(['raise', 'raise error', 'raise RuntimeError("annotated") from error', `raise ${draft.error()}("instead") from None`])}
    `,
  );
  draft.import('import traceback');
  return py`
    try:
        await ${annotate}(${draft.pick([`${annotate}(${failingJob(draft)}, "inner")`, failingJob(draft)])}, "outer", ${draft.pick(['"two\\nlines"', '""', '"last"'])})
    except Exception as error:
        say(getattr(error, "__notes__", None), error.__suppress_context__, repr(error.__cause__), repr(error.__context__))
        ${draft.pick(['traceback.print_exc()', 'print("".join(traceback.format_exception(error)))', 'print("".join(traceback.format_exception_only(error)))', 'raise', 'traceback.print_exception(error, chain=False)'])}
  `;
}

function deep(draft: Draft): string {
  draft.import('import traceback');
  const branch = draft.name('grow');
  return py`
    async def ${branch}(depth):
        try:
            async with asyncio.TaskGroup() as group:
                for number in range(${draft.int(1, 2)}):
                    group.create_task(${branch}(depth - 1) if depth else ${failingJob(draft)})
                ${draft.maybe(`await asyncio.sleep(${draft.delay()})`)}
                ${draft.maybe(`raise ${draft.error()}(depth)`, 0.4)}
        except BaseExceptionGroup as group:
            group.add_note(f"at depth {depth}")
            ${draft.pick(['raise', 'raise ValueError(depth) from group', 'raise ExceptionGroup("wrapped", [group, KeyError(depth)])', 'raise group.derive(group.exceptions)', 'raise group.exceptions[0]'])}
    try:
        await ${branch}(${draft.int(1, 2)})
    except Exception as error:
        ${draft.pick(['traceback.print_exc()', 'print("\\n".join(traceback.format_exc().splitlines()[-12:]))', 'say(repr(error))', 'raise'])}
  `;
}

function handling(draft: Draft): string {
  draft.import('import sys');
  draft.import('import traceback');
  const inside = draft.name('inside');
  return caught(
    draft,
    py`
      async def ${inside}(who):
          before = repr(sys.exc_info()[1])
          try:
              await ${failingJob(draft)}
          except Exception:
              say(who, before, repr(sys.exception()), sys.exc_info()[0].__name__)
              ${draft.pick(['await asyncio.sleep(0)', `await ${job(draft)}`, 'pass'])}
              lines = traceback.format_exc().splitlines()
              ${draft.maybe('raise', 0.3)}
          finally:
              say(who, repr(sys.exception()))
          return lines[-1], len(lines)
      try:
          raise LookupError("around")
      except LookupError:
          say(await ${inside}("direct"), await asyncio.create_task(${inside}("task")))
          say(repr(sys.exception()))
    `,
  );
}

function logged(draft: Draft): string {
  draft.import('import logging');
  draft.import('import sys');
  draft.define(
    'log',
    py`
      logging.basicConfig(level=logging.${draft.pick(['DEBUG', 'INFO', 'WARNING'])}, format="%(levelname)s %(name)s %(taskName)s: %(message)s"${draft.maybe(', stream=sys.stdout')})
      log = logging.getLogger("app.db")
    `,
  );
  return py`
    try:
        log.info("begins %s", ${draft.who()})
        say(await ${draft.pick([job, failingJob])(draft)})
    except Exception${draft.pick([' as error', ''])}:
        ${draft.pick(['log.exception("failed")', 'log.error("failed", exc_info=True)', 'log.warning("failed %r", 1, stack_info=False)'])}
    finally:
        log.debug("%d tasks", len(asyncio.all_tasks()))
    log.getChild("x").log(${draft.pick(['25', 'logging.ERROR'])}, "level of %s", {"a": 1})
    ${draft.maybe(`asyncio.create_task(${failingJob(draft)}, name="logged")`)}
    await asyncio.sleep(${draft.delay()})
  `;
}

function chained(draft: Draft): string {
  draft.import('import traceback');
  const first = draft.name('first');
  return py`
    ${first} = asyncio.create_task(${failingJob(draft)})
    await asyncio.sleep(${draft.delay()})
    for attempt in range(2):
        try:
            try:
                await ${first}
            except Exception as error:
                ${draft.pick(['raise', 'raise error', 'raise error from KeyError(attempt)', 'raise OSError(attempt) from error', 'error.__context__ = None\n    raise', '{}[attempt]'])}
        except Exception as error:
            say(attempt, repr(error), len(traceback.extract_tb(error.__traceback__)))
            ${draft.maybe('traceback.print_exc()')}
  `;
}

function stack(draft: Draft): string {
  draft.import('import traceback');
  const task = draft.name('task');
  return py`
    def where():
        return [f"{each.name}:{each.lineno}" for each in traceback.extract_stack() if each.name not in ("<module>", "run")][-3:]
    async def ${task}_body():
        ${draft.pick(['pass', 'await asyncio.sleep(0)', `await ${job(draft)}`])}
        return where()[-2:]
    ${task} = asyncio.create_task(${task}_body())
    ${draft.pick([`say(await ${task})`, `await asyncio.sleep(0)`])}
    await asyncio.wait([${task}])
  `;
}

export const TOLD_ERRORS: readonly Part[] = [
  noted,
  noted,
  deep,
  deep,
  handling,
  logged,
  chained,
  stack,
];
