import type {ThreadCode} from '../../model/concurrent/worker.ts';
import {PyException} from '../objects/exceptions.ts';
import type {Keywords} from '../objects/functions.ts';
import type {Value} from '../objects/types.ts';
import {PyList} from '../objects/values.ts';
import {callPausing, threadCode} from '../run/pausing.ts';
import {refuseAt} from '../run/refusals.ts';
import {noting} from './notes.ts';
import {MissingThere, Pickler} from './pickle.ts';
import type {Made, Saved} from './saved.ts';

/** A call on its way to a process: there it becomes code that may pause. */
export type SentCall = () => ThreadCode<Value>;

const MODULE = 'concurrent.futures.process';

/** What goes through one of a pool's queues, as an object of the pool's own. */
function inItem<T>(cls: string, field: string, pickle: () => T): T {
  return noting(`${MODULE}.${cls} object`, () =>
    noting(`${MODULE}.${cls} state`, () => noting(`dict item '${field}'`, pickle)),
  );
}

/** `pool.submit(func, *args, **keywords)`. Raises what cannot be pickled. */
export function sendCall(func: Value, args: readonly Value[], keywords: Keywords): SentCall {
  const pickler = new Pickler();
  const target = inItem('_CallItem', 'fn', () => pickler.save(func));
  const items = inItem('_CallItem', 'args', () => pickler.saveAll('tuple', args));
  const pairs = inItem('_CallItem', 'kwargs', () => pickler.savePairs(keywords ?? []));
  return () => {
    const made: Made = new Map();
    const named = new Map(pairs.map(([key, item]) => [key(made) as string, item(made)]));
    return threadCode(
      callPausing(target(made), loadAll(items, made), named.size > 0 ? named : null),
    );
  };
}

/** One of the chunks of `pool.map`: calls of one function, one after the other. */
export function sendChunk(func: Value, calls: readonly (readonly Value[])[]): SentCall {
  const pickler = new Pickler();
  const name = 'functools.partial';
  const target = inItem('_CallItem', 'fn', () =>
    noting(`${name} object`, () =>
      noting(`${name} state`, () =>
        noting('tuple item 1', () => noting('tuple item 0', () => pickler.save(func))),
      ),
    ),
  );
  const sent = inItem('_CallItem', 'args', () =>
    noting('tuple item 0', () =>
      calls.map((args, index) =>
        noting(`tuple item ${index}`, () => pickler.saveAll('tuple', args)),
      ),
    ),
  );
  return () => {
    const made: Made = new Map();
    const loaded = target(made);
    return chunk(
      loaded,
      sent.map(items => loadAll(items, made)),
    );
  };
}

function* chunk(func: Value, calls: readonly Value[][]): Generator<unknown, Value, null> {
  const results: Value[] = [];
  for (const args of calls) results.push(yield* threadCode(callPausing(func, args)));
  return new PyList(results);
}

function loadAll(items: readonly Saved[], made: Made): Value[] {
  return items.map(item => item(made));
}

/** What a call came to, on its way back. */
export function sendResult(result: Value): Saved {
  return inItem('_ResultItem', 'result', () => new Pickler().save(result));
}

/** Makes what was sent anew in this process. If that fails, CPython's worker dies of it. */
export function load<T>(asked: number, sent: (made: Made) => T): T {
  try {
    return sent(new Map());
  } catch (thrown) {
    if (thrown instanceof MissingThere) {
      const remedy = 'define it where every process does, outside of if __name__ == "__main__":';
      refuseAt(asked, `"${thrown.message}" is missing in the other process`, remedy);
    }
    if (!(thrown instanceof PyException)) throw thrown;
    const found = `what one process sends breaks the other (${thrown.cls.name}): the pool would break`;
    return refuseAt(
      asked,
      found,
      'see to it that what is sent can be made anew from its arguments',
    );
  }
}
