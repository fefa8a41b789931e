import type {Draft} from '../idioms/draft.ts';
import {py} from '../idioms/python-text.ts';

/** What stands around statements: what limits them, guards them, or hands them to another task. */

const SCOPES = [limited, limited, guarded, guarded, tidied, grouped, stacked, suppressed, repeated];

/** The statements, in scopes as deep as that. */
export function within(draft: Draft, statements: string, depth: number): string {
  if (depth === 0) return statements;
  return draft.pick(SCOPES)(draft, within(draft, statements, depth - 1));
}

function limited(draft: Draft, inner: string): string {
  const limit = draft.name('limit');
  return py`
    async with asyncio.timeout(${draft.pick([draft.delay(), draft.delay(), 'None'])}) as ${limit}:
        ${draft.maybe(`${limit}.reschedule(asyncio.get_running_loop().time() + ${draft.delay()})`, 0.3)}
        ${inner}
    ${draft.maybe(`say(${limit}.expired(), ${limit})`, 0.3)}
  `;
}

function guarded(draft: Draft, inner: string): string {
  const kind = draft.pick([
    'Exception',
    'asyncio.CancelledError',
    'BaseException',
    'TimeoutError',
    'asyncio.BrokenBarrierError, asyncio.QueueShutDown',
  ]);
  return py`
    try:
        ${inner}
    except (${kind}) as error:
        say("caught", repr(error), asyncio.current_task().cancelling())
        ${draft.pick(['pass', 'raise', 'asyncio.current_task().uncancel()', `await asyncio.sleep(${draft.delay()})`, `raise ${draft.error()}("guard") from error`])}
    ${draft.maybe('else:\n    say("went well")', 0.2)}
  `;
}

function tidied(draft: Draft, inner: string): string {
  return py`
    try:
        ${inner}
    finally:
        ${draft.pick([`await asyncio.sleep(${draft.delay()})`, 'say("tidies", asyncio.current_task().cancelling())', 'await asyncio.shield(asyncio.sleep(0.2))', 'gate.set()', 'lock.locked() and lock.release()'])}
  `;
}

function grouped(draft: Draft, inner: string): string {
  const [group, child] = [draft.name('group'), draft.name('child')];
  return py`
    try:
        async with asyncio.TaskGroup() as ${group}:
            async def ${child}():
                ${inner}
            ${group}.create_task(${child}())
            ${draft.pick(['await asyncio.sleep(0.1)', 'pass', `raise ${draft.error()}("group")`, `${group}.create_task(asyncio.sleep(${draft.delay()}))`, `asyncio.get_running_loop().call_later(${draft.delay()}, asyncio.current_task().cancel)`])}
    except* ${draft.pick(['Exception', 'ValueError', 'TimeoutError', '(RuntimeError, OSError)'])} as errors:
        say("group of", [repr(each) for each in errors.exceptions])
        ${draft.maybe('raise', 0.2)}
  `;
}

function stacked(draft: Draft, inner: string): string {
  draft.import('import contextlib');
  return py`
    async with contextlib.AsyncExitStack() as stack:
        stack.callback(${draft.pick(['say, "unwinds"', 'seen.clear', 'gate.clear', '[].pop'])})
        ${draft.pick([`stack.push_async_callback(asyncio.sleep, ${draft.delay()})`, 'await stack.enter_async_context(asyncio.timeout(0.3))', 'await stack.enter_async_context(slots)', 'stack.push_async_exit(leaves)', 'stack.push_async_callback(stream.aclose)'])}
        ${inner}
        ${draft.maybe('await stack.aclose()', 0.2)}
  `;
}

function suppressed(draft: Draft, inner: string): string {
  draft.import('import contextlib');
  return py`
    with contextlib.suppress(${draft.pick(['TimeoutError', 'Exception', 'asyncio.CancelledError', 'KeyError, RuntimeError'])}):
        ${inner}
  `;
}

function repeated(draft: Draft, inner: string): string {
  return py`
    for attempt in range(2):
        ${inner}
        ${draft.maybe('break', 0.2)}
    ${draft.maybe('else:\n    say("no more attempts")', 0.3)}
  `;
}

/** What `stacked` pushes. */
export function leaves(draft: Draft): string {
  return py`
    async def leaves(kind, error, trace):
        say("leaves", repr(error))
        await asyncio.sleep(${draft.delay()})
        return ${draft.pick(['False', 'kind is not None and issubclass(kind, ValueError)', 'True'])}
  `;
}
