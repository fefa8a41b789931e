/** Who is told when something happens to an open file, such as an `Epoll`. */
export interface Watcher {
  /** Whether it would go on to watch a file that is closed. */
  readonly isKept: boolean;
  wake(file: Pollable, events: number): void;
  unregister(file: Pollable): void;
}

/** An open file that a selector can watch: a socket, the end of a pipe, a process. */
export interface Pollable {
  /** What it is ready for, and what has become of it: `POLLIN` and its like. */
  poll(): number;
  /** Who is told when something happens to it. */
  epoll: Watcher | null;
}
