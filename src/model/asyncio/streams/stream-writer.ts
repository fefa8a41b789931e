import type {Running, Value} from '../../host.ts';
import type {EventLoop} from '../base-events.ts';
import {LibraryCoroutine} from '../coroutines.ts';
import {sleep} from '../tasks/sleep.ts';
import type {StreamTransport} from '../transports.ts';
import type {StreamReader} from './stream-reader.ts';

/** Who is told what becomes of what is written. */
export interface WriterProtocol {
  /** `_get_close_waiter`: done when the connection is over. */
  readonly closed: Value;
  /** `_drain_helper`. */
  drain(): Value;
}

/** `asyncio.StreamWriter`: a transport to which can be written, with `drain`. */
export class StreamWriter {
  public readonly transport: StreamTransport;
  public readonly reader: StreamReader | null;
  public host: unknown = undefined;
  readonly #protocol: WriterProtocol;
  readonly #loop: EventLoop;

  public constructor(
    transport: StreamTransport,
    protocol: WriterProtocol,
    reader: StreamReader | null,
    loop: EventLoop,
  ) {
    this.transport = transport;
    this.reader = reader;
    this.#protocol = protocol;
    this.#loop = loop;
    loop.createFuture('StreamWriter.__init__').setResult(null);
    loop.machine.writers.add(this);
  }

  public close(): void {
    this.#loop.machine.writers.delete(this);
    this.transport.close();
  }

  public waitClosed(): LibraryCoroutine {
    return this.#coroutine('wait_closed', here => here.await(this.#protocol.closed));
  }

  public drain(): LibraryCoroutine {
    return this.#coroutine('drain', here => this.#draining(here));
  }

  /** `__del__`: nobody can write any more. */
  public finalize(): void {
    this.#loop.machine.writers.delete(this);
    if (!this.transport.isClosing() && !this.#loop.isClosed()) this.transport.close();
  }

  public referents(): readonly unknown[] {
    return [this.transport, this.#protocol, this.reader, this.host];
  }

  *#draining(here: LibraryCoroutine): Running {
    const {machine} = this.#loop;
    const exception = this.reader?.exception ?? null;
    if (exception !== null) throw machine.host.raising(exception);
    // Who only writes and drains must come to know that the connection is lost.
    if (this.transport.isClosing()) yield* here.await(sleep(machine, 0));
    return yield* here.await(this.#protocol.drain());
  }

  #coroutine(name: string, body: (here: LibraryCoroutine) => Running): LibraryCoroutine {
    const {host} = this.#loop.machine;
    return new LibraryCoroutine(host, `StreamWriter.${name}`, body, [this]);
  }
}
