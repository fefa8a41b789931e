import type {Draft} from '../idioms/draft.ts';

/** Moves on the other actors. Each knows those that begin after it only: none can wait for itself. */

/** Statements about the task of another. */
export function onTask(draft: Draft, other: string): string {
  const task = `tasks["${other}"]`;
  return draft.pick([
    `say(${task}.cancel("from another"), ${task}.cancelling())`,
    `say("result", await ${task})`,
    `say("result", await asyncio.shield(${task}))`,
    `say("result", await asyncio.wait_for(${task}, ${draft.delay()}))`,
    `say("results", await asyncio.gather(${task}, ${operand(draft)}${draft.maybe(', return_exceptions=True')}))`,
    `say("results", await asyncio.gather(asyncio.gather(${task}), asyncio.shield(${task})))`,
    `say("waited", [len(each) for each in await asyncio.wait([${task}, promise], timeout=${draft.delay()}, return_when=asyncio.${draft.pick(['FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED'])})])`,
    `async for ready in asyncio.as_completed([${task}, promise], timeout=${draft.delay()}):\n    say("ready", ready is ${task}, ready.done())`,
    `for ready in asyncio.as_completed([${task}, promise]):\n    say("ready", await ready)\n    ${draft.maybe('break')}`,
    `say(${task}.done(), ${task}.get_name(), ${task})`,
    `${task}.add_done_callback(lambda task: say("done", task.cancelled()))`,
    `say(${task}.uncancel())`,
    `say(repr(${task}.exception()))`,
  ]);
}

/** Something short to wait for beside it. */
export function operand(draft: Draft): string {
  return draft.pick([
    'queue.get()',
    'gate.wait()',
    'barrier.wait()',
    'slots.acquire()',
    'promise',
    `asyncio.sleep(${draft.delay()}, "slept")`,
    'asyncio.to_thread(len, "four")',
    'anext(stream, "end")',
  ]);
}

/** A statement that waits for several of what all share. */
export function onMany(draft: Draft): string {
  const [one, two] = [operand(draft), operand(draft)];
  return draft.pick([
    `say("both", await asyncio.gather(${one}, ${two}${draft.maybe(', return_exceptions=True')}))`,
    `say("in time", await asyncio.wait_for(${one}, ${draft.delay()}))`,
    `say("shielded", await asyncio.wait_for(asyncio.shield(${one}), ${draft.delay()}))`,
    `spawned.append(asyncio.ensure_future(${one}))`,
    `spawned and spawned.pop().cancel("spawned")`,
    `say("spawned", await asyncio.gather(*spawned, return_exceptions=True))`,
    `ready = await asyncio.wait([asyncio.ensure_future(${one}), asyncio.ensure_future(${two})], timeout=1, return_when=asyncio.FIRST_COMPLETED)\nsay("first", len(ready[0]))`,
    `say("never waited", asyncio.gather(${one}, ${two}).cancel())`,
  ]);
}
