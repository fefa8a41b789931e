import {withoutWaiting} from '../concurrent/worker.ts';
import type {Running} from '../host.ts';
import type {Address, Socket} from '../network/socket.ts';
import type {EventLoop} from './base-events.ts';
import {LibraryCoroutine} from './coroutines.ts';

/** Where to connect to, or to listen; no host is every address of the machine, or itself. */
export interface Endpoint {
  readonly host: string | null;
  readonly port: number;
  /** A socket that is connected already, or bound: there is nothing to look up. */
  readonly socket?: Socket;
  /** Whether what goes through the connection is encrypted. */
  readonly isSecure?: boolean;
  /** Where the connection is to begin; the system decides if nothing is said. */
  readonly local?: Endpoint;
}

/** What a lookup found: a list of one address, as `getaddrinfo` returns it. */
export class Resolved {
  public readonly address: Address;

  public constructor(address: Address) {
    this.address = address;
  }
}

/** Whether it is an address already, and no name. */
const LITERAL = /^[\d.]+$|:/;
/** What the names of the machine stand for. */
const LOOPBACK = '127.0.0.1';
const ANY = '0.0.0.0';

/** `BaseEventLoop._ensure_resolved`: a name is looked up by a thread. `passive` is for who will listen. */
export function ensureResolved(
  loop: EventLoop,
  {host, port}: Endpoint,
  passive: boolean,
): LibraryCoroutine {
  return coroutine(loop, '_ensure_resolved', function* (here) {
    if (host !== null && LITERAL.test(host)) return new Resolved(addressOf(host, port));
    return yield* here.await(
      getaddrinfo(loop, () => new Resolved(addressOf(lookedUp(loop, host, passive), port))),
    );
  });
}

function getaddrinfo(loop: EventLoop, lookup: () => Resolved): LibraryCoroutine {
  const name = loop.debug ? 'BaseEventLoop._getaddrinfo_debug' : 'getaddrinfo';
  return coroutine(loop, 'getaddrinfo', here =>
    here.await(loop.executor.run(null, name, () => withoutWaiting(lookup))),
  );
}

/** What a name stands for; fails if nobody has it. */
function lookedUp(loop: EventLoop, host: string | null, passive: boolean): string {
  if (host === null) return passive ? ANY : LOOPBACK;
  const {web} = loop.machine.network;
  return host === 'localhost' || web === null ? LOOPBACK : web.addressOf(host);
}

function addressOf(host: string, port: number): Address {
  return host.includes(':') ? [host, port, 0, 0] : [host, port];
}

/** A coroutine of the loop's own. */
export function coroutine(
  loop: EventLoop,
  name: string,
  body: (here: LibraryCoroutine) => Running,
  holds: readonly unknown[] = [],
): LibraryCoroutine {
  return new LibraryCoroutine(loop.machine.host, `BaseEventLoop.${name}`, body, holds);
}
