import {patience} from './within.ts';

/** Tells when somebody who should be heard from again and again has said nothing for too long. */
export class Silence {
  private readonly seconds: number;
  private readonly tooLong: (seconds: number) => void;
  private timer: NodeJS.Timeout | undefined;

  public constructor(seconds: number, tooLong: (seconds: number) => void) {
    this.seconds = seconds * patience();
    this.tooLong = tooLong;
  }

  /** From now on there should be a word within the time allowed. */
  public begin(): void {
    this.end();
    this.timer = setTimeout(() => this.tooLong(this.seconds), this.seconds * 1000);
  }

  public end(): void {
    clearTimeout(this.timer);
  }
}
