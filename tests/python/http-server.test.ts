import {expect, test} from 'vitest';
import {simulate} from '../../src/python/simulate.ts';

const PROGRAM = String.raw`
import asyncio, json, threading, time, urllib.request, urllib.error
from http.server import BaseHTTPRequestHandler, HTTPServer, ThreadingHTTPServer

class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/slow":
            time.sleep(0.5)
        if self.path == "/none":
            self.send_error(404)
            return
        body = json.dumps({"path": self.path, "ua": self.headers["X-Me"], "no": self.headers.get("Nope", 1)}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def do_POST(self):
        size = int(self.headers["Content-Length"])
        data = self.rfile.read(size)
        self.send_response(201)
        self.end_headers()
        self.wfile.write(data[::-1])
    def log_message(self, format, *args):
        print("log", format % args)

def fetch(path, data=None):
    request = urllib.request.Request("http://127.0.0.1:8123" + path, data, {"X-Me": "me"})
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.status, answer.read().decode(), answer.headers["Content-Type"]
    except urllib.error.HTTPError as error:
        return error.code, error.reason, len(error.read())

async def main():
    server = ThreadingHTTPServer(("127.0.0.1", 8123), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    print(server.server_address, server.server_name, server.server_port)
    print(await asyncio.to_thread(fetch, "/"))
    print(await asyncio.to_thread(fetch, "/none"))
    print(await asyncio.to_thread(fetch, "/x", b"abc"))
    begun = time.perf_counter()
    print(await asyncio.gather(*(asyncio.to_thread(fetch, "/slow") for _ in range(3))), round(time.perf_counter() - begun, 1))
    reader, writer = await asyncio.open_connection("127.0.0.1", 8123)
    writer.write(b"PUT / HTTP/1.1\r\n\r\n")
    print((await reader.read())[:40])
    writer.close()
    await asyncio.to_thread(server.shutdown)
    server.server_close()
    thread.join()
    print("over")
asyncio.run(main())
`;

test('a server of http.server in threads answers as on CPython', () => {
  const {stdout} = simulate(PROGRAM, {file: 'p.py'});
  expect(stdout.map(({text}) => text)).toEqual([
    "('127.0.0.1', 8123) localhost 8123",
    'log "GET / HTTP/1.1" 200 -',
    '(200, \'{"path": "/", "ua": "me", "no": 1}\', \'application/json\')',
    'log code 404, message Not Found',
    'log "GET /none HTTP/1.1" 404 -',
    "(404, 'Not Found', 455)",
    'log "POST /x HTTP/1.1" 201 -',
    "(201, 'cba', None)",
    'log "GET /slow HTTP/1.1" 200 -',
    'log "GET /slow HTTP/1.1" 200 -',
    'log "GET /slow HTTP/1.1" 200 -',
    '[(200, \'{"path": "/slow", "ua": "me", "no": 1}\', \'application/json\'), (200, \'{"path": "/slow", "ua": "me", "no": 1}\', \'application/json\'), (200, \'{"path": "/slow", "ua": "me", "no": 1}\', \'application/json\')] 0.5',
    "log code 501, message Unsupported method ('PUT')",
    'log "PUT / HTTP/1.1" 501 -',
    'b"HTTP/1.0 501 Unsupported method (\'PUT\')\\r"',
    'over',
  ]);
});

test('serving files is refused', () => {
  const source = 'from http.server import SimpleHTTPRequestHandler\nSimpleHTTPRequestHandler()';
  expect(() => simulate(source, {file: 'p.py'})).toThrow(
    'SimpleHTTPRequestHandler" is not modelled',
  );
});
