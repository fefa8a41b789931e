import type {Value} from '../host.ts';
import {ByteBuffer} from './byte-buffer.ts';
import {type Errno, systemError} from './errors.ts';
import {type Network, OWN_ADDRESS} from './network.ts';
import {POLLERR, POLLHUP, POLLIN, POLLNVAL, POLLOUT, POLLRDHUP} from './poll-events.ts';
import type {Watcher} from './pollable.ts';
import type {Web} from './web.ts';

/** As Python has it; an address of IPv6 has two numbers more. */
export type Address =
  | readonly [host: string, port: number]
  | readonly [host: string, port: number, flowinfo: number, scope: number];

/** What a socket is called: one of AF_UNIX has a path, which is empty if nobody named it. */
export type SocketName = Address | string;

/** As Python shows it. */
export function addressText(name: SocketName): string {
  if (typeof name === 'string') return name;
  const [host, ...numbers] = name;
  return `('${host}', ${numbers.join(', ')})`;
}

/** Bytes on their way in one direction of a connection, sent and not yet received: more do not fit. */
const CAPACITY = 2_500_000;
const NOTHING = new Uint8Array();

/** One end of a TCP connection, or one that listens for them. It never blocks, as asyncio's sockets never do. */
export class Socket {
  /** Its number among the open files; -1 once it is closed. */
  public fd = -1;
  public local: Address | null = null;
  public remote: Address | null = null;
  public isListening = false;
  public isClosed = false;
  /** Whether it is to be connected with TLS. Nothing is encrypted here: nobody is there to read it. */
  public isSecure = false;
  /** Who is told when something happens to it. */
  public epoll: Watcher | null = null;
  readonly #network: Network;
  readonly #received = new ByteBuffer();
  /** Connections that nobody has accepted yet. */
  readonly #waiting: Socket[] = [];
  #peer: Socket | null = null;
  #error: Errno | null = null;
  /** The other end sends no more; this one may not send any more. */
  #eof = false;
  #shut = false;
  /** It is over in both directions. */
  #isDead = false;
  /** It had more to send than fits. */
  #isFull = false;
  /** How many files had been opened when it was closed. */
  #openedBefore = 0;
  /** It takes no more, and has said so. */
  #isLeft = false;
  /** It has asked to be connected, and nobody has answered yet. */
  public isConnecting = false;

  public constructor(network: Network) {
    this.#network = network;
  }

  /** `socket.socket()`. */
  public open(): this {
    this.fd = this.#network.takeFd();
    return this;
  }

  /** `getsockname()` and `getpeername()`; null where that is nowhere. */
  public get sockname(): SocketName | null {
    return this.local;
  }

  public get peername(): SocketName | null {
    return this.remote;
  }

  /** Whether it is free: nobody else has that port. */
  public bind(address: Address): boolean {
    this.local = this.#network.bind(this, address);
    return this.local !== null;
  }

  /** Whether it is an end of a connection, as long as that holds. */
  public get isConnected(): boolean {
    return this.#peer !== null && !this.#isDead;
  }

  /** Whether the other end is in the same system, and not across a network: it learns at once who is closed. */
  protected get isNear(): boolean {
    return false;
  }

  /** How many connections wait to be accepted. */
  protected get waiting(): number {
    return this.#waiting.length;
  }

  /** Of TCP, as many clients as like may wait to be accepted. */
  public listen(_backlog: number): void {
    this.isListening = true;
  }

  /** Begins to connect. How it went is in `takeError`, once it is ready to be written to. */
  public connect(address: Address): void {
    const outside = this.#network.web?.listener(address, this.isSecure);
    const listener = outside ?? this.#network.listener(address);
    if (listener === undefined) {
      if (this.#network.web?.isSilent(address) === true) this.#waitInVain(this.#network.web);
      else this.#die('ECONNREFUSED');
      return;
    }
    const [host, , ...rest] = address;
    const here = outside === undefined ? host : OWN_ADDRESS;
    const [own, port] = this.local ?? ['0.0.0.0', this.#network.freePort()];
    this.local = [own === '0.0.0.0' ? here : own, port, ...rest] as Address;
    this.remote = address;
    const accepted = new Socket(this.#network);
    accepted.local = this.remote;
    accepted.remote = this.local;
    listener.meet(this, accepted);
  }

  #waitInVain(web: Web): void {
    this.isConnecting = true;
    web.giveUp(this, () => {
      this.isConnecting = false;
      this.#die('ETIMEDOUT');
    });
  }

  /** `getsockopt(SOL_SOCKET, SO_ERROR)`: what went wrong, told once. */
  public takeError(): Errno | null {
    const error = this.#error;
    this.#error = null;
    return error;
  }

  /** The next connection; null if there is none. */
  public accept(): Socket | null {
    return this.#waiting.shift()?.open() ?? null;
  }

  /** How many of these bytes were sent; null if none fits now. */
  public send(data: Uint8Array): number | null {
    if (this.#error !== null) throw this.failure(this.takeError() ?? 'EPIPE');
    const peer = this.#peer;
    if (this.#shut || peer === null) throw this.failure('EPIPE');
    if (this.isNear && (peer.isClosed || peer.#isLeft)) throw this.failure('EPIPE');
    if (peer.isClosed || peer.#isLeft) {
      // Nobody is there to take it: the answer is a reset.
      this.#reset();
      return data.length;
    }
    const sent = peer.fit(data.length);
    this.#isFull = sent < data.length;
    if (sent === 0) return null;
    peer.#received.extend(data.subarray(0, sent));
    peer.epoll?.wake(peer, POLLIN);
    return sent;
  }

  /** At most so many bytes; none at the end of what comes, null if there are none yet. */
  public receive(most: number): Uint8Array | null {
    if (this.#received.length > 0) {
      const data = this.#received.take(most);
      this.taken(data.length);
      if (this.#peer !== null) this.#peer.#drained();
      return data;
    }
    if (this.#eof) return NOTHING;
    if (this.#error !== null) throw this.failure(this.takeError() ?? 'ECONNRESET');
    return this.#isDead ? NOTHING : null;
  }

  /** `shutdown(SHUT_WR)`. */
  public shutdownWrite(): void {
    if (this.#isDead) throw this.failure('ENOTCONN');
    this.#shut = true;
    if (this.#peer !== null) this.#peer.#end();
    this.epoll?.wake(this, POLLOUT | POLLHUP);
  }

  /** `shutdown(SHUT_RDWR)`: who waits to read from it has come to the end. */
  public shutdown(): void {
    this.shutdownWrite();
    this.#isLeft = true;
    this.#end();
  }

  /** The same of one that listens: nobody can connect any more, and who waits to be accepted is turned away. */
  public stopListening(): void {
    this.isListening = false;
    for (const waiting of this.#waiting.splice(0)) waiting.#leave(true);
    this.epoll?.wake(this, POLLOUT | POLLHUP);
  }

  /** Whether another file may have its number by now. */
  public get isReplaced(): boolean {
    return this.#network.opened > this.#openedBefore;
  }

  public close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.#openedBefore = this.#network.opened;
    this.epoll?.unregister(this);
    this.#network.release(this);
    this.fd = -1;
    for (const waiting of this.#waiting.splice(0)) waiting.#leave(true);
    // What was never read is lost: the other end must learn of it.
    this.#leave(this.#received.length > 0);
  }

  /** What it is ready for. */
  public poll(): number {
    if (this.isClosed) return POLLNVAL;
    if (this.isConnecting) return 0;
    // One that is neither connected nor listens has hung up, says Linux.
    if (this.#peer === null && !this.isListening && !this.#isDead) return POLLOUT | POLLHUP;
    const isOver = this.#isDead || this.#error !== null;
    const ended = this.#eof || isOver;
    const canRead = this.#received.length > 0 || this.#waiting.length > 0 || ended;
    const canWrite = this.#shut || isOver || this.#peer?.hasRoom === true;
    const isAlone = this.isNear && (this.#peer?.isClosed ?? true);
    const hungUp = isOver || (this.#eof && (this.#shut || isAlone));
    return (
      (canRead ? POLLIN : 0) |
      (canWrite ? POLLOUT : 0) |
      (this.#error === null ? 0 : POLLERR) |
      (hungUp ? POLLHUP : 0) |
      (ended ? POLLRDHUP : 0)
    );
  }

  /** The system makes the other end at once; a program gets it when it accepts it. */
  protected meet(client: Socket, accepted: Socket): void {
    client.join(accepted);
    this.#waiting.push(accepted);
    this.epoll?.wake(this, POLLIN);
  }

  /** They are the two ends of one connection. */
  protected join(other: Socket): void {
    this.#peer = other;
    other.#peer = this;
  }

  /** How many of so many bytes from the other end fit; they are there at once. */
  protected fit(wanted: number): number {
    return Math.min(wanted, CAPACITY - this.#received.length);
  }

  /** Whether so much fits that the other end is told. */
  protected get hasRoom(): boolean {
    return 3 * (CAPACITY - this.#received.length) >= CAPACITY;
  }

  /** So many bytes were received from it. */
  protected taken(_count: number): void {}

  /** What it sent was received: there may be room for the rest. */
  #drained(): void {
    if (!this.#isFull || (this.poll() & POLLOUT) === 0) return;
    this.#isFull = false;
    this.epoll?.wake(this, POLLOUT);
  }

  /** The other end is told. */
  #leave(isBroken: boolean): void {
    const peer = this.#peer;
    if (peer === null) return;
    if (isBroken) peer.#reset();
    else peer.#end();
  }

  /** The other end sends no more. */
  #end(): void {
    if (this.#isDead) return;
    this.#eof = true;
    this.epoll?.wake(this, POLLIN | POLLHUP);
  }

  /** The other end has broken it off. */
  #reset(): void {
    if (!this.#isDead) this.#die(this.#eof ? 'EPIPE' : 'ECONNRESET');
  }

  #die(error: Errno): void {
    this.#error = error;
    this.#isDead = true;
    this.#shut = true;
    this.epoll?.wake(this, POLLIN | POLLOUT | POLLHUP);
  }

  protected failure(errno: Errno): Value {
    return systemError(this.#network.host, errno);
  }
}
