import type {Coroutine, Value} from '../../host.ts';
import {addressText} from '../../network/socket.ts';
import type {EventLoop} from '../base-events.ts';
import type {DoneCallback} from '../done-callbacks.ts';
import type {Callback} from '../events.ts';
import type {Future} from '../futures.ts';
import type {Protocol} from '../protocols.ts';
import type {SocketTransport} from '../socket-transport.ts';
import type {Task} from '../tasks/task.ts';
import {FlowControlMixin} from './flow-control.ts';
import type {StreamReader} from './stream-reader.ts';
import {StreamWriter} from './stream-writer.ts';

/** `asyncio.StreamReaderProtocol`: feeds a reader, and on the server's side calls back for each client. */
export class StreamReaderProtocol extends FlowControlMixin implements Protocol {
  /** `_get_close_waiter`: done when the connection is over. */
  public readonly closed: Future;
  #reader: StreamReader | null;
  #transport: SocketTransport | null = null;
  #task: Task | null = null;
  readonly #clientConnected: Value;

  public constructor(reader: StreamReader, clientConnected: Value, loop: EventLoop) {
    super(loop);
    this.#reader = reader;
    this.#clientConnected = clientConnected;
    this.closed = loop.createFuture('StreamReaderProtocol.__init__');
    const remedy = 'Close both ends of the connection.';
    this.closed.obstacle = {
      blocked: () => ({what: `the end of the connection to ${this.reader}`, by: [], remedy}),
    };
  }

  public get value(): Value {
    return this;
  }

  public connectionMade(transport: SocketTransport): Callback {
    return {
      label: () => 'StreamReaderProtocol.connection_made',
      run: () => this.#connectionMade(transport),
      referents: () => [transport, this],
    };
  }

  public dataReceived(data: Uint8Array): void {
    this.#reader?.feedData(data);
  }

  public eofReceived(): boolean {
    this.#reader?.feedEof();
    return true;
  }

  public override connectionLost(error: Value): void {
    const {closed} = this;
    if (error === null) this.#reader?.feedEof();
    else this.#reader?.setException(error);
    if (!closed.done()) {
      if (error === null) closed.setResult(null);
      else closed.setException(error);
    }
    // Nobody need ask how it ended.
    closed.logTraceback = false;
    super.connectionLost(error);
    this.#reader = null;
    this.#task = null;
    this.#transport = null;
  }

  /** The reader is held by who reads, and by who serves it. */
  public referents(): readonly unknown[] {
    return [this.closed, this.#transport, this.#task, this.#clientConnected];
  }

  protected override get reader(): string {
    const from = this.#transport?.peername;
    return from ? addressText(from) : 'the other end';
  }

  #connectionMade(transport: SocketTransport): void {
    const {loop} = this;
    const {host} = loop.machine;
    const reader = this.#reader;
    this.#transport = transport;
    if (reader !== null) reader.transport = transport;
    if (this.#clientConnected === null) return;
    const writer = new StreamWriter(transport, this, reader, loop);
    const answer = host.call(this.#clientConnected, [reader, writer]);
    if (host.isCoroutine(answer)) this.#serve(answer, transport);
  }

  #serve(coroutine: Coroutine, transport: SocketTransport): void {
    this.#task = this.loop.createTask(coroutine);
    this.#task.addDoneCallback(closesWhenDone(transport));
  }
}

/** A handler that fails, or is cancelled, takes its connection with it. */
function closesWhenDone(transport: SocketTransport): DoneCallback {
  return {
    label: () => 'StreamReaderProtocol.connection_made.callback',
    run: task => {
      const exception = task.cancelled() ? null : task.exception();
      if (!task.cancelled() && exception === null) return;
      const message = 'Unhandled exception in client_connected_cb';
      if (exception !== null) task.loop.callExceptionHandler({message, exception, transport});
      transport.close();
    },
    referents: () => [transport],
  };
}
