/** What Linux tells of a file that is polled, and what it is asked for, by its numbers. */
export const POLLIN = 1;
export const POLLOUT = 4;
/** These two are told whether or not they were asked for. */
export const POLLERR = 8;
export const POLLHUP = 16;
/** There is no such file: told whether or not it was asked for. */
export const POLLNVAL = 32;
export const POLLRDHUP = 0x2000;
/** Of `epoll`: told when something new happens, and not again as long as it lasts. */
export const EPOLLET = 2 ** 31;
/** Of `epoll`: told once, and nothing after that until it is asked for anew. */
export const EPOLLONESHOT = 2 ** 30;

/** What a selector of Python makes of that: whether to read, to write, or both. */
export const EVENT_READ = 1;
export const EVENT_WRITE = 2;

/** An error and the end of a connection are reasons to read and to write. */
export function readiness(events: number): number {
  return (events & ~POLLOUT ? EVENT_READ : 0) | (events & ~POLLIN ? EVENT_WRITE : 0);
}

/** What to ask for, by whether somebody wants to read or to write. */
export function askedFor(readiness: number): number {
  return (readiness & EVENT_READ ? POLLIN : 0) | (readiness & EVENT_WRITE ? POLLOUT : 0);
}
