import type {Epoll} from './epoll.ts';

/** An open file that a selector can watch: a socket, the end of a pipe, a process. */
export interface Pollable {
  /** What it is ready for, and what has become of it: `POLLIN` and its like. */
  poll(): number;
  /** Who is told when something happens to it. */
  epoll: Epoll | null;
}
