import {Draft} from '../idioms/draft.ts';
import {py} from '../idioms/python-text.ts';
import {onMany, onTask} from './awaited.ts';
import {callables, LOOPS, MADE} from './loop.ts';
import {PRIMITIVES, stage} from './primitives.ts';
import {leaves, within} from './scopes.ts';

/**
 * Random programs in which a few actors share everything: a queue, a lock, a barrier, a future, a generator and their
 * own tasks. What they do comes in an order that nobody would write, and their scopes are left in all ways.
 */

const ACTORS = ['a', 'b', 'c'];

/** The program of a seed. */
export function movedProgram(seed: number): string {
  const draft = new Draft(seed);
  draft.define('say', SAY);
  draft.define('stage', stage(draft));
  draft.define('callables', callables(draft));
  draft.define('leaves', leaves(draft));
  const actors = ACTORS.map((_, index) => actor(draft, index));
  const parts = [...actors, main(draft)];
  return `${[draft.head, ...parts, run(draft)].join('\n\n')}\n`;
}

const SAY = py`
  def say(*what):
      print(f"{asyncio.get_running_loop().time():.2f}", asyncio.current_task() and asyncio.current_task().get_name(), *what)
`;

function actor(draft: Draft, index: number): string {
  const scopes = Array.from({length: draft.int(1, 3)}, () => {
    const moves = Array.from({length: draft.int(1, 2)}, () => move(draft, index));
    return within(draft, moves.join('\n'), draft.pick([0, 1, 1, 2, 3]));
  });
  return py`
    async def ${ACTORS[index] ?? ''}():
        ${scopes.join('\n')}
        ${draft.maybe(`return ${draft.int(1, 9)}`)}
  `;
}

function move(draft: Draft, index: number): string {
  const later = ACTORS.slice(index + 1);
  if (later.length > 0 && draft.chance(0.2)) return onTask(draft, draft.pick(later));
  if (draft.chance(0.2)) return onMany(draft);
  return draft.pick(draft.chance(0.6) ? PRIMITIVES : LOOPS)(draft);
}

function main(draft: Draft): string {
  const acts = Array.from({length: draft.int(1, 3)}, () => act(draft)).join('\n');
  return py`
    tasks, spawned = {}, []
    async def main():
        ${MADE}
        ${draft.maybe('asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)', 0.15)}
        for actor in (c, b, a):
            tasks[actor.__name__] = asyncio.create_task(actor(), name=actor.__name__)
        ${acts}
        await asyncio.wait(tasks.values(), timeout=3)
        for name, task in tasks.items():
            say(name, task.done(), task.cancelling(), task.done() and not task.cancelled() and repr(task.exception()))
  `;
}

/** What happens to the actors meanwhile. */
function act(draft: Draft): string {
  const name = draft.pick(ACTORS);
  const event = draft.pick([
    `tasks["${name}"].cancel("main")`,
    `tasks["${name}"].cancel()\ntasks["${name}"].cancel("twice")`,
    `tasks["${name}"].cancel()\ntasks["${name}"].uncancel()`,
    'gate.set()',
    'queue.empty() or queue.get_nowait()',
    'promise.done() or promise.set_result("kept")',
    'spawned.clear()',
  ]);
  return `await asyncio.sleep(${draft.delay()})\n${event}`;
}

function run(draft: Draft): string {
  return py`
    try:
        asyncio.run(main()${draft.maybe(', debug=True', 0.05)})
    except BaseException as error:
        print("main failed", repr(error))
    ${draft.maybe('print(queue.qsize(), lock.locked(), slots.locked(), barrier.broken, len(spawned))', 0.3)}
  `;
}
