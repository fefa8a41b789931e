import {randomUUID} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';
import {type WebSocket, WebSocketServer} from 'ws';

/** A server for one page of ours, on this machine alone. */
export interface PageServer extends AsyncDisposable {
  /** The page's address. */
  readonly url: string;
  /** Where the page sends its frames; nobody else knows the address. */
  readonly socketUrl: string;
  /** From now on this is what the page finds at `path`, before any file. */
  offer(path: string, json: string): void;
  /** The next connection to `socketUrl`. */
  nextSocket(): Promise<WebSocket>;
}

/** Serves the files of some folders, once these are there; of equal names, the earlier folder's. */
export async function servePage(folders: Promise<readonly string[]>): Promise<PageServer> {
  const offers = new Map<string, string>();
  const server = createServer((request, response) => {
    const offer = offers.get(request.url ?? '');
    if (offer !== undefined) {
      send(response, '.json', offer);
      return;
    }
    folders.then(
      found => answer(found, request, response),
      () => response.destroy(),
    );
  });
  const path = `/${randomUUID()}`;
  const sockets = new WebSocketServer({
    server,
    path,
    perMessageDeflate: false,
    maxPayload: 1 << 28,
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    socketUrl: `ws://127.0.0.1:${port}${path}`,
    offer: (path, json) => void offers.set(path, json),
    nextSocket: () => new Promise(done => sockets.once('connection', done)),
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      await new Promise(done => server.close(done));
    },
  };
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

async function answer(
  folders: readonly string[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const {pathname} = new URL(request.url ?? '/', 'http://localhost');
  const name = normalize(decodeURIComponent(pathname === '/' ? '/index.html' : pathname));
  for (const folder of folders) {
    const file = join(folder, name);
    const content = file.startsWith(folder) && (await readFile(file).catch(() => undefined));
    if (!content) continue;
    send(response, extname(file), content);
    return;
  }
  response.writeHead(404).end();
}

function send(response: ServerResponse, ending: string, content: string | Buffer): void {
  // Only a page that keeps to itself may share memory with its workers.
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
  response.setHeader('Content-Type', MEDIA_TYPES[ending] ?? 'application/octet-stream');
  // At once: a stream would have to wait for its turn with every piece of it.
  response.end(content);
}
