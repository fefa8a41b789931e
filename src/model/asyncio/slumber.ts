import type {Nanoseconds} from '../clock.ts';
import type {Ready} from './ready.ts';

/**
 * A loop that waits in its selector. What others ask of it meanwhile, another thread or the handler of a signal, it finds
 * once it wakes up: only `call_soon_threadsafe` wakes it for that.
 */
export class Slumber {
  public isAsleep = false;
  public isWoken = false;
  /** When its alarm is set for: a timer that comes in the meantime does not move it. */
  public alarm: Nanoseconds | undefined;
  #unnoticed: {readonly notice: () => void; readonly ready: Ready | null}[] = [];

  /** It has nothing to do until that instant, or at all. */
  public begin(alarm: Nanoseconds | undefined): void {
    this.isAsleep = true;
    this.isWoken = false;
    this.alarm = alarm;
  }

  /** Something is asked of it that it does not notice now. */
  public put(notice: () => void, ready: Ready | null = null): void {
    this.#unnoticed.push({notice, ready});
  }

  /** It may have been disturbed for nothing: then it sleeps on. */
  public disturb(now: Nanoseconds, isSomethingReady: boolean): void {
    if (this.isWoken || isSomethingReady || now >= (this.alarm ?? Infinity)) this.end();
  }

  /** It is up, and finds what was asked of it. */
  public end(): void {
    this.isAsleep = false;
    for (const {notice} of this.#unnoticed.splice(0)) notice();
  }

  /** What it would have to run. */
  public get unnoticed(): readonly Ready[] {
    return this.#unnoticed.flatMap(({ready}) => (ready === null ? [] : [ready]));
  }

  public get hasUnnoticed(): boolean {
    return this.#unnoticed.length > 0;
  }
}
