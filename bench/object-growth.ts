import {growthOf} from './growth-runs.ts';
import {timed} from './timed.ts';

/**
 * A process of its own for what this machine makes of ten times the objects, without the model: as many bytes for each
 * task as the model keeps, visited in the order of the benchmark's tasks. It is linear by its text; what its growth has
 * above 10 is the collector's, and memory's that no longer fits into the caches.
 */
const PARTS = 13;
const SLEEPS = 3;
const GROUPS = 7;

class Part {
  public next: Part | null;
  public wait: Part | null = null;
  public visits = 0;

  public constructor(next: Part | null) {
    this.next = next;
  }
}

console.log(JSON.stringify(growthOf(tasks => timed(() => sleepAll(tasks)).seconds)));

function sleepAll(count: number): void {
  const tasks = Array.from({length: count}, taskOfParts);
  for (let step = 0; step < SLEEPS * GROUPS; step++) {
    for (let index = step % GROUPS; index < count; index += GROUPS)
      visit(tasks[index], new Part(null));
    for (let index = step % GROUPS; index < count; index += GROUPS) visit(tasks[index], null);
  }
}

function taskOfParts(): Part {
  let first = new Part(null);
  for (let part = 1; part < PARTS; part++) first = new Part(first);
  return first;
}

/** All its parts are looked at; the first knows what it waits for. */
function visit(task: Part | undefined, wait: Part | null): void {
  for (let part: Part | null = task ?? null; part !== null; part = part.next) part.visits += 1;
  if (task !== undefined) task.wait = wait;
}
