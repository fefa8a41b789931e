import {expect, test} from 'vitest';
import {simulate} from '../../src/python/simulate.ts';

function hangOfThreads(source: string): string {
  const {outcome} = simulate(source.trimStart(), {file: 'threads.py'});
  expect(outcome.kind).toBe('deadlock');
  return 'message' in outcome ? outcome.message : '';
}

test('a thread lock that one thread takes twice is named, with where it was taken and what to do', () => {
  const message = hangOfThreads(`
import threading
class Account:
    def __init__(self):
        self.lock = threading.Lock()
    def move(self):
        with self.lock:
            self.check()
    def check(self):
        with self.lock:
            pass
account = Account()
account.move()
`);
  expect(message).toMatch(/^threads\.py:9:14: the program waits for ever/);
  expect(message).toContain(
    'MainThread waits at line 9 for the lock "account.lock", which it has itself since line 6.',
  );
  expect(message).toMatch(/take it in one place only, or make it a threading\.RLock\(\)\.$/);
});

test('threads that hold what the other wants are told as a circle', () => {
  const message = hangOfThreads(`
import threading, time
a, b = threading.Lock(), threading.Lock()
def work(first, second):
    with first:
        time.sleep(1)
        with second:
            pass
one = threading.Thread(target=work, args=(a, b), name="one")
two = threading.Thread(target=work, args=(b, a), name="two")
one.start(); two.start(); one.join()
`);
  expect(message).toContain('MainThread waits at line 10 for one.');
  expect(message).toContain('one waits at line 6 for the lock "b", which two has since line 4.');
  expect(message).toContain('two waits at line 6 for the lock "a", which one has since line 4.');
  expect(message).toMatch(/Take them in the same order everywhere\.$/);
});

test.each([
  [
    'a queue that nobody fills',
    'import queue\nitems = queue.Queue()\nitems.get()',
    /MainThread waits at line 3 for an item of the queue "items"\. Put as many items as are got/,
  ],
  [
    'a full queue',
    'import queue\nitems = queue.Queue(1)\nitems.put(1)\nitems.put(2)',
    /room in the queue "items"\. Let somebody get\(\) its items/,
  ],
  [
    'a queue whose items are not done',
    'import queue\nitems = queue.Queue()\nitems.put(1)\nitems.join()',
    /the queue "items" to be worked off\. Call task_done\(\)/,
  ],
  [
    'an event',
    'import threading\nready = threading.Event()\nready.wait()',
    /the event "ready"\. Let somebody call set\(\)/,
  ],
  [
    'a condition',
    'import threading\nchanged = threading.Condition()\nwith changed:\n    changed.wait()',
    /a notification of the condition "changed"\. Let somebody call notify\(\)/,
  ],
  [
    'a semaphore',
    'import threading\ngate = threading.Semaphore(1)\ngate.acquire()\nwith gate:\n    pass',
    /line 4 for the semaphore "gate"\. Release it on every way out/,
  ],
  [
    'a barrier',
    'import threading\nstart = threading.Barrier(2)\nstart.wait()',
    /the barrier "start"\. Let as many threads wait/,
  ],
  [
    'a lock whose thread has ended',
    'import threading\nlock = threading.Lock()\ndef careless():\n    lock.acquire()\nthreading.Thread(target=careless, name="T").start()\nlock.acquire()',
    /the lock "lock", which T has since line 4 and never released\. Release it on every way out: "with" does\.$/,
  ],
  [
    'a thread that waits for ever',
    'import threading, queue\nitems = queue.Queue()\ndef eat():\n    while True:\n        items.get()\nthread = threading.Thread(target=eat, name="eater")\nthread.start()\nthread.join()',
    /MainThread waits at line 8 for eater\. eater waits at line 5 for an item of the queue "items"\. Put as many/,
  ],
  [
    'a job that waits for a job of its own pool',
    'from concurrent.futures import ThreadPoolExecutor\npool = ThreadPoolExecutor(1)\ndef outer():\n    return pool.submit(print).result()\nprint(pool.submit(outer).result())',
    /waits at line 4 for the result of a job\. Let no job wait for another of its pool/,
  ],
  [
    'a coroutine that the loop of the same thread has to run',
    'import asyncio\nasync def main():\n    loop = asyncio.get_running_loop()\n    asyncio.run_coroutine_threadsafe(asyncio.sleep(1), loop).result()\nasyncio.run(main())',
    /MainThread waits at line 4 for a coroutine of the loop that runs this very code\. Await it/,
  ],
  [
    'a coroutine of a loop that nobody runs',
    'import asyncio\nloop = asyncio.new_event_loop()\nasyncio.run_coroutine_threadsafe(asyncio.sleep(1), loop).result()',
    /MainThread waits at line 3 for a coroutine of a loop that does not run\. Run the loop in another thread/,
  ],
  [
    'a coroutine that waits for ever in the loop of another thread',
    'import asyncio, threading\nloop = asyncio.new_event_loop()\nthreading.Thread(target=loop.run_forever, daemon=True).start()\nasync def job():\n    await asyncio.Event().wait()\nasyncio.run_coroutine_threadsafe(job(), loop).result()',
    /MainThread waits at line 6 for a coroutine of a loop in another thread\. Let something end/,
  ],
])('%s is named with the thread that waits, and with what to do', (_, source, message) => {
  expect(hangOfThreads(source)).toMatch(message);
});

test('a loop that did not notice what a thread asked of it is told with what wakes it', () => {
  const message = hangOfThreads(`
import asyncio, threading
async def main():
    done = asyncio.Event()
    threading.Timer(1, done.set).start()
    await done.wait()
asyncio.run(main())
`);
  expect(message).toContain('Task-1 (main) waits at line 5 for the event "done".');
  expect(message).toContain('take loop.call_soon_threadsafe()');
});
