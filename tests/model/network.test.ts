// First: who begins within the interpreter comes upon parts of it that wait for each other.
import '../../src/python/simulate.ts';

import {beforeEach, expect, test} from 'vitest';
import type {Host} from '../../src/model/host.ts';
import {Epoll} from '../../src/model/network/epoll.ts';
import {Network} from '../../src/model/network/network.ts';
import {POLLIN, POLLOUT} from '../../src/model/network/poll-events.ts';
import {type Address, Socket} from '../../src/model/network/socket.ts';
import {pythonHost} from '../../src/python/run/host.ts';

const HERE: Address = ['127.0.0.1', 8888];
const bytes = (text: string) => new TextEncoder().encode(text);
const text = (data: Uint8Array | null) => (data === null ? null : new TextDecoder().decode(data));

let network: Network;
let listener: Socket;

beforeEach(() => {
  network = new Network(pythonHost satisfies Host);
  listener = socket();
  listener.bind(HERE);
  listener.listen(100);
});

function socket(): Socket {
  return new Socket(network).open();
}

/** Both ends of a new connection. */
function connected(): [client: Socket, server: Socket] {
  const client = socket();
  client.connect(HERE);
  return [client, listener.accept() as Socket];
}

test('what was sent before it was accepted is there', () => {
  const client = socket();
  client.connect(HERE);
  client.send(bytes('early'));
  const server = listener.accept();
  expect(server?.remote).toEqual(client.local);
  expect(text(server?.receive(3) ?? null)).toBe('ear');
  expect(text(server?.receive(3) ?? null)).toBe('ly');
  expect(server?.receive(3)).toBeNull();
});

test('nobody listens: that is told once, when it can be written to', () => {
  const client = socket();
  client.connect(['127.0.0.1', 1]);
  expect(client.poll() & POLLOUT).toBe(POLLOUT);
  expect(client.takeError()).toBe('ECONNREFUSED');
  expect(client.takeError()).toBeNull();
});

test('an end that is closed ends what comes; one with unread bytes breaks it off', () => {
  const [client, server] = connected();
  server.send(bytes('last words'));
  server.close();
  expect(text(client.receive(100))).toBe('last words');
  expect(text(client.receive(100))).toBe('');
  const [other, reset] = connected();
  other.send(bytes('never read'));
  reset.close();
  expect(() => other.receive(100)).toThrow(
    expect.objectContaining({args: [104, expect.anything()]}),
  );
});

test('the first write to who has gone is lost, the second fails', () => {
  const [client, server] = connected();
  server.close();
  expect(client.send(bytes('lost'))).toBe(4);
  expect(() => client.send(bytes('more'))).toThrow(
    expect.objectContaining({args: [32, 'Broken pipe']}),
  );
});

test('more than fits is sent when there is room again', () => {
  const [client, server] = connected();
  const epoll = new Epoll();
  const sent = client.send(new Uint8Array(5_000_000)) ?? 0;
  expect(sent).toBeLessThan(5_000_000);
  expect(client.send(bytes('x'))).toBeNull();
  epoll.register(client, POLLOUT);
  expect(epoll.select()).toEqual([]);
  expect(server.receive(sent)?.length).toBe(sent);
  expect(epoll.select()).toEqual([[client, POLLOUT]]);
});

test('who became ready first is told first, and keeps its place as long as it is ready', () => {
  const epoll = new Epoll();
  const [a, A] = connected();
  const [b, B] = connected();
  for (const each of [A, B]) epoll.register(each, POLLIN);
  const told = () => epoll.select().map(([each]) => (each === A ? 'A' : 'B'));
  expect(told()).toEqual([]);
  b.send(bytes('1'));
  a.send(bytes('2'));
  expect(told()).toEqual(['B', 'A']);
  B.receive(1);
  b.send(bytes('3'));
  expect(told()).toEqual(['B', 'A']);
  B.receive(1);
  expect(told()).toEqual(['A']);
  b.send(bytes('4'));
  expect(told()).toEqual(['A', 'B']);
});

test('a port is taken as long as its socket is open, and a number is given again', () => {
  expect(socket().bind(HERE)).toBe(false);
  expect(socket().bind(['0.0.0.0', 8888])).toBe(false);
  const {fd} = listener;
  listener.close();
  const next = socket();
  expect(next.fd).toBe(fd);
  expect(next.bind(HERE)).toBe(true);
});
