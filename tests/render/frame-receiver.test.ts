import {once} from 'node:events';
import type {AddressInfo} from 'node:net';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {WebSocket, WebSocketServer} from 'ws';
import {FrameReceiver, type PictureSink} from '../../src/render/frames/frame-receiver.ts';
import {HEADER_BYTES, type Header, writeHeader} from '../../src/render/frames/message.ts';

let server: WebSocketServer;
let page: WebSocket;
let node: WebSocket;

beforeEach(async () => {
  server = new WebSocketServer({port: 0, host: '127.0.0.1'});
  await once(server, 'listening');
  page = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  [[node]] = (await Promise.all([once(server, 'connection'), once(page, 'open')])) as [
    [WebSocket],
    unknown,
  ];
});

afterEach(() => {
  page.terminate();
  server.close();
});

/** Its picture is the number of the last message. */
function receive(sink: PictureSink) {
  const picture = {
    bytes: new Uint8Array(1),
    changed: () => true,
    apply: (_: Uint8Array, {serial}: Header) => void picture.bytes.fill(serial),
  };
  return new FrameReceiver(picture, sink).receive(node);
}

function send(kind: Header['kind'], frame: number, serial: number, length = HEADER_BYTES): void {
  const message = new Uint8Array(length);
  writeHeader(message, {kind, frame, serial, unpacked: 0});
  page.send(message);
}

/** A gate that is closed until it is opened. */
function gate() {
  let open = () => {};
  const passed = new Promise<void>(done => {
    open = done;
  });
  return {open, passed};
}

test('the page is free while pictures still wait for whoever takes them', async () => {
  const {open, passed} = gate();
  const taken: number[][] = [];
  const {arrived, handedOn} = receive(async ({bytes: [picture = -1]}, times) => {
    await passed;
    taken.push([picture, times]);
  });
  send('picture', 0, 0);
  send('picture', 3, 1);
  send('end', 10, 2);
  await arrived;
  expect(taken).toEqual([]);
  open();
  await handedOn;
  expect(taken).toEqual([
    [0, 3],
    [1, 7],
  ]);
});

test('a page that is too far ahead is not answered until there is room again', async () => {
  const {open, passed} = gate();
  const {handedOn} = receive(() => passed);
  const answers: number[] = [];
  page.on('message', () => answers.push(answers.length));
  for (let serial = 0; serial < 4; serial++) send('picture', serial, serial, 2 ** 25);
  send('end', 4, 4);
  await once(page, 'message');
  await once(node, 'pong', {signal: pinged()});
  // The first is dealt with at once; of the others one finds room.
  expect(answers).toHaveLength(2);
  open();
  await handedOn;
  await once(node, 'pong', {signal: pinged()});
  expect(answers).toHaveLength(5);
});

/** A ping is answered after everything that was sent before it. */
function pinged(): AbortSignal {
  node.ping();
  return AbortSignal.timeout(10_000);
}

test.each([
  ['a sink that fails', 'no more', [0, 1]],
  ['a message that is missing', 'A message from the page was lost.', [0, 2]],
])('%s ends the stream', async (_, complaint, serials) => {
  const {arrived, handedOn} = receive(async () => {
    throw new Error('no more');
  });
  handedOn.catch(() => {});
  for (const serial of serials) send('picture', serial, serial);
  await expect(arrived).rejects.toThrow(complaint);
});

test('a page that goes before the end is lost', async () => {
  const {arrived, handedOn} = receive(async () => {});
  handedOn.catch(() => {});
  send('picture', 0, 0);
  page.close();
  await expect(arrived).rejects.toThrow('The page stopped sending frames.');
});
