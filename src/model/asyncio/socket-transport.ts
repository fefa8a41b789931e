import type {LogPlace, Value} from '../host.ts';
import {ByteBuffer} from '../network/byte-buffer.ts';
import type {Socket, SocketName} from '../network/socket.ts';
import type {EventLoop} from './base-events.ts';
import {setResultUnlessCancelled} from './done-callbacks.ts';
import type {Callback} from './events.ts';
import type {Future} from './futures.ts';
import {LOST_WRITE, LOST_WRITELINES} from './log-places.ts';
import type {Protocol} from './protocols.ts';
import {type SelectorEvents, selectorOf} from './selector-events.ts';
import type {Server} from './server.ts';
import {FlowControlled, isOrdinary} from './transports.ts';

/** What is received at once. */
const MAX_SIZE = 256 * 1024;
const LOG_THRESHOLD_FOR_CONNLOST_WRITES = 5;

/** `selector_events._SelectorSocketTransport`: a protocol's connection. */
export class SocketTransport extends FlowControlled {
  public readonly socket: Socket;
  /** As `get_extra_info` has them, when the connection is over, too. */
  public readonly sockname: SocketName | null;
  public readonly peername: SocketName | null;
  public readonly fd: number;
  public host: unknown = undefined;
  readonly #selector: SelectorEvents;
  readonly #buffer = new ByteBuffer();
  readonly #readReady = this.#callback('_SelectorSocketTransport._read_ready', () => this.#read());
  readonly #writeReady = this.#callback('_SelectorSocketTransport._write_sendmsg', () =>
    this.#sendBuffered(),
  );
  #server: Server | null;
  /** `_conn_lost`: not 0 from when `connection_lost` was scheduled. */
  #lost = 0;
  #isClosing = false;
  #isPaused = false;
  #eof = false;

  public constructor(
    loop: EventLoop,
    socket: Socket,
    protocol: Protocol,
    waiter: Future,
    server: Server | null = null,
  ) {
    super(loop, protocol);
    this.socket = socket;
    this.fd = socket.fd;
    this.sockname = socket.sockname;
    this.peername = socket.peername;
    this.#selector = selectorOf(loop);
    this.#server = server;
    server?.attach(this);
    loop.callSoon(protocol.connectionMade(this));
    // Only who knows of the connection may be told what comes.
    loop.callSoon(
      this.#callback('_SelectorTransport._add_reader', () => {
        if (this.isReading()) this.#selector.addReader(socket, this.#readReady);
      }),
    );
    loop.callSoon(setResultUnlessCancelled(waiter));
  }

  public isClosing(): boolean {
    return this.#isClosing;
  }

  /** Its socket is closed. */
  public get isClosed(): boolean {
    return this.socket.isClosed;
  }

  public isReading(): boolean {
    return !this.#isClosing && !this.#isPaused;
  }

  public pauseReading(): void {
    if (!this.isReading()) return;
    this.#isPaused = true;
    this.#selector.removeReader(this.socket);
  }

  public resumeReading(): void {
    if (this.#isClosing || !this.#isPaused) return;
    this.#isPaused = false;
    this.#selector.addReader(this.socket, this.#readReady);
  }

  public override getWriteBufferSize(): number {
    return this.#buffer.length;
  }

  public write(data: Uint8Array): void {
    if (this.#eof) throw this.#refused('Cannot call write() after write_eof()');
    if (data.length === 0 || this.#isLost(LOST_WRITE)) return;
    const sent = this.#buffer.length === 0 ? this.#send(data) : 0;
    if (sent === data.length || sent === null) return;
    if (this.#buffer.length === 0) this.#selector.addWriter(this.socket, this.#writeReady);
    this.#keep(data.subarray(sent));
  }

  public writelines(lines: readonly Uint8Array[]): void {
    if (this.#eof) throw this.#refused('Cannot call writelines() after write_eof()');
    if (lines.length === 0 || this.#isLost(LOST_WRITELINES)) return;
    for (const line of lines) this.#buffer.extend(line);
    this.#sendBuffered();
    if (this.#buffer.length === 0) return;
    this.#selector.addWriter(this.socket, this.#writeReady);
    this.#keep(new Uint8Array());
  }

  public writeEof(): void {
    if (this.socket.isSecure) throw this.loop.machine.host.error('NotImplementedError');
    if (this.#isClosing || this.#eof) return;
    this.#eof = true;
    if (this.#buffer.length === 0) this.socket.shutdownWrite();
  }

  /** What is written is sent before; nothing more is received. */
  public close(): void {
    if (this.#isClosing) return;
    this.#isClosing = true;
    this.#selector.removeReader(this.socket);
    if (this.#buffer.length > 0) return;
    this.#selector.removeWriter(this.socket);
    this.#scheduleLost(null);
  }

  public abort(): void {
    this.#forceClose(null);
  }

  public referents(): readonly unknown[] {
    return [this.protocol.value, this.#server, this.host];
  }

  #read(): void {
    if (this.#lost > 0) return;
    const data = this.#guarded('Fatal read error on socket transport', () =>
      this.socket.receive(MAX_SIZE),
    );
    if (data == null) return;
    if (data.length === 0) this.#readEof();
    else {
      const message = 'Fatal error: protocol.data_received() call failed.';
      this.#guarded(message, () => this.protocol.dataReceived(data));
    }
  }

  #readEof(): void {
    const message = 'Fatal error: protocol.eof_received() call failed.';
    const keepOpen = this.#guarded(message, () => this.protocol.eofReceived());
    if (keepOpen === undefined) return;
    // With TLS, what one end closes is closed.
    if (keepOpen && !this.socket.isSecure) this.#selector.removeReader(this.socket);
    else this.close();
  }

  /** What `run` returns; undefined if it failed, and the connection with it. */
  #guarded<T>(message: string, run: () => T): T | undefined {
    try {
      return run();
    } catch (error) {
      this.#fatalError(error, message);
      return undefined;
    }
  }

  /** How much was sent; null if the connection is broken. */
  #send(data: Uint8Array): number | null {
    const message = 'Fatal write error on socket transport';
    const sent = this.#guarded(message, () => this.socket.send(data) ?? 0);
    return sent ?? null;
  }

  #keep(data: Uint8Array): void {
    const {machine} = this.loop;
    if (this.#buffer.length + data.length > machine.limits.size) throw machine.halt('size');
    this.#buffer.extend(data);
    this.maybePauseProtocol();
  }

  #sendBuffered(): void {
    if (this.#lost > 0) return;
    const sent = this.#send(this.#buffer.peek());
    if (sent === null) return;
    this.#buffer.take(sent);
    this.maybeResumeProtocol();
    if (this.#buffer.length > 0) return;
    this.#selector.removeWriter(this.socket);
    if (this.#isClosing) this.#connectionLost(null);
    else if (this.#eof) this.socket.shutdownWrite();
  }

  #isLost(from: LogPlace): boolean {
    if (this.#lost === 0) return false;
    const {host} = this.loop.machine;
    if (this.#lost >= LOG_THRESHOLD_FOR_CONNLOST_WRITES) {
      host.log('warning', 'socket.send() raised exception.', null, from);
    }
    this.#lost += 1;
    return true;
  }

  /** The system's errors are what a protocol is told of; all others are somebody's mistake, and reported. */
  #fatalError(exception: Value, message: string): void {
    const {loop} = this;
    if (!isOrdinary(loop, exception)) throw exception;
    if (!loop.machine.host.isError(exception, 'OSError')) {
      const protocol = this.protocol.value;
      loop.callExceptionHandler({message, exception, transport: this, protocol});
    }
    this.#forceClose(exception);
  }

  #forceClose(error: Value): void {
    if (this.#lost > 0) return;
    if (this.#buffer.length > 0) {
      this.#buffer.clear();
      this.#selector.removeWriter(this.socket);
    }
    if (!this.#isClosing) {
      this.#isClosing = true;
      this.#selector.removeReader(this.socket);
    }
    this.#scheduleLost(error);
  }

  #scheduleLost(error: Value): void {
    this.#lost += 1;
    const label = '_SelectorSocketTransport._call_connection_lost';
    this.loop.callSoon(this.#callback(label, () => this.#connectionLost(error), [error]));
  }

  /** `_call_connection_lost`. Who aborts it in `resume_writing` has it called twice, which fails in CPython, too. */
  #connectionLost(error: Value): void {
    if (this.isClosed) {
      throw this.#missing('close', this.#missing('connection_lost', null));
    }
    try {
      this.protocol.connectionLost(error);
    } finally {
      this.socket.close();
      this.#server?.detach(this);
      this.#server = null;
    }
  }

  #callback(label: string, run: () => void, holds: readonly unknown[] = []): Callback {
    return {label: () => label, run, referents: () => [this, ...holds]};
  }

  #missing(name: string, context: Value): Value {
    const {host} = this.loop.machine;
    const text = `'NoneType' object has no attribute '${name}'`;
    return host.during(host.error('AttributeError', text), context);
  }

  #refused(text: string): Value {
    return this.loop.machine.host.error('RuntimeError', text);
  }
}
