import type {Draft} from '../idioms/draft.ts';

/** What an actor does to one of the objects that all of them share, as one statement. */
export type Move = (draft: Draft) => string;

/** The shared objects, as the module makes them. */
export function stage(draft: Draft): string {
  return [
    `queue = asyncio.${draft.pick(['Queue', 'LifoQueue', 'PriorityQueue'])}(${draft.pick(['', '1', '2'])})`,
    `lock, gate = asyncio.Lock(), asyncio.Event()`,
    `slots = asyncio.${draft.pick(['Semaphore', 'BoundedSemaphore'])}(${draft.int(1, 2)})`,
    `changed = asyncio.Condition(${draft.maybe('lock', 0.3)})`,
    `barrier = asyncio.Barrier(${draft.int(2, 3)})`,
    'seen = []',
  ].join('\n');
}

const queued: Move = draft =>
  draft.pick([
    `await queue.put(${draft.int(1, 9)})`,
    `await queue.put(${draft.int(1, 9)})`,
    'say("got", await queue.get())',
    'say("got", await queue.get())',
    `queue.put_nowait(${draft.int(1, 9)})`,
    'say("took", queue.get_nowait())',
    'queue.task_done()',
    'await queue.join()',
    `queue.shutdown(${draft.maybe('immediate=True')})`,
    'say(queue.qsize(), queue.full(), queue)',
  ]);

const locked: Move = draft =>
  draft.pick([
    'say(await lock.acquire())',
    'lock.release()',
    `async with lock:\n    await asyncio.sleep(${draft.delay()})`,
    `async with lock:\n    seen.append(${draft.int(1, 9)})`,
    'say(lock)',
  ]);

const counted: Move = draft =>
  draft.pick([
    'say(await slots.acquire())',
    'slots.release()',
    `async with slots:\n    await asyncio.sleep(${draft.delay()})`,
    'say(slots, slots.locked())',
  ]);

const gated: Move = draft =>
  draft.pick(['gate.set()', 'gate.clear()', 'say(await gate.wait())', 'gate.set()\ngate.clear()']);

const notified: Move = draft => {
  const inside = draft.pick([
    'say(await changed.wait())',
    `say(await changed.wait_for(lambda: len(seen) > ${draft.int(0, 2)}))`,
    `await asyncio.wait_for(changed.wait(), ${draft.delay()})`,
    `changed.notify(${draft.pick(['', '2'])})`,
    'changed.notify_all()',
    `seen.append(1)\n    changed.notify_all()\n    await asyncio.sleep(${draft.delay()})`,
  ]);
  return `async with changed:\n    ${inside}`;
};

const met: Move = draft =>
  draft.pick([
    'say("place", await barrier.wait())',
    'say("place", await barrier.wait())',
    `async with barrier as place:\n    say(place)`,
    'await barrier.reset()',
    'await barrier.abort()',
    'say(barrier.n_waiting, barrier.broken, barrier)',
  ]);

/** Moves on locks, queues and their like. */
export const PRIMITIVES: readonly Move[] = [
  queued,
  queued,
  locked,
  counted,
  gated,
  notified,
  notified,
  met,
];
