import type {Callback} from '../../../model/asyncio/events.ts';
import type {Protocol} from '../../../model/asyncio/protocols.ts';
import {selectorOf} from '../../../model/asyncio/selector-events.ts';
import {SocketTransport} from '../../../model/asyncio/socket-transport.ts';
import {EVENT_READ, EVENT_WRITE} from '../../../model/network/poll-events.ts';
import {methods} from '../../objects/natives.ts';
import {registerClass} from '../../objects/type-of.ts';
import {nativeType, type Value} from '../../objects/types.ts';
import {PyBytes, PyTuple} from '../../objects/values.ts';
import {asIndex} from '../../operations/conversion.ts';
import {getAttribute} from '../../operations/get-attribute.ts';
import {truth} from '../../operations/truth.ts';
import {call} from '../../run/calls.ts';
import {refuse} from '../../run/refusals.ts';
import {registerRepr} from '../../text/repr.ts';
import {transportType} from './abstract-transports.ts';
import {PyCallback} from './convert.ts';
import {refuseMaking} from './model-class.ts';
import {nameValue, socketOf} from './sockets.ts';
import {written, writtenLines} from './stream-bytes.ts';

const flowControlType = nativeType('_FlowControlMixin', [transportType], 'asyncio.transports');
const SELECTOR_EVENTS = 'asyncio.selector_events';
const selectorTransportType = nativeType('_SelectorTransport', [flowControlType], SELECTOR_EVENTS);
const socketTransportType = nativeType(
  '_SelectorSocketTransport',
  [selectorTransportType],
  SELECTOR_EVENTS,
);
registerClass(SocketTransport, socketTransportType);
refuseMaking(flowControlType, 'take the one that connection_made() is called with');

/** A protocol that the program wrote. */
class PyProtocol implements Protocol {
  public readonly value: Value;

  public constructor(value: Value) {
    this.value = value;
  }

  public connectionMade(transport: SocketTransport): Callback {
    return new PyCallback(getAttribute(this.value, 'connection_made'), [transport]);
  }

  public dataReceived(data: Uint8Array): void {
    this.#tell('data_received', new PyBytes(Array.from(data)));
  }

  public eofReceived(): boolean {
    return truth(this.#tell('eof_received'));
  }

  public pauseWriting(): void {
    this.#tell('pause_writing');
  }

  public resumeWriting(): void {
    this.#tell('resume_writing');
  }

  public connectionLost(error: unknown): void {
    this.#tell('connection_lost', error as Value);
  }

  public referents(): readonly unknown[] {
    return [this.value];
  }

  #tell(method: string, ...args: Value[]): Value {
    return call(getAttribute(this.value, method), args);
  }
}

const transport = (self: unknown) => self as SocketTransport;

const OF_TLS = new Set(['cipher', 'peercert', 'ssl_object', 'sslcontext']);

/** `transport.get_extra_info`. */
export function extraInfo(of: SocketTransport, name: unknown, otherwise: Value): Value {
  if (name === 'socket') return socketOf(of);
  if (of.socket.isSecure && OF_TLS.has(String(name)))
    refuse(`get_extra_info("${name}") is not modelled`, 'leave it out: nothing is encrypted here');
  const address = name === 'peername' ? of.peername : name === 'sockname' ? of.sockname : null;
  return address === null ? otherwise : nameValue(address);
}

methods(selectorTransportType, {
  get_extra_info: [
    'name, default=',
    (self, name, otherwise) => extraInfo(transport(self), name, otherwise ?? null),
  ],
});
methods(socketTransportType, {
  write: ['data', (self, data) => transport(self).write(written(data))],
  writelines: ['list_of_data', (self, lines) => transport(self).writelines(writtenLines(lines))],
  write_eof: ['', self => transport(self).writeEof()],
  can_write_eof: ['', self => !transport(self).socket.isSecure],
  close: ['', self => transport(self).close()],
  set_protocol: [
    'protocol',
    (self, protocol) => {
      transport(self).protocol = new PyProtocol(protocol as Value);
    },
  ],
});
methods(selectorTransportType, {
  abort: ['', self => transport(self).abort()],
  is_closing: ['', self => transport(self).isClosing()],
  is_reading: ['', self => transport(self).isReading()],
  pause_reading: ['', self => transport(self).pauseReading()],
  resume_reading: ['', self => transport(self).resumeReading()],
  get_protocol: [
    '',
    self => (transport(self).isClosed ? null : (transport(self).protocol.value as Value)),
  ],
  get_write_buffer_size: ['', self => transport(self).getWriteBufferSize()],
});
methods(flowControlType, {
  get_write_buffer_limits: [
    '',
    self => new PyTuple([transport(self).lowWater, transport(self).highWater]),
  ],
  set_write_buffer_limits: [
    'high=, low=',
    (self, high, low) => transport(self).setWriteBufferLimits(limit(high), limit(low)),
  ],
});

function limit(value: Value | undefined): number | null {
  return value == null ? null : asIndex(value);
}

registerRepr(SocketTransport, value => {
  if (value.socket.isSecure) return '<asyncio.sslproto._SSLProtocolTransport object at 0x…>';
  const state = value.isClosed ? ' closed' : value.isClosing() ? ' closing' : '';
  return `<_SelectorSocketTransport${state} fd=${value.fd}${pollingOf(value)}>`;
});

/** What the loop waits for, as long as there is one. */
function pollingOf(value: SocketTransport): string {
  if (value.isClosed || value.loop.isClosed()) return '';
  const [reads, writes] = [EVENT_READ, EVENT_WRITE].map(event => polls(value, event));
  return ` read=${reads} write=<${writes}, bufsize=${value.getWriteBufferSize()}>`;
}

function polls({loop, socket}: SocketTransport, event: number): string {
  return selectorOf(loop).isPolling(socket, event) ? 'polling' : 'idle';
}

/** Makes a protocol for each connection. */
export function factoryOf(factory: Value): () => PyProtocol {
  return () => new PyProtocol(call(factory, []));
}

/** `(transport, protocol)`. */
export function connectedPair(made: SocketTransport): PyTuple {
  return new PyTuple([made, made.protocol.value as Value]);
}
