import {EPOLLET, EPOLLONESHOT, POLLERR, POLLHUP} from './poll-events.ts';
import type {Pollable} from './pollable.ts';

/** Whether an event is among those asked for; as a flag of 32 bits. */
const has = (events: number, flag: number) => (events & flag) !== 0;

/**
 * Linux's `epoll`: what became ready first is told first. What was told keeps its place in line as long as it stays
 * ready, unless it is watched for edges (`EPOLLET`) or once (`EPOLLONESHOT`).
 */
export class Epoll {
  /** Whether somebody keeps the numbers of what it watches: closed, a number would mean whoever gets it next. */
  public readonly isKept: boolean;
  readonly #watched = new Map<Pollable, number>();
  #ready = new Set<Pollable>();

  public constructor(isKept = true) {
    this.isKept = isKept;
  }

  /** Watches a socket, from now on for these events: `EPOLL_CTL_ADD` and `EPOLL_CTL_MOD`. */
  public register(socket: Pollable, events: number): void {
    this.#watched.set(socket, events | POLLERR | POLLHUP);
    socket.epoll = this;
    if (this.#eventsNow(socket) !== 0) this.#ready.add(socket);
  }

  public unregister(socket: Pollable): void {
    this.#watched.delete(socket);
    this.#ready.delete(socket);
    socket.epoll = null;
  }

  public watches(socket: Pollable): boolean {
    return this.#watched.has(socket);
  }

  public get size(): number {
    return this.#watched.size;
  }

  public watched(): readonly Pollable[] {
    return [...this.#watched.keys()];
  }

  public eventsOf(socket: Pollable): number {
    return this.#watched.get(socket) ?? 0;
  }

  /** Something has happened to a socket. */
  public wake(socket: Pollable, events: number): void {
    if (has(this.eventsOf(socket), events)) this.#ready.add(socket);
  }

  /** Whether there is anything to tell. */
  public get isReady(): boolean {
    return [...this.#ready].some(socket => this.#eventsNow(socket) !== 0);
  }

  /** Who is ready now, and for what: at most so many, the others come first the next time. */
  public select(most = Number.POSITIVE_INFINITY): readonly (readonly [Pollable, number])[] {
    if (this.#ready.size === 0) return [];
    const told: [Pollable, number][] = [];
    const left: Pollable[] = [];
    for (const socket of this.#ready) {
      const events = this.#eventsNow(socket);
      if (told.length >= most) left.push(socket);
      else if (events !== 0) told.push([socket, events]);
    }
    this.#ready = new Set([
      ...left,
      ...told.map(([socket]) => socket).filter(each => this.#stays(each)),
    ]);
    return told;
  }

  #eventsNow(socket: Pollable): number {
    return socket.poll() & this.eventsOf(socket);
  }

  /** Whether what was told is told again as long as it lasts. */
  #stays(socket: Pollable): boolean {
    const events = this.eventsOf(socket);
    if (has(events, EPOLLONESHOT)) this.#watched.set(socket, 0);
    return !has(events, EPOLLET) && !has(events, EPOLLONESHOT);
  }
}
