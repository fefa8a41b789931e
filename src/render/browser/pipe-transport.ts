import type {Readable, Writable} from 'node:stream';
import type {ConnectionTransport} from 'puppeteer-core/internal/puppeteer-core-browser.js';

/** A browser's protocol over the two pipes it was started with: messages in JSON, a zero byte behind each. */
export class PipeTransport implements ConnectionTransport {
  public onmessage?: (message: string) => void;
  public onclose?: () => void;
  private readonly orders: Writable;
  private readonly reports: Readable;
  private begun: Buffer[] = [];

  public constructor(orders: Writable, reports: Readable) {
    this.orders = orders;
    this.reports = reports;
    reports.on('data', (data: Buffer) => this.take(data));
    reports.on('close', () => this.onclose?.());
    // A broken pipe is told by the close of the other.
    orders.on('error', () => {});
    reports.on('error', () => {});
  }

  public send(message: string): void {
    this.orders.write(`${message}\0`);
  }

  public close(): void {
    this.orders.destroy();
    this.reports.destroy();
  }

  private take(data: Buffer): void {
    let rest = data;
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      const message = Buffer.concat([...this.begun, rest.subarray(0, end)]).toString();
      this.begun = [];
      rest = rest.subarray(end + 1);
      // Each in a turn of its own: whoever waits for one is to hear of it before the next.
      setImmediate(() => this.onmessage?.(message));
    }
    if (rest.length > 0) this.begun.push(rest);
  }
}
