/** A queue on the tape: each entry is a verb and what belongs to it. */
export type QueuedCells = readonly string[];

const STEP = 'step';
const WAKEUP = 'wakeup';
const CALLBACK = 'cb';
const CANCELLED = '(cancelled)';

/** Takes down what is in a queue, as a turn of the schedule lists it. The texts are put together when they are read. */
export class Queued {
  readonly #cells: string[] = [];

  public get cells(): QueuedCells {
    return this.#cells;
  }

  public step(task: string): void {
    this.#cells.push(STEP, task);
  }

  public wakeup(task: string, future: string): void {
    this.#cells.push(WAKEUP, task, future);
  }

  public callback(label: string): void {
    this.#cells.push(CALLBACK, label);
  }

  public cancelled(): void {
    this.#cells.push(CANCELLED);
  }
}

/** The entries of a queue as `loop-turned` has them. */
export function queuedTexts(cells: QueuedCells): string[] {
  const texts: string[] = [];
  const next = cells[Symbol.iterator]();
  const argument = (): string => next.next().value ?? '';
  for (let verb = next.next(); !verb.done; verb = next.next()) {
    texts.push(entry(verb.value, argument));
  }
  return texts;
}

function entry(verb: string, argument: () => string): string {
  if (verb === CANCELLED) return CANCELLED;
  if (verb === WAKEUP) return `${verb} ${argument()} <- ${argument()}`;
  return `${verb} ${argument()}`;
}
