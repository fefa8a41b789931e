/** A signal has ended a process, or a command: nothing of its own runs any more. */
export class Killed {
  public readonly signal: number;

  public constructor(signal: number) {
    this.signal = signal;
  }
}
