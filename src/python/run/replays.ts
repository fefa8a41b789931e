import type {Suspending} from '../compile/code.ts';
import {PyException} from '../objects/exceptions.ts';
import {type Keywords, PyMethod} from '../objects/functions.ts';
import type {Value} from '../objects/types.ts';
import {PyFloat, type PyIterator, PyTuple} from '../objects/values.ts';
import {callPausing} from './pausing.ts';
import {refuse} from './refusals.ts';
import {type Replaying, vm} from './vm.ts';

type Item = Value | undefined;

/** What built-in code asked of the program, and what came of it. */
interface Answer {
  readonly asked: readonly Item[];
  readonly give: () => Item;
}

/** Flies through built-in code when what it calls waits. */
class Interrupted {
  public readonly asked: readonly Item[];
  public readonly code: Suspending<Item>;
  public readonly wait: unknown;

  public constructor(asked: readonly Item[], code: Suspending<Item>, wait: unknown) {
    this.asked = asked;
    this.code = code;
    this.wait = wait;
  }
}

/**
 * Runs built-in code in a thread, which pauses where what that calls waits: a method of a class, the `key` of a sort.
 * Built-in code cannot pause, so it is left there and run anew, with the answers it has had already. Therefore it may
 * change nothing before it has called the last of all that it calls.
 */
export function* replaying<T>(operation: () => T): Suspending<T> {
  const answers: Answer[] = [];
  for (;;) {
    const outcome = attempt(operation, new Replay(answers));
    if (!(outcome instanceof Interrupted)) return outcome;
    answers.push(yield* settled(outcome));
  }
}

function attempt<T>(operation: () => T, replay: Replay): T | Interrupted {
  vm.replay = replay;
  try {
    return operation();
  } catch (thrown) {
    if (thrown instanceof Interrupted) return thrown;
    throw thrown;
  } finally {
    vm.replay = null;
  }
}

/** The call that waited, to its end. */
function* settled({asked, code, wait}: Interrupted): Suspending<Answer> {
  try {
    yield wait;
    const item = yield* code;
    return {asked, give: () => item};
  } catch (thrown) {
    return {asked, give: rethrowing(thrown)};
  }
}

class Replay implements Replaying {
  readonly #answers: Answer[];
  #at = 0;

  public constructor(answers: Answer[]) {
    this.#answers = answers;
  }

  public call(callable: Value, args: readonly Value[], keywords: Keywords): Value {
    const asked = [callable, ...args, ...(keywords?.values() ?? [])];
    return this.#answered(asked, () => callPausing(callable, args, keywords)) as Value;
  }

  public step(of: PyIterator): Item {
    return this.#answered([of], () => of.pausing?.() ?? atOnce(of.step));
  }

  public resume(generator: Value, sent: Value, code: () => Suspending<Item>): Item {
    return this.#answered([generator, sent], code);
  }

  #answered(asked: readonly Item[], begin: () => Suspending<Item>): Item {
    const known = this.#answers[this.#at++];
    if (known === undefined) return this.#ask(asked, begin());
    if (isSame(known.asked, asked)) return known.give();
    const remedy = 'make a copy of it first, or wait before it and after it';
    return refuse('what this goes through was changed while its thread waited', remedy);
  }

  /** Here, and nowhere deeper, it can be left. */
  #ask(asked: readonly Item[], code: Suspending<Item>): Item {
    vm.replay = null;
    try {
      const step = code.next(null);
      if (step.done !== true) throw new Interrupted(asked, code, step.value);
      this.#answers.push({asked, give: () => step.value});
      return step.value;
    } catch (thrown) {
      if (thrown instanceof PyException) this.#answers.push({asked, give: rethrowing(thrown)});
      throw thrown;
    } finally {
      vm.replay = this;
    }
  }
}

function rethrowing(thrown: unknown): () => never {
  if (!(thrown instanceof PyException)) throw thrown;
  return () => {
    throw thrown;
  };
}

function* atOnce(step: () => Item): Suspending<Item> {
  yield* [];
  return step();
}

function isSame(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((each, index) => isSameValue(each, b[index]));
}

/** What built-in code makes for a call, it makes anew each time. */
function isSameValue(a: Item, b: Item): boolean {
  if (a === b) return true;
  if (a instanceof PyFloat && b instanceof PyFloat) return Object.is(a.value, b.value);
  if (a instanceof PyTuple && b instanceof PyTuple) return isSame(a.items, b.items);
  if (!(a instanceof PyMethod && b instanceof PyMethod)) return false;
  return a.self === b.self && isSameValue(a.func, b.func);
}
