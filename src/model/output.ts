import {seconds} from './clock.ts';
import type {Machine} from './machine.ts';

type Stream = 'stdout' | 'stderr';

/** What a program prints, line by line: who printed the end of a line, and when, is who printed it. */
export class Output {
  readonly #machine: Machine;
  readonly #partial = {stdout: '', stderr: ''};
  #printed = 0;

  public constructor(machine: Machine) {
    this.#machine = machine;
  }

  public write(stream: Stream, text: string, by: string, line: number | null): void {
    const machine = this.#machine;
    this.#printed += text.length;
    if (this.#printed > machine.limits.output) throw machine.halt('output');
    const pieces = text.split('\n');
    for (const [index, piece] of pieces.entries()) {
      this.#partial[stream] += piece;
      if (index === pieces.length - 1) return;
      const done = this.#finishLine(stream, by);
      const {seq, at} = machine;
      if (stream === 'stdout')
        machine.record({seq, at, kind: 'line-printed', by, line, text: done});
    }
  }

  /** What was printed without a newline becomes a line after all. */
  public flush(): void {
    const {by} = this.#machine;
    if (this.#partial.stdout !== '') this.#finishLine('stdout', by);
    if (this.#partial.stderr !== '') this.#finishLine('stderr', by);
  }

  #finishLine(stream: Stream, by: string): string {
    const text = this.#partial[stream];
    this.#partial[stream] = '';
    this.#machine[stream].push({at: seconds(this.#machine.now), by, text});
    return text;
  }
}
