import {vm} from '../../run/vm.ts';
import {type CharTest, type Node, type PlaceTest, widthOf} from './nodes.ts';

/** One step of a compiled pattern. Steps are named by their number. */
export type Step =
  | {readonly op: 'char'; readonly test: CharTest}
  | {readonly op: 'place'; readonly test: PlaceTest}
  /** Tries the first way, and the second when that fails. */
  | {readonly op: 'split'; first: number; second: number}
  | {readonly op: 'jump'; to: number}
  /** One kind of character several times: most repeats are this. */
  | {
      readonly op: 'run';
      readonly test: CharTest;
      readonly min: number;
      readonly max: number;
      readonly mode: 'greedy' | 'lazy' | 'possessive';
    }
  /** Writes the place into a register. */
  | {readonly op: 'save'; readonly register: number}
  | {readonly op: 'close'; readonly index: number}
  /** Leaves a loop whose last round took nothing: it would go on for ever. */
  | {readonly op: 'unless-moved'; readonly register: number; to: number}
  | {readonly op: 'backreference'; readonly index: number; readonly ignoreCase: boolean}
  /** Runs the steps up to `to` on their own. */
  | {readonly op: 'look'; readonly back: number; readonly negative: boolean; to: number}
  | {readonly op: 'atomic'; to: number}
  | {readonly op: 'unless-matched'; readonly index: number; to: number}
  | {readonly op: 'accept'};

export interface Program {
  readonly steps: readonly Step[];
  readonly registers: number;
}

/** Registers 0 and 1 hold the whole match, 2 and 3 the first group, and so on; then the group closed last. */
export function lastGroupRegister(groups: number): number {
  return 2 * groups + 2;
}

/** A pattern as steps. */
export function compileNode(node: Node, groups: number): Program {
  const compiler = new Compiler(lastGroupRegister(groups) + 1);
  compiler.add(node);
  compiler.push({op: 'accept'});
  return {steps: compiler.steps, registers: compiler.registers};
}

class Compiler {
  public readonly steps: Step[] = [];
  public registers: number;

  public constructor(registers: number) {
    this.registers = registers;
  }

  public push<T extends Step>(step: T): T {
    // A repeat inside a repeat multiplies.
    if (this.steps.length > vm.machine.limits.size / 100) throw vm.machine.halt('size');
    this.steps.push(step);
    return step;
  }

  public add(node: Node): void {
    switch (node.kind) {
      case 'char':
        this.push({op: 'char', test: node.test});
        return;
      case 'place':
        this.push({op: 'place', test: node.test});
        return;
      case 'sequence':
        for (const item of node.items) this.add(item);
        return;
      case 'choice':
        this.#choice(node.options);
        return;
      case 'repeat':
        this.#repeat(node);
        return;
      case 'group':
        this.push({op: 'save', register: 2 * node.index});
        this.add(node.item);
        this.push({op: 'close', index: node.index});
        return;
      case 'atomic':
        this.#alone(this.push({op: 'atomic', to: 0}), node.item);
        return;
      case 'look': {
        const back = node.behind ? widthOf(node.item)[0] : 0;
        this.#alone(this.push({op: 'look', back, negative: node.negative, to: 0}), node.item);
        return;
      }
      case 'backreference':
        this.push({op: 'backreference', index: node.index, ignoreCase: node.ignoreCase});
        return;
      case 'condition':
        this.#condition(node.index, node.yes, node.no);
        return;
    }
  }

  #alone(step: {to: number}, item: Node): void {
    this.add(item);
    this.push({op: 'accept'});
    step.to = this.steps.length;
  }

  #choice(options: readonly Node[]): void {
    const ends: {to: number}[] = [];
    for (const [index, option] of options.entries()) {
      if (index === options.length - 1) this.add(option);
      else {
        const split = this.push({op: 'split', first: this.steps.length + 1, second: 0});
        this.add(option);
        ends.push(this.push({op: 'jump', to: 0}));
        split.second = this.steps.length;
      }
    }
    for (const end of ends) end.to = this.steps.length;
  }

  #condition(index: number, yes: Node, no: Node): void {
    const test = this.push({op: 'unless-matched', index, to: 0});
    this.add(yes);
    const end = this.push({op: 'jump', to: 0});
    test.to = this.steps.length;
    this.add(no);
    end.to = this.steps.length;
  }

  #repeat(node: Extract<Node, {kind: 'repeat'}>): void {
    const {item, min, max, mode} = node;
    if (item.kind === 'char') {
      this.push({op: 'run', test: item.test, min, max, mode});
    } else if (mode === 'possessive') {
      this.add({kind: 'atomic', item: {...node, mode: 'greedy'}});
    } else {
      for (let count = 0; count < min; count++) this.add(item);
      if (max === Number.POSITIVE_INFINITY) this.#loop(item, mode === 'greedy');
      else this.#atMost(max - min, item, mode === 'greedy');
    }
  }

  #loop(item: Node, greedy: boolean): void {
    const register = this.registers++;
    const start = this.steps.length;
    const split = this.push({op: 'split', first: 0, second: 0});
    const body = this.steps.length;
    this.push({op: 'save', register});
    this.add(item);
    const moved = this.push({op: 'unless-moved', register, to: 0});
    this.push({op: 'jump', to: start});
    moved.to = this.steps.length;
    this.#decide(split, body, greedy);
  }

  #atMost(count: number, item: Node, greedy: boolean): void {
    const splits: [{first: number; second: number}, number][] = [];
    for (let left = count; left > 0; left--) {
      const split = this.push({op: 'split', first: 0, second: 0});
      splits.push([split, this.steps.length]);
      this.add(item);
    }
    for (const [split, body] of splits) this.#decide(split, body, greedy);
  }

  /** Greedy tries the body first, lazy what comes behind. */
  #decide(split: {first: number; second: number}, body: number, greedy: boolean): void {
    const behind = this.steps.length;
    split.first = greedy ? body : behind;
    split.second = greedy ? behind : body;
  }
}
