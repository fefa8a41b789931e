import {messageOf} from '../complaint.ts';
import {DeltaPacker} from './delta-packer.ts';
import type {WorkerOrder, WorkerReport} from './frame-sender.ts';
import {FrameSocket} from './frame-socket.ts';
import type {Packer} from './packer.ts';
import {PlainPacker} from './plain-packer.ts';

let packer: Packer;
let socket: Promise<FrameSocket>;
/** Orders are dealt with one after the other, in the order they came. */
let work: Promise<void> = Promise.resolve();

self.onmessage = ({data}: MessageEvent<WorkerOrder>) => {
  work = work
    .then(() => obey(data))
    .catch(error => report({kind: 'failed', message: messageOf(error)}));
};

async function obey(order: WorkerOrder): Promise<void> {
  if (order.kind === 'start') {
    packer = order.plain ? new PlainPacker(order.grid) : new DeltaPacker(order.grid);
    socket = FrameSocket.open(order.socketUrl);
  } else if (order.kind === 'frame') {
    await send(await packer.pack(order.image, order.number));
    report({kind: 'room'});
  } else {
    await send(packer.end(order.frames));
    await (await socket).drained();
    report({kind: 'ended'});
  }
}

async function send(message: Uint8Array | undefined): Promise<void> {
  if (message !== undefined) await (await socket).send(message);
}

function report(text: WorkerReport): void {
  self.postMessage(text);
}
