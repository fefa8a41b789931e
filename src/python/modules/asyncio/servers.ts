import type {EventLoop} from '../../../model/asyncio/base-events.ts';
import {createConnection} from '../../../model/asyncio/create-connection.ts';
import {createServer, type ServerOptions} from '../../../model/asyncio/create-server.ts';
import {createUnixConnection} from '../../../model/asyncio/create-unix-connection.ts';
import {
  createUnixServer,
  type UnixServerOptions,
} from '../../../model/asyncio/create-unix-server.ts';
import type {Endpoint} from '../../../model/asyncio/resolve.ts';
import {Server} from '../../../model/asyncio/server.ts';
import type {UnixEndpoint} from '../../../model/asyncio/unix-endpoint.ts';
import type {Keywords} from '../../objects/functions.ts';
import {methods, properties} from '../../objects/natives.ts';
import {registerClass, typeName} from '../../objects/type-of.ts';
import {nativeType, type Value} from '../../objects/types.ts';
import {PyTuple} from '../../objects/values.ts';
import {registerRepr, repr} from '../../text/repr.ts';
import {connectionArguments, serverArguments} from './endpoints.ts';
import {loopType} from './loop-types.ts';
import {refuseMaking} from './model-class.ts';
import {TransportSocket} from './sockets.ts';
import {connectedPair, factoryOf} from './transports.ts';
import {unixConnectionArguments, unixServerArguments} from './unix-endpoints.ts';

export const abstractServerType = nativeType('AbstractServer', undefined, 'asyncio.events');
export const serverType = nativeType('Server', [abstractServerType], 'asyncio.base_events');
registerClass(Server, serverType);
refuseMaking(abstractServerType, 'take the one that start_server() returns');

const server = (self: unknown) => self as Server;

methods(abstractServerType, {
  __aenter__: ['', self => server(self).enter()],
  __aexit__: ['*exc', self => server(self).exit()],
});
methods(serverType, {
  close: ['', self => server(self).close()],
  close_clients: ['', self => server(self).closeClients()],
  abort_clients: ['', self => server(self).abortClients()],
  get_loop: ['', self => server(self).loop],
  is_serving: ['', self => server(self).isServing],
  start_serving: ['', self => server(self).startServing()],
  serve_forever: ['', self => server(self).serveForever()],
  wait_closed: ['', self => server(self).waitClosed()],
});
properties(serverType, {sockets: self => socketsOf(server(self))});

function socketsOf({sockets}: Server): PyTuple {
  return new PyTuple(sockets.map(each => new TransportSocket(each)));
}

registerRepr(Server, value => `<${typeName(value)} sockets=${repr(socketsOf(value))}>`);

/** Where to connect to, from the arguments of `create_connection` but for the protocol: they are looked at once it runs. */
export function endpointFrom(args: readonly Value[], keywords: Keywords): () => Endpoint {
  return connectionArguments.call([null, null, ...args], keywords) as unknown as () => Endpoint;
}

/** Where to listen, from those of `create_server`. */
export function serverOptionsFrom(args: readonly Value[], keywords: Keywords): () => ServerOptions {
  return serverArguments.call([null, null, ...args], keywords) as unknown as () => ServerOptions;
}

/** Where to connect to, from the arguments of `create_unix_connection`, and where to listen, from those of `create_unix_server`. */
export function unixEndpointFrom(args: readonly Value[], keywords: Keywords): () => UnixEndpoint {
  return unixConnectionArguments.call(
    [null, null, ...args],
    keywords,
  ) as unknown as () => UnixEndpoint;
}

export function unixServerFrom(
  args: readonly Value[],
  keywords: Keywords,
): () => UnixServerOptions {
  return unixServerArguments.call(
    [null, null, ...args],
    keywords,
  ) as unknown as () => UnixServerOptions;
}

methods(loopType, {
  create_unix_connection: [
    'protocol_factory, *args, **kwargs',
    (self, factory, args, keywords) => {
      const endpoint = unixEndpointFrom(...given(args, keywords));
      const make = factoryOf(factory as Value);
      return createUnixConnection(self as unknown as EventLoop, make, endpoint, connectedPair);
    },
  ],
  create_unix_server: [
    'protocol_factory, *args, **kwargs',
    (self, factory, args, keywords) => {
      const options = unixServerFrom(...given(args, keywords));
      const make = factoryOf(factory as Value);
      return createUnixServer(self as unknown as EventLoop, make, options);
    },
  ],
  create_connection: [
    'protocol_factory, *args, **kwargs',
    (self, factory, args, keywords) => {
      const endpoint = endpointFrom(...given(args, keywords));
      const make = factoryOf(factory as Value);
      return createConnection(self as unknown as EventLoop, make, endpoint, connectedPair);
    },
  ],
  create_server: [
    'protocol_factory, *args, **kwargs',
    (self, factory, args, keywords) => {
      const options = serverOptionsFrom(...given(args, keywords));
      return createServer(self as unknown as EventLoop, factoryOf(factory as Value), options);
    },
  ],
});

/** What `*args` and `**kwargs` collected, as a call takes it. */
export function given(
  args: Value | undefined,
  keywords: Value | undefined,
): [readonly Value[], Keywords] {
  return [args as unknown as Value[], keywords as unknown as Map<string, Value>];
}
