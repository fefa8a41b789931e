import {charge} from '../../run/vm.ts';
import {casesOf} from './categories.ts';
import {IGNORECASE} from './flags.ts';
import {lastGroupRegister, type Program, type Step} from './program.ts';

/** A step of a pattern counts as so many of the program that uses it, and to begin with it as so many more. */
const STEPS_PER_STEP = 8;
const STEPS_TO_BEGIN = 20;
const COUNTED_AT_ONCE = 100;
const UNDO = -1;
/** A lazy run that may take one more character: its step is `LAZY - tag`. */
const LAZY = -2;

/**
 * Runs a compiled pattern over a text by backtracking. What may still be tried, and what must be undone for it, lies on one
 * stack of numbers: [step, place, least place] for a way not yet taken, [UNDO, register, old value], [LAZY - step, place, count].
 */
export class Matcher {
  readonly #steps: readonly Step[];
  readonly #codes: Uint32Array;
  readonly #end: number;
  readonly #registers: Int32Array;
  readonly #lastGroup: number;
  readonly #stack: number[] = [];
  /** A match may not end here: where the last one, an empty one, did. */
  #notAt = -1;
  #mustEnd = false;
  #work = 0;

  public constructor(program: Program, groups: number, codes: Uint32Array, end: number) {
    this.#steps = program.steps;
    this.#codes = codes;
    this.#end = end;
    this.#registers = new Int32Array(program.registers).fill(-1);
    this.#lastGroup = lastGroupRegister(groups);
  }

  /** The registers of a match that begins here, or null. */
  public matchAt(at: number, mustEnd: boolean, mayBeEmpty: boolean): Int32Array | null {
    charge(STEPS_TO_BEGIN);
    this.#registers.fill(-1);
    this.#stack.length = 0;
    this.#mustEnd = mustEnd;
    this.#notAt = mayBeEmpty ? -1 : at;
    const end = this.#run(0, at, true);
    if (end < 0) return null;
    this.#registers[0] = at;
    this.#registers[1] = end;
    return this.#registers.slice(0, this.#lastGroup + 1);
  }

  /** From a step and a place to `accept`: the place reached, or -1. Leaves on the stack what may still be tried. */
  #run(from: number, at: number, outermost: boolean): number {
    const base = this.#stack.length;
    let step = from;
    let place = at;
    for (;;) {
      this.#count();
      const next = this.#take(step, place, outermost);
      if (next === ACCEPTED) return this.#place;
      if (next >= 0) {
        step = next;
        place = this.#place;
      } else {
        step = this.#backtrack(base);
        if (step < 0) return -1;
        place = this.#place;
      }
    }
  }

  #count(): void {
    this.#work += 1;
    if (this.#work < COUNTED_AT_ONCE) return;
    charge(COUNTED_AT_ONCE * STEPS_PER_STEP);
    this.#work = 0;
  }

  /** Where the step taken last left off. */
  #place = 0;

  /** Takes one step; the number of the next, ACCEPTED, or FAILED. */
  #take(number: number, at: number, outermost: boolean): number {
    const step = this.#steps[number] as Step;
    this.#place = at;
    switch (step.op) {
      case 'char':
        if (at >= this.#end || !step.test(this.#codes[at] as number)) return FAILED;
        this.#place = at + 1;
        return number + 1;
      case 'place':
        return step.test(this.#codes, at, this.#end) ? number + 1 : FAILED;
      case 'split':
        this.#stack.push(step.second, at, at);
        return step.first;
      case 'jump':
        return step.to;
      case 'run':
        return this.#characters(step, number, at);
      case 'save':
        this.#set(step.register, at);
        return number + 1;
      case 'close':
        this.#set(2 * step.index + 1, at);
        this.#set(this.#lastGroup, step.index);
        return number + 1;
      case 'unless-moved':
        return this.#registers[step.register] === at ? step.to : number + 1;
      case 'backreference':
        return this.#again(step.index, step.ignoreCase, at) ? number + 1 : FAILED;
      case 'look':
        return this.#look(step, number, at) ? step.to : FAILED;
      case 'atomic':
        return this.#atomic(number, at) ? step.to : FAILED;
      case 'unless-matched':
        return (this.#registers[2 * step.index + 1] as number) < 0 ? step.to : number + 1;
      case 'accept':
        if (outermost && (at === this.#notAt || (this.#mustEnd && at !== this.#end))) return FAILED;
        return ACCEPTED;
    }
  }

  #set(register: number, value: number): void {
    this.#stack.push(UNDO, register, this.#registers[register] as number);
    this.#registers[register] = value;
  }

  /** The last way not yet taken, above `base`: its step, with its place in #place; -1 when there is none. */
  #backtrack(base: number): number {
    const stack = this.#stack;
    while (stack.length > base) {
      const rest = stack.pop() as number;
      const at = stack.pop() as number;
      const tag = stack.pop() as number;
      if (tag === UNDO) this.#registers[at] = rest;
      else if (tag >= 0) {
        if (at > rest) stack.push(tag, at - 1, rest);
        this.#place = at;
        return tag;
      } else if (this.#oneMore(LAZY - tag, at, rest)) return LAZY - tag + 1;
    }
    return -1;
  }

  #characters(step: Extract<Step, {op: 'run'}>, number: number, at: number): number {
    const most = step.mode === 'lazy' ? step.min : Math.min(step.max, this.#end - at);
    let place = at;
    while (place < at + most && place < this.#end && step.test(this.#codes[place] as number)) {
      place += 1;
    }
    this.#work += place - at;
    if (place < at + step.min) return FAILED;
    if (step.mode === 'lazy') {
      this.#stack.push(LAZY - number, place, place - at);
    } else if (step.mode === 'greedy' && place > at + step.min) {
      this.#stack.push(number + 1, place - 1, at + step.min);
    }
    this.#place = place;
    return number + 1;
  }

  #oneMore(number: number, at: number, count: number): boolean {
    const step = this.#steps[number] as Extract<Step, {op: 'run'}>;
    if (count >= step.max || at >= this.#end || !step.test(this.#codes[at] as number)) return false;
    this.#stack.push(LAZY - number, at + 1, count + 1);
    this.#place = at + 1;
    return true;
  }

  #again(index: number, ignoreCase: boolean, at: number): boolean {
    const from = this.#registers[2 * index] as number;
    const to = this.#registers[2 * index + 1] as number;
    if (to < 0 || at + to - from > this.#end) return false;
    for (let offset = 0; offset < to - from; offset++) {
      const wanted = this.#codes[from + offset] as number;
      const found = this.#codes[at + offset] as number;
      if (wanted === found) continue;
      if (!ignoreCase || !casesOf(wanted, IGNORECASE).includes(found)) return false;
    }
    this.#place = at + to - from;
    return true;
  }

  #look(step: Extract<Step, {op: 'look'}>, number: number, at: number): boolean {
    const base = this.#stack.length;
    const found = at >= step.back && this.#run(number + 1, at - step.back, false) >= 0;
    this.#keepUndos(base, found && step.negative);
    this.#place = at;
    return found !== step.negative;
  }

  #atomic(number: number, at: number): boolean {
    const base = this.#stack.length;
    const end = this.#run(number + 1, at, false);
    this.#keepUndos(base, false);
    this.#place = end;
    return end >= 0;
  }

  /** Gives up the ways not taken above `base`; what was saved stays, or is undone now. */
  #keepUndos(base: number, undo: boolean): void {
    const above = this.#stack.splice(base);
    for (let at = above.length - 3; at >= 0 && undo; at -= 3) {
      if (above[at] === UNDO) this.#registers[above[at + 1] as number] = above[at + 2] as number;
    }
    for (let at = 0; at < above.length && !undo; at += 3) {
      if (above[at] === UNDO)
        this.#stack.push(UNDO, above[at + 1] as number, above[at + 2] as number);
    }
  }
}

const FAILED = -1;
const ACCEPTED = -2;
