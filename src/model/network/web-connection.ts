import {type Nanoseconds, SECOND} from '../clock.ts';
import {ByteBuffer} from './byte-buffer.ts';
import {firstRequest, type HttpRequest} from './http-request.ts';
import {POLLERR} from './poll-events.ts';
import type {Watcher} from './pollable.ts';
import type {Socket} from './socket.ts';
import type {WebAnswer, WebClock} from './web.ts';

/** How long a server waits for a request, as nginx does. */
const PATIENCE = 75 * SECOND;
const MOST = 65_536;
/** What is said to who is not understood. */
export const BAD: WebAnswer = {
  delay: 0,
  status: '400 Bad Request',
  headers: ['Content-Length: 0'],
  body: new Uint8Array(),
};
const NO_BODY = /^(204|304) /;

/** A connection that a server of the web has accepted: it answers one request after the other. */
export class WebConnection implements Watcher {
  public readonly isKept = false;
  readonly #clock: WebClock;
  readonly #socket: Socket;
  readonly #answer: (target: string) => WebAnswer;
  readonly #received = new ByteBuffer();
  /** When it will have answered all there was so far. */
  #free: Nanoseconds;
  /** Counts what has happened: whoever waits for nothing to happen gives up then. */
  #count = 0;

  public constructor(clock: WebClock, socket: Socket, answer: (target: string) => WebAnswer) {
    this.#clock = clock;
    this.#socket = socket;
    this.#answer = answer;
    this.#free = clock.time;
    socket.epoll = this;
    this.#waitFor(PATIENCE, () => socket.close());
  }

  public unregister(): void {}

  /** Something has come. */
  public wake(): void {
    if (this.#socket.isClosed) return;
    if ((this.#socket.poll() & POLLERR) !== 0) {
      this.#socket.close();
      return;
    }
    const hasEnded = this.#receive();
    while (this.#take()) this.#count += 1;
    if (hasEnded) this.#later(0, () => this.#socket.close());
  }

  /** Whether the client says no more. */
  #receive(): boolean {
    for (;;) {
      const data = this.#socket.receive(MOST);
      if (data === null || data.length === 0) return data !== null;
      this.#received.extend(data);
    }
  }

  /** Whether there was a whole request; its answer is on its way. */
  #take(): boolean {
    const found = firstRequest(this.#received.peek());
    if (found === null) return false;
    this.#received.take(found.size);
    const {request} = found;
    const answer = request === null ? BAD : this.#answer(pathOf(request.target));
    this.#later(answer.delay, () => this.#say(request, answer));
    return true;
  }

  #say(request: HttpRequest | null, answer: WebAnswer): void {
    const isKept = request?.isKept ?? false;
    const lines = [
      `HTTP/1.1 ${answer.status}`,
      ...answer.headers,
      `Connection: ${isKept ? 'keep-alive' : 'close'}`,
    ];
    const head = lines.map(line => `${line}\r\n`).join('');
    const isBare = request?.method === 'HEAD' || NO_BODY.test(answer.status);
    const said = new ByteBuffer();
    said.extend(Uint8Array.from(`${head}\r\n`, each => each.charCodeAt(0)));
    if (!isBare) said.extend(answer.body);
    this.#socket.send(said.peek());
    this.#count += 1;
    if (isKept) this.#waitFor(PATIENCE, () => this.#socket.close());
    else this.#socket.close();
  }

  /** After all that it is to say so far, and as long after that. */
  #later(delay: Nanoseconds, run: () => void): void {
    this.#free = Math.max(this.#free, this.#clock.time) + delay;
    const isOver = () => this.#socket.isClosed;
    this.#clock.post({when: this.#free, worker: 0, run, isQuiet: true, isOver});
  }

  /** Unless something happens meanwhile. */
  #waitFor(delay: Nanoseconds, run: () => void): void {
    const count = this.#count;
    const when = this.#clock.time + delay;
    const isOver = () => this.#count > count || this.#socket.isClosed;
    this.#clock.post({when, worker: 0, run, isQuiet: true, isOver});
  }
}

/** A client of a proxy gives the whole address. */
function pathOf(target: string): string {
  return target.replace(/^https?:\/\/[^/]*/, '') || '/';
}
