import {expect, test} from 'vitest';
import {simulate} from '../../src/python/simulate.ts';

/** Why a program hangs whose `main` has this body. */
function hang(body: string, before = ''): string {
  const lines = body.trim().split('\n');
  const main = lines.map(line => `    ${line}`).join('\n');
  const {outcome} = simulate(
    `import asyncio\n${before}\nasync def main():\n${main}\n\nasyncio.run(main())`,
  );
  expect(outcome.kind).toBe('deadlock');
  return 'message' in outcome ? outcome.message : '';
}

test('two tasks that hold what the other wants are told as a circle, with one remedy', () => {
  const message = hang(
    `await asyncio.gather(
    asyncio.create_task(work(a, b), name="A"),
    asyncio.create_task(work(b, a), name="B"),
)`,
    `
a, b = asyncio.Lock(), asyncio.Lock()

async def work(first, second):
    async with first:
        await asyncio.sleep(1)
        async with second:
            pass
`,
  );
  expect(message).toContain('Task-1 (main) waits at line 12 for A and B.');
  expect(message).toContain('A waits at line 8 for the lock "b", which B has.');
  expect(message).toContain('B waits at line 8 for the lock "a", which A has.');
  expect(message).toMatch(/Take them in the same order everywhere\.$/);
});

test('a hang is told where the first of those who wait does so', () => {
  const source = `import asyncio

async def take(lock):
    return 1 + await lock.acquire()

async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    await take(lock)

asyncio.run(main())
`;
  const {outcome} = simulate(source, {file: 'locked.py'});
  const message = 'message' in outcome ? outcome.message : '';
  expect(message).toMatch(/^locked\.py:4:16: the program waits for ever: nothing is ready/);
  expect(message).toContain('Task-1 (main) waits at line 4 for the lock "lock"');
});

test('main waits for a lock, held by a task that waits for main', () => {
  const message = hang(
    `lock = asyncio.Lock()
parent = asyncio.current_task()
async def child():
    async with lock:
        await parent
asyncio.create_task(child(), name="A")
await asyncio.sleep(0)
await lock.acquire()`,
  );
  expect(message).toContain('Task-1 (main) waits at line 11 for the lock "lock", which A has.');
  expect(message).toContain('A waits at line 8 for Task-1 (main).');
});

test.each([
  [
    'a lock taken twice',
    'lock = asyncio.Lock()\nawait lock.acquire()\nawait lock.acquire()',
    /line 6 for the lock "lock", which it has itself\. One task cannot have it twice/,
  ],
  [
    'a lock that was never released',
    `lock = asyncio.Lock()
async def careless():
    await lock.acquire()
await asyncio.create_task(careless(), name="careless")
await lock.acquire()`,
    /lock "lock", which careless has and never released\. Release it on every way out/,
  ],
  [
    'a semaphore',
    'gate = asyncio.Semaphore(1)\nawait gate.acquire()\nasync with gate:\n    pass',
    /the semaphore "gate", which it has itself/,
  ],
  [
    'an event',
    'ready = asyncio.Event()\nawait ready.wait()',
    /the event "ready"\. Let somebody call set\(\)/,
  ],
  [
    'a condition',
    'changed = asyncio.Condition()\nasync with changed:\n    await changed.wait()',
    /a notification of the condition "changed"\. Let somebody call notify\(\)/,
  ],
  [
    'an empty queue',
    'queue = asyncio.Queue()\nawait queue.get()',
    /an item of the queue "queue"\. Put as many items as are got/,
  ],
  [
    'a full queue',
    'queue = asyncio.Queue(1)\nawait queue.put(1)\nawait queue.put(2)',
    /room in the queue "queue"\. Let somebody get\(\) its items/,
  ],
  [
    'a queue whose items are not done',
    'queue = asyncio.Queue()\nawait queue.put(1)\nqueue.get_nowait()\nawait queue.join()',
    /1 unfinished item of the queue "queue"\. Call task_done\(\)/,
  ],
  [
    'a barrier',
    'barrier = asyncio.Barrier(3)\nawait barrier.wait()',
    /the barrier "barrier", where 1 of 3 have come\. Let as many tasks wait/,
  ],
  [
    'a future',
    'answer = asyncio.get_running_loop().create_future()\nawait answer',
    /the future "answer", which nobody completes\. Let somebody call set_result\(\)/,
  ],
  [
    'tasks that wait for each other',
    `tasks = []
async def wait_for(index):
    await tasks[index]
tasks += [asyncio.create_task(wait_for(1), name="A"), asyncio.create_task(wait_for(0), name="B")]
await asyncio.wait(tasks)`,
    /A waits at line 6 for B\. B waits at line 6 for A\. Let one of them go on without the other/,
  ],
  [
    'a task group',
    `event = asyncio.Event()
async with asyncio.TaskGroup() as group:
    group.create_task(event.wait(), name="A")`,
    /Task-1 \(main\) waits at line 5 for A\. A waits for the event "event"/,
  ],
])('%s is named, with what to do', (_, body, message) => {
  expect(hang(body)).toMatch(message);
});

test('a lock in an object is called by its attribute', () => {
  const message = hang(
    'account = Account()\nawait account.lock.acquire()\nawait account.lock.acquire()',
    `
class Account:
    def __init__(self):
        self.lock = asyncio.Lock()
`,
  );
  expect(message).toContain('the lock "account.lock"');
});

/** What goes before a `main` that talks to somebody who says nothing. */
const SILENT = `
async def handle(reader, writer):
    await asyncio.sleep(1)
    await reader.readline()
`;

test.each([
  [
    'a server that nobody will come to',
    `server = await asyncio.start_server(handle, "127.0.0.1", 8888)
async with server:
    await server.serve_forever()`,
    /Task-1 \(main\) waits at line 10 for clients of the server at 127\.0\.0\.1:8888\. Nobody outside can connect: start the clients in this program/,
  ],
  [
    'an end that says nothing',
    `server = await asyncio.start_server(handle, "127.0.0.1", 8888)
reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
print(await reader.read())`,
    /waits at line 10 for data from \('127\.0\.0\.1', 8888\)\. Task-4 \(handle\) waits at line 5 for data from \('127\.0\.0\.1', 50001\)\. Let the other end write/,
  ],
  [
    'a server whose connections stay open',
    `server = await asyncio.start_server(handle, "127.0.0.1", 8888)
reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
async with server:
    await asyncio.sleep(0)`,
    /waits at line 10 for 1 open connection of the server at 127\.0\.0\.1:8888.*Close every StreamWriter/s,
  ],
])('%s is named, with what to do', (_, body, message) => {
  expect(hang(body, SILENT)).toMatch(message);
});

/** Why a program without a loop hangs. */

test('a sleep of endless seconds is what the program waits for, and no limit is blamed', () => {
  const message = hang(`print("waiting")\nawait asyncio.sleep(float("inf"))`);
  expect(message).toContain('no timer will go off');
  expect(message).toContain('Task-1 (main) waits at line 5 for a sleep without end.');
  expect(message).toMatch(/Give it a number of seconds, or cancel it\.$/);
});

test('a sleep of endless seconds that is cancelled or timed out ends', () => {
  const {stdout, outcome} = simulate(`import asyncio, math

async def main():
    task = asyncio.create_task(asyncio.sleep(math.inf))
    await asyncio.sleep(1)
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True))
    try:
        await asyncio.wait_for(asyncio.sleep(math.inf), 2)
    except TimeoutError:
        print("timed out")

asyncio.run(main())
`);
  expect(outcome.kind).toBe('ok');
  expect(stdout.map(({text}) => text)).toEqual(["[CancelledError('')]", 'timed out']);
});
