import type {Running, Value} from '../host.ts';
import type {Socket, SocketName} from '../network/socket.ts';
import {acceptConnections, stopServing} from './accept-connections.ts';
import type {EventLoop} from './base-events.ts';
import {atOnce, LibraryCoroutine} from './coroutines.ts';
import type {Blocked} from './deadlock.ts';
import type {Future} from './futures.ts';
import type {Protocol} from './protocols.ts';
import type {SocketTransport} from './socket-transport.ts';
import {sleep} from './tasks/sleep.ts';

/** `base_events.Server`: who listens, and the connections that came of it. */
export class Server {
  public readonly loop: EventLoop;
  public readonly protocolFactory: () => Protocol;
  public readonly backlog: number;
  public isServing = false;
  public host: unknown = undefined;
  readonly #clients = new Set<SocketTransport>();
  #sockets: readonly Socket[] | null;
  /** Null once it is closed and its last connection is over. */
  #waiters: Future[] | null = [];
  #servingForever: Future | null = null;
  readonly #names: readonly string[];

  public constructor(
    loop: EventLoop,
    sockets: readonly Socket[],
    protocolFactory: () => Protocol,
    backlog: number,
  ) {
    this.loop = loop;
    this.#sockets = sockets;
    this.protocolFactory = protocolFactory;
    this.backlog = backlog;
    this.#names = sockets.map(({sockname}) => nameOf(sockname));
  }

  public get sockets(): readonly Socket[] {
    return this.#sockets ?? [];
  }

  public attach(transport: SocketTransport): void {
    if (this.#sockets === null) throw this.loop.machine.host.error('AssertionError');
    this.#clients.add(transport);
  }

  public detach(transport: SocketTransport): void {
    this.#clients.delete(transport);
    this.#wakeIfOver();
  }

  public listen(): void {
    if (this.isServing) return;
    this.isServing = true;
    const {host} = this.loop.machine;
    if (this.#sockets === null) throw host.error('TypeError', "'NoneType' object is not iterable");
    for (const socket of this.#sockets) {
      socket.listen(this.backlog);
      acceptConnections(this, socket);
    }
  }

  public close(): void {
    const sockets = this.#sockets;
    if (sockets === null) return;
    this.#sockets = null;
    for (const socket of sockets) {
      stopServing(this.loop, socket);
    }
    this.isServing = false;
    if (this.#servingForever?.done() === false) {
      this.#servingForever.cancel();
      this.#servingForever = null;
    }
    this.#wakeIfOver();
  }

  public closeClients(): void {
    for (const transport of [...this.#clients]) transport.close();
  }

  public abortClients(): void {
    for (const transport of [...this.#clients]) transport.abort();
  }

  public startServing(): LibraryCoroutine {
    const {machine} = this.loop;
    return this.#coroutine('start_serving', here => {
      this.listen();
      // By the next turn whoever wants to connect can.
      return here.await(sleep(machine, 0));
    });
  }

  public serveForever(): LibraryCoroutine {
    return this.#coroutine('serve_forever', here => this.#serving(here));
  }

  public waitClosed(): LibraryCoroutine {
    return this.#coroutine('wait_closed', () => this.#waiting());
  }

  /** `__aenter__`. */
  public enter(): LibraryCoroutine {
    return new LibraryCoroutine(
      this.loop.machine.host,
      'AbstractServer.__aenter__',
      () => atOnce(() => this),
      [this],
    );
  }

  /** `__aexit__`. */
  public exit(): LibraryCoroutine {
    const {host} = this.loop.machine;
    const leave = (here: LibraryCoroutine) => {
      this.close();
      return here.await(this.waitClosed());
    };
    return new LibraryCoroutine(host, 'AbstractServer.__aexit__', leave, [this]);
  }

  public referents(): readonly unknown[] {
    return [...(this.#waiters ?? []), this.#servingForever, this.host];
  }

  *#serving(here: LibraryCoroutine): Running {
    const {host} = this.loop.machine;
    if (this.#servingForever !== null) {
      throw this.#refused(`is already being awaited on serve_forever()`);
    }
    if (this.#sockets === null) throw this.#refused('is closed');
    this.listen();
    const future = this.#future('serve_forever', () => this.#blocked());
    this.#servingForever = future;
    try {
      return yield* future.await();
    } catch (error) {
      if (!host.isError(error, 'CancelledError')) throw error;
      this.close();
      yield* here.await(this.waitClosed());
      throw host.raising(error);
    } finally {
      this.#servingForever = null;
    }
  }

  *#waiting(): Running {
    if (this.#waiters === null) return null;
    const waiter = this.#future('wait_closed', () => this.#blocked());
    this.#waiters.push(waiter);
    yield* waiter.await();
    return null;
  }

  #wakeIfOver(): void {
    if (this.#clients.size > 0 || this.#sockets !== null) return;
    const waiters = this.#waiters ?? [];
    this.#waiters = null;
    for (const waiter of waiters) if (!waiter.done()) waiter.setResult(null);
  }

  #blocked(): Blocked {
    const server = `the server at ${this.#names.join(' and ')}`;
    if (this.#sockets === null) {
      const count = this.#clients.size;
      const what = `${count} open connection${count === 1 ? '' : 's'} of ${server}`;
      return {what, by: [], remedy: 'Close every StreamWriter when its work is done.'};
    }
    return {
      what: `clients of ${server}`,
      by: [],
      remedy:
        'Nobody outside can connect: start the clients in this program, and close() the server when they are done.',
    };
  }

  #future(method: string, blocked: () => Blocked): Future {
    const future = this.loop.createFuture(`Server.${method}`);
    future.obstacle = {blocked};
    return future;
  }

  #coroutine(method: string, body: (here: LibraryCoroutine) => Running): LibraryCoroutine {
    return new LibraryCoroutine(this.loop.machine.host, `Server.${method}`, body, [this]);
  }

  #refused(why: string): Value {
    const {host} = this.loop.machine;
    return host.error('RuntimeError', `server ${host.repr(this)} ${why}`);
  }
}

function nameOf(address: SocketName | null): string {
  if (typeof address === 'string') return address;
  const [host = '', port = 0] = address ?? [];
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}
