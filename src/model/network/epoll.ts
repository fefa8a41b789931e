import type {Pollable} from './pollable.ts';

/** What a socket is ready for, or is watched for. */
export const EVENT_READ = 1;
export const EVENT_WRITE = 2;

/**
 * Linux's `epoll`, level-triggered: what became ready first is told first, and what was told keeps its place in line as
 * long as it stays ready.
 */
export class Epoll {
  readonly #watched = new Map<Pollable, number>();
  #ready = new Set<Pollable>();

  /** Watches a socket, from now on for these events: `EPOLL_CTL_ADD` and `EPOLL_CTL_MOD`. */
  public register(socket: Pollable, events: number): void {
    this.#watched.set(socket, events);
    socket.epoll = this;
    if ((socket.poll() & events) !== 0) this.#ready.add(socket);
  }

  public unregister(socket: Pollable): void {
    this.#watched.delete(socket);
    this.#ready.delete(socket);
    socket.epoll = null;
  }

  public eventsOf(socket: Pollable): number {
    return this.#watched.get(socket) ?? 0;
  }

  /** Something has happened to a socket. */
  public wake(socket: Pollable, events: number): void {
    if ((this.eventsOf(socket) & events) !== 0) this.#ready.add(socket);
  }

  /** Who is ready now, and for what. */
  public select(): readonly (readonly [Pollable, number])[] {
    if (this.#ready.size === 0) return [];
    const told: [Pollable, number][] = [];
    for (const socket of this.#ready) {
      const events = socket.poll() & this.eventsOf(socket);
      if (events !== 0) told.push([socket, events]);
    }
    this.#ready = new Set(told.map(([socket]) => socket));
    return told;
  }
}
