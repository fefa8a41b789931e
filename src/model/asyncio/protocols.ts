import type {Value} from '../host.ts';
import type {Callback} from './events.ts';
import type {SocketTransport} from './socket-transport.ts';

/** `asyncio.Protocol`: whom a transport tells what happens to its connection. */
export interface Protocol {
  /** The program's own object, if it wrote one. */
  readonly value: Value;
  /** `connection_made`, on its way. */
  connectionMade(transport: SocketTransport): Callback;
  dataReceived(data: Uint8Array): void;
  /** Whether the transport stays open for what is still to be written. */
  eofReceived(): boolean;
  pauseWriting(): void;
  resumeWriting(): void;
  connectionLost(error: Value): void;
  referents(): readonly unknown[];
}
