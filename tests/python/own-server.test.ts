import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {simulate} from '../../src/python/simulate.ts';

const OTHERS = new URL('../programs/network-own-server.py', import.meta.url);
/** The server of that program, as far as it comes before the first request. */
const SERVER = readFileSync(OTHERS, 'utf8').split('    async with httpx')[0];

const PROGRAM = `${SERVER}
    def sync():
        r = requests.get(U, params={"a": 5})
        print(r.json(), r.elapsed.total_seconds() >= 0.5, r.url)
        r = requests.get(U + "/m")
        print(r.json(), r.url, r.history)
        print(requests.post(U, data={"x": 1}).json(), requests.get(U + "/s").content, httpx.get(U + "/s").text)
        try: requests.get(U, timeout=0.1)
        except requests.exceptions.Timeout as e: print(type(e), e)
        try: requests.get("http://127.0.0.1:9/x")
        except requests.ConnectionError as e: print(type(e), e)
        try: httpx.get("http://127.0.0.1:9/x")
        except httpx.ConnectError as e: print(type(e), e)
        try: urllib.request.urlopen("http://127.0.0.1:9/x")
        except OSError as e: print(type(e), e)
        with urllib.request.urlopen(U + "/?a=1") as f: print(f.read())
    await asyncio.to_thread(sync)
    await runner.cleanup()
asyncio.run(main())
`;

test('libraries that block ask a server of the program from a thread, as on CPython', () => {
  const {stdout} = simulate(PROGRAM, {file: 'p.py'});
  expect(stdout.map(({text}) => text)).toMatchInlineSnapshot(`
    [
      "{'hi': '5', 'b': '', 'ct': 'application/octet-stream'} True http://127.0.0.1:8080/?a=5",
      "{'hi': 'moved', 'b': '', 'ct': 'application/octet-stream'} http://127.0.0.1:8080/?a=moved [<Response [302]>]",
      "{'hi': None, 'b': 'x=1', 'ct': 'application/x-www-form-urlencoded'} b'\\nx\\nxx\\n' ",
      "x",
      "xx",
      "",
      "<class 'requests.exceptions.ReadTimeout'> HTTPConnectionPool(host='127.0.0.1', port=8080): Read timed out. (read timeout=0.1)",
      "<class 'requests.exceptions.ConnectionError'> HTTPConnectionPool(host='127.0.0.1', port=9): Max retries exceeded with url: /x (Caused by NewConnectionError("HTTPConnection(host='127.0.0.1', port=9): Failed to establish a new connection: [Errno 111] Connection refused"))",
      "<class 'httpx.ConnectError'> [Errno 111] Connection refused",
      "<class 'urllib.error.URLError'> <urlopen error [Errno 111] Connection refused>",
      "b'{"hi": "1", "b": "", "ct": "application/octet-stream"}'",
    ]
  `);
});
