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
  if (order.kind === 'begin') {
    const {grid, memory} = order;
    packer = order.plain ? new PlainPacker(grid, memory) : new DeltaPacker(grid, memory);
  } else if (order.kind === 'start') {
    packer.restart();
    socket = FrameSocket.open(order.socketUrl);
  } else if (order.kind === 'frame') {
    const message = packer.pack(order.frame);
    report({kind: 'room'});
    if (message !== undefined) await (await socket).send(message);
  } else {
    const open = await socket;
    await open.send(packer.end(order.frames));
    await open.drained();
    open.close();
    report({kind: 'ended'});
  }
}

function report(text: WorkerReport): void {
  self.postMessage(text);
}
