import {hold, letGo, letGoFailed} from '../lifetime/lifetimes.ts';
import type {Value} from '../objects/types.ts';
import {PyRange} from '../objects/values.ts';
import {iterate} from '../operations/iteration.ts';
import {truth} from '../operations/truth.ts';
import type {Frame} from '../run/frames.ts';
import {charge} from '../run/vm.ts';
import {
  type Apply,
  BREAK,
  type CompiledStmt,
  type Completion,
  NEXT,
  RETURN,
  type Suspending,
} from './code.ts';
import {losing} from './losing.ts';
import type {Step} from './steps.ts';

/**
 * What a loop awaits its frame knows anyway. What is old and refers to what is new, the collector has to look at: in
 * each round, that is one reference less.
 */
const INNER = 'inner';

/** What all runs of one loop have in common. */
export interface LoopCode<T> {
  /** The place that is returned to before each round. */
  readonly at: number;
  /** What a round counts. */
  readonly steps: number;
  readonly body: Step;
  readonly orelse: CompiledStmt;
  readonly apply: Apply<Completion, T>;
}

/**
 * A loop that can pause. Not a generator, though that would read better: most tasks of a program with very many wait
 * in a loop, and of a generator V8 keeps every register, which is three times as much.
 */
abstract class PausingLoop<T, Code extends LoopCode<T>> implements Suspending<T> {
  protected readonly frame: Frame;
  protected readonly code: Code;
  /** What it is paused in; `INNER`: in what the frame awaits. */
  private paused: Suspending<unknown> | typeof INNER | null = null;
  /** Set while it is paused in its `else`: few have that, and without a value it takes up no room. */
  private isOver?: true;

  public constructor(code: Code, frame: Frame) {
    this.code = code;
    this.frame = frame;
  }

  public [Symbol.iterator](): Suspending<T> {
    return this;
  }

  public next(sent: Value): IteratorResult<unknown, T> {
    try {
      const {driven} = this;
      return driven === null ? this.rounds() : this.goOn(driven.next(sent));
    } catch (thrown) {
      this.failed(thrown);
      throw thrown;
    }
  }

  public throw(raised: unknown): IteratorResult<unknown, T> {
    const {driven} = this;
    if (driven === null) throw raised;
    try {
      return this.goOn(driven.throw(raised));
    } catch (thrown) {
      this.failed(thrown);
      throw thrown;
    }
  }

  /** Whether there is another round; if so, all is ready for it. */
  protected abstract more(): boolean;

  /** The last round is over, and the `else` not yet begun. */
  protected abstract left(): void;

  protected abstract failed(thrown: unknown): void;

  private get driven(): Suspending<unknown> | null {
    return this.paused === INNER ? (this.frame.inner as Suspending<Value>) : this.paused;
  }

  /** Round after round, until one pauses. */
  private rounds(): IteratorResult<unknown, T> {
    const {frame, code} = this;
    const {plain, begin, end} = code.body;
    while (this.more()) {
      let completion: Completion;
      if (plain === null) {
        const driven = begin(frame);
        this.paused = driven === frame.inner ? INNER : driven;
        const step = driven.next(null);
        if (step.done !== true) return step;
        completion = end(frame, step.value as Value);
      } else completion = plain(frame);
      if (completion === BREAK || completion === RETURN) return this.leave(completion);
    }
    return this.exhausted();
  }

  private goOn(step: IteratorResult<unknown, unknown>): IteratorResult<unknown, T> {
    if (step.done !== true) return step;
    const {frame, code} = this;
    if (this.isOver) return this.ended(step.value as Completion);
    const completion = code.body.end(frame, step.value as Value);
    const isLeft = completion === BREAK || completion === RETURN;
    return isLeft ? this.leave(completion) : this.rounds();
  }

  private leave(completion: Completion): IteratorResult<unknown, T> {
    this.left();
    return this.ended(completion === BREAK ? NEXT : completion);
  }

  /** No round is left: the `else`. */
  private exhausted(): IteratorResult<unknown, T> {
    const {frame} = this;
    const {orelse} = this.code;
    this.left();
    if (!orelse.suspends) return this.ended(orelse.run(frame));
    this.isOver = true;
    const driven = orelse.run(frame);
    this.paused = driven;
    return this.goOn(driven.next(null));
  }

  private ended(completion: Completion): IteratorResult<unknown, T> {
    return {done: true, value: this.code.apply(this.frame, completion)};
  }
}

export interface ForCode<T> extends LoopCode<T> {
  readonly store: (frame: Frame, item: Value) => void;
}

class PausingFor<T> extends PausingLoop<T, ForCode<T>> {
  private readonly items: () => Value | undefined;
  private isHeld: boolean;

  public constructor(code: ForCode<T>, frame: Frame, items: Value) {
    super(code, frame);
    frame.at = code.at;
    this.items = losing(frame, items, iterate);
    this.isHeld = hold(frame, items, this.items);
  }

  protected more(): boolean {
    const {frame, code} = this;
    frame.at = code.at;
    const item = this.items();
    if (item === undefined) return false;
    charge(code.steps);
    code.store(frame, item);
    return true;
  }

  protected left(): void {
    letGo(this.frame, this.isHeld);
    this.isHeld = false;
  }

  /** What flies may hold it still: whoever catches that will see. */
  protected failed(thrown: unknown): void {
    if (this.isHeld) letGoFailed(this.frame, thrown);
  }
}

/** Over a range. It counts for itself: what `iterate` makes is twice as large as the loop. */
class PausingRange<T> extends PausingLoop<T, ForCode<T>> {
  private item: number;
  private count: number;
  private readonly step: number;

  public constructor(code: ForCode<T>, frame: Frame, {start, step, length}: PyRange) {
    super(code, frame);
    this.item = start;
    this.step = step;
    this.count = length;
  }

  protected more(): boolean {
    const {frame, code, item} = this;
    frame.at = code.at;
    if (this.count === 0) return false;
    this.count -= 1;
    this.item = item + this.step;
    charge(code.steps);
    code.store(frame, item);
    return true;
  }

  protected left(): void {
    letGo(this.frame, false);
  }

  protected failed(): void {}
}

export function pausingFor<T>(code: ForCode<T>, frame: Frame, items: Value): Suspending<T> {
  if (items instanceof PyRange) return new PausingRange(code, frame, items);
  return new PausingFor(code, frame, items);
}

interface WhileCode<T> extends LoopCode<T> {
  readonly test: (frame: Frame) => Value;
}

export class PausingWhile<T> extends PausingLoop<T, WhileCode<T>> {
  protected more(): boolean {
    const {frame, code} = this;
    if (!truth(code.test(frame))) return false;
    frame.at = code.at;
    charge(code.steps);
    return true;
  }

  protected left(): void {}

  protected failed(): void {}
}
