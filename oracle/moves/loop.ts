import type {Draft} from '../idioms/draft.ts';
import type {Move} from './primitives.ts';

/** Moves on what the loop keeps: futures, timers, tasks, context, a generator that all share. */

const LOOP = 'asyncio.get_running_loop()';

/** What stands at the top of `main`, besides `tasks`. */
export const MADE = [
  'global promise, stream',
  `promise, stream = ${LOOP}.create_future(), readings()`,
].join('\n');

const promised: Move = draft =>
  draft.pick([
    'say(await promise)',
    'say(await asyncio.shield(promise))',
    `promise.set_result(${draft.int(1, 9)})`,
    `promise.set_exception(${draft.error()}("promised"))`,
    'say(promise.cancel("no promise"))',
    `promise.add_done_callback(lambda done: say("told", done.cancelled()))`,
    'say(promise)',
    `say(await asyncio.wait([promise], timeout=${draft.delay()}))`,
    `promise.add_done_callback(lambda done: 1 / 0)`,
  ]);

const timed: Move = draft =>
  `${LOOP}.call_later(${draft.delay()}, ${callback(draft)})`.replace(
    'call_later(0,',
    draft.pick(['call_soon(', 'call_later(0,']),
  );

function callback(draft: Draft): string {
  return draft.pick([
    'gate.set',
    'queue.put_nowait, 5',
    'slots.release',
    'barrier_abort',
    'say, "rings"',
    'promise.cancel',
    `tasks["${draft.pick(['a', 'b', 'c'])}"].cancel, "timer"`,
    'lock.release',
    '[].pop',
  ]);
}

const streamed: Move = draft =>
  draft.pick([
    'say("next", await anext(stream, "end"))',
    'say("next", await anext(stream))',
    `say("sent", await stream.asend(${draft.int(1, 9)}))`,
    `say("thrown", await stream.athrow(${draft.error()}("thrown")))`,
    'await stream.aclose()',
    'async for each in stream:\n    say("each", each)\n    break',
  ]);

const varied: Move = draft =>
  draft.pick([
    `token = mood.set(${draft.who()})`,
    'say("mood", mood.get())',
    'mood.reset(token)',
    `${LOOP}.call_soon(lambda: say("called", mood.get()))`,
    `say(await asyncio.create_task(mooded(${draft.who()})), mood.get())`,
    `contextvars.copy_context().run(mood.set, ${draft.who()})`,
    'say(await asyncio.to_thread(mood.get))',
  ]);

const own: Move = draft =>
  draft.pick([
    'asyncio.current_task().cancel("self")',
    'say(asyncio.current_task().uncancel(), asyncio.current_task().cancelling())',
    'await asyncio.sleep(0)',
    `await asyncio.sleep(${draft.delay()})`,
    `raise ${draft.error()}("own")`,
    'raise asyncio.CancelledError("own")',
    'return asyncio.current_task().get_name()',
    'say(len(asyncio.all_tasks()))',
  ]);

/** Moves on the loop and its tasks. */
export const LOOPS: readonly Move[] = [
  promised,
  promised,
  timed,
  timed,
  streamed,
  varied,
  own,
  own,
];

/** What the moves call, as the module has it. */
export function callables(draft: Draft): string {
  draft.import('import contextvars');
  return [
    'mood = contextvars.ContextVar("mood", default="calm")',
    'async def mooded(new):',
    '    before = mood.get()',
    '    mood.set(new)',
    '    await asyncio.sleep(0)',
    '    return before, mood.get()',
    'def barrier_abort():',
    '    asyncio.ensure_future(barrier.abort())',
    'async def readings():',
    '    try:',
    `        for number in range(${draft.int(2, 4)}):`,
    '            try:',
    `                await asyncio.sleep(${draft.delay()})`,
    '                got = yield number',
    '                say("reads", got)',
    `            except ${draft.pick(['ValueError', 'Exception', 'asyncio.CancelledError'])} as error:`,
    '                say("reads", repr(error))',
    '    finally:',
    `        ${draft.pick(['say("readings end")', 'await asyncio.sleep(0.1)', 'await gate.wait()'])}`,
  ].join('\n');
}
