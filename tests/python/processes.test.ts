import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {simulate} from '../../src/python/simulate.ts';

const PROGRAMS = new URL('./processes/', import.meta.url);
const NAMES = readdirSync(PROGRAMS).filter(name => name.endsWith('.py'));

function read(name: string): string {
  return readFileSync(new URL(name, PROGRAMS), 'utf8');
}

// Beside each program is what the model prints. It was compared, line by line, with CPython 3.13 and real processes; an
// order that those do not have may differ there.
test.each(NAMES)('%s prints what it does with real processes', async name => {
  const {stdout, outcome} = simulate(read(name));
  const printed = stdout.map(({text}) => `${text}\n`).join('');
  expect(outcome).toEqual({kind: 'ok'});
  await expect(printed).toMatchFileSnapshot(
    new URL(name.replace('.py', '.txt'), PROGRAMS).pathname,
  );
});

const POOL = 'from concurrent.futures import ProcessPoolExecutor\n';
const GUARDED = `
if __name__ == "__main__":
    with ProcessPoolExecutor() as pool:
        pool.submit(job).result()
`;

test.each([
  [
    'its jobs are at work',
    'with Pool() as pool:\n        pool.apply_async(time.sleep, (1,))',
    /:5:10: the end of a pool whose jobs are at work is not modelled; call close\(\) and join\(\) first/,
  ],
  [
    'its processes would be copies of the program',
    'import multiprocessing\n    multiprocessing.set_start_method("fork")',
    /:6:5: a process that begins as a copy of the program \(fork\) is not modelled; take "spawn" or "forkserver"/,
  ],
])('a pool of multiprocessing is refused where %s', (_, lines, message) => {
  const source = `import time\nfrom multiprocessing import Pool\n\nif __name__ == "__main__":\n    ${lines}\n`;
  expect(() => simulate(source)).toThrow(message);
});

test.each([
  ['os.pipe()[1]', /the number of a pipe on its way .*; send an end of multiprocessing.Pipe\(\)/],
  ['socket.socket().fileno()', /the number of a socket on its way .*; open it in the process/],
])('a process that is sent %s is refused', (sent, message) => {
  const program = `import multiprocessing, os, socket
if __name__ == "__main__":
    multiprocessing.Process(target=print, args=(${sent},)).start()`;
  expect(() => simulate(program)).toThrow(message);
});

test.each([
  [
    'is not there where the program is imported',
    `if __name__ == "__main__":\n    def job(): pass${GUARDED}`,
    /:6:9: "job" is missing in the other process; define it .* outside of if __name__/,
  ],
  [
    'begins when a thread of its import is at work',
    `import threading\nthreading.Timer(1, print).start()\ndef job(): pass${GUARDED}`,
    /:7:9: a thread that the program starts where a worker process imports it is still at work/,
  ],
  [
    'raises what cannot be made anew',
    `class Own(Exception):\n    def __init__(self, a, b):\n        super().__init__(a)\ndef job():\n    raise Own(1, 2)${GUARDED}`,
    /:9:9: what one process sends breaks the other \(TypeError\)/,
  ],
  [
    'leaves a thread at work',
    `import threading\ndef job():\n    threading.Timer(1, print).start()${GUARDED}`,
    /:7:9: a thread that a job leaves at work is not modelled/,
  ],
  [
    'returns what has hooks of its own',
    `class Own:\n    def __reduce__(self):\n        return (str, ())\ndef job():\n    return Own()${GUARDED}`,
    /"Own.__reduce__" is not modelled/,
  ],
])('a job that %s is refused', (_, source, message) => {
  expect(() => simulate(POOL + source)).toThrow(message);
});

const UNGUARDED =
  'RuntimeError: \n        An attempt has been made to start a new process before the';
const RESET = 'ConnectionResetError: [Errno 104] Connection reset by peer';

const IN_LOOP = `import asyncio
async def main():
    await asyncio.sleep(0)
    with Executor() as pool:
        await asyncio.get_running_loop().run_in_executor(pool, print)
asyncio.run(main())`;
const LATER = `import threading, time
def late():
    time.sleep(2)
    print("over", __name__)
threading.Thread(target=late).start()
Pool(2)`;

// Compared with multiprocessing of CPython 3.14 and real processes.
test.each([
  ['a process', 'p = Process(target=print)\np.start()', 'p.start()', UNGUARDED],
  ['a pool', 'Pool(2)', 'Pool(2)', UNGUARDED],
  ['a job', 'Executor().submit(print)', 'Executor().submit(print)', UNGUARDED],
  ['a job for a loop', IN_LOOP, 'run_in_executor(pool', UNGUARDED],
  ['a pool beside a thread', LATER, 'Pool(2)', UNGUARDED],
  [
    'a program that exits',
    `import sys\nif __name__ != "__main__": sys.exit("no")\nPool(2)`,
    'no',
    'no',
  ],
  ['a program that fails', `if __name__ != "__main__": 1 / 0\nPool(2)`, '1 / 0', 'ZeroDivis'],
])('%s that is imported anew ends the server of the program', (_, lines, failing, told) => {
  const {stderr, outcome} = simulate(
    `from multiprocessing import Pool, Process
from concurrent.futures import ProcessPoolExecutor as Executor
${lines}
`,
  );
  const texts = stderr.map(({text}) => text).join('\n');
  expect(texts.indexOf(failing)).toBeLessThanOrEqual(texts.indexOf(told));
  expect(texts.indexOf(told)).toBeLessThan(texts.indexOf(RESET));
  expect(outcome).toMatchObject({kind: 'exception', error: 'ConnectionResetError'});
});

test('a loop that runs while the program is imported is no part of the schedule', () => {
  const {stdout, events} = simulate(`import asyncio
from concurrent.futures import ProcessPoolExecutor
async def hello():
    await asyncio.sleep(0)
    print("hello from", __name__)
asyncio.run(hello())
def job():
    return "done"
if __name__ == "__main__":
    with ProcessPoolExecutor() as pool:
        print(pool.submit(job).result())
`);
  const texts = stdout.map(({text}) => text);
  expect(texts).toEqual(['hello from __main__', 'hello from __mp_main__', 'done']);
  const made = events.filter(event => event.kind === 'task-created' && event.coro === 'hello');
  expect(made).toHaveLength(1);
});

test('a process of "spawn" ends with 1 where it cannot import the program', () => {
  const {stdout, stderr} = simulate(`import multiprocessing
if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
process = multiprocessing.Process(target=print)
process.start()
process.join()
print(process.exitcode)
`);
  expect(stdout.map(({text}) => text)).toEqual(['1']);
  expect(stderr.map(({text}) => text).join('\n')).toContain(UNGUARDED);
});

test('a program that copes with not being able to start processes while it is imported can do so', () => {
  const {stdout} = simulate(`from multiprocessing import Pool
def work(n):
    return n * n
try:
    print(Pool(2).map(work, [1, 2]))
except RuntimeError as error:
    print(__name__, type(error).__name__)
`);
  expect(stdout.map(({text}) => text)).toEqual(['__mp_main__ RuntimeError', '[1, 4]']);
});

const LOGGED = (level: string) => `import logging
import multiprocessing
def work():
    multiprocessing.get_logger().info("at work")
if __name__ == "__main__":
    logger = multiprocessing.log_to_stderr(logging.${level})
    process = multiprocessing.Process(target=work)
    process.start()
    process.join()
    multiprocessing.Process(target=work, name="second").start()
`;

test('multiprocessing logs what its processes do', () => {
  expect(simulate(LOGGED('INFO')).stderr.map(({text}) => text)).toEqual([
    '[INFO/MainProcess] created temp directory /tmp/pymp-0n3w41t3',
    '[INFO/Process-1] child process calling self.run()',
    '[INFO/Process-1] at work',
    '[INFO/Process-1] process exiting with exitcode 0',
    '[INFO/Process-1] process shutting down',
    '[INFO/MainProcess] process shutting down',
    '[INFO/MainProcess] calling join() for process second',
    '[INFO/second] child process calling self.run()',
    '[INFO/second] at work',
    '[INFO/second] process exiting with exitcode 0',
    '[INFO/second] process shutting down',
  ]);
  expect(simulate(LOGGED('WARNING')).stderr).toEqual([]);
  expect(() => simulate(LOGGED('DEBUG'))).toThrow(
    'what multiprocessing logs at the level DEBUG is not modelled; take logging.INFO',
  );
  expect(() => simulate(LOGGED('INFO').replace('Process(target=work)', 'Pool()'))).toThrow(
    'what a pool logs is not modelled; set the level of the log to WARNING',
  );
});

const START = '    p = Process(target=work)\n    p.start()\n    p.join()';

test.each([
  [
    'a target that is not there where the program is imported',
    `if __name__ == "__main__":\n    def work(): pass\n${START}`,
    /:6:5: "work" is missing in the other process/,
  ],
])('%s is refused', (_, source, message) => {
  expect(() =>
    simulate(`import threading\nfrom multiprocessing import Process\n${source}`),
  ).toThrow(message);
});

test('many processes at once are no matter, and those that start one another end at the limit', () => {
  const many = `from multiprocessing import Process
import time
def work(number):
    time.sleep(1)
    print(number, end=" ")
if __name__ == "__main__":
    started = [Process(target=work, args=(number,)) for number in range(52)]
    for each in started: each.start()
    for each in started: each.join()
`;
  const {stdout, total} = simulate(many, {limits: {steps: 130_000_000}});
  expect(
    stdout
      .map(({text}) => text)
      .join('')
      .trim()
      .split(' '),
  ).toHaveLength(52);
  expect(total).toBe(1);
  const endless = `from multiprocessing import Process
def work():
    each = Process(target=work)
    each.start()
    each.join()
if __name__ == "__main__":
    work()
`;
  const {outcome} = simulate(endless, {limits: {steps: 8_000_000}});
  expect(outcome).toMatchObject({kind: 'limit'});
});

test('who waits for a process that waits for ever is told so', () => {
  const {outcome} = simulate(`import threading
from multiprocessing import Process
def work():
    done = threading.Event()
    done.wait()
if __name__ == "__main__":
${START}
`);
  expect(outcome).toMatchObject({
    kind: 'deadlock',
    message: expect.stringContaining(
      'MainThread waits at line 9 for the end of Process-1. Process-1 waits at line 5 for the event "done". Let somebody call set().',
    ),
  });
});

test('who waits for a queue or a lock of processes is told so', () => {
  const {outcome} = simulate(`from multiprocessing import Lock, Process, Queue
def work(queue, lock):
    with lock:
        print(queue.get())
if __name__ == "__main__":
    queue, lock = Queue(), Lock()
    p = Process(target=work, args=(queue, lock))
    p.start()
    lock.acquire()
    p.join()
`);
  expect(outcome).toMatchObject({
    kind: 'deadlock',
    message: expect.stringContaining(
      'MainThread waits at line 10 for the end of Process-1. Process-1 waits at line 3 for the lock "lock", which MainThread has since line 9.',
    ),
  });
});

const PUTS = `from multiprocessing import Pipe, Process, Queue
def work(queue, n):
    queue.put("X" * n)
def gives_up(queue):
    queue.cancel_join_thread()
    queue.put("X" * 300_000)
if __name__ == "__main__":
    queue = Queue()
`;
const BIG = '    p = Process(target=work, args=(queue, 1_000_000))\n    p.start()\n';

// The documentation of multiprocessing has it as "Joining processes that use queues".
test('a process that has put more than a pipe holds ends when somebody has got it', () => {
  const joined = simulate(`${PUTS}${BIG}    p.join()\n    print(len(queue.get()))\n`);
  expect(joined.outcome).toMatchObject({
    kind: 'deadlock',
    message: expect.stringMatching(
      /MainThread waits at line 11 for the end of Process-1. Process-1 waits for a get\(\) of what it has put into the queue "queue", more than the 65536 bytes that a pipe holds. Call get\(\) for all of it before join\(\)/,
    ),
  });
  const got = simulate(`${PUTS}${BIG}    print(len(queue.get()))\n    p.join()\n`);
  expect(got.outcome).toEqual({kind: 'ok'});
});

test.each([
  [
    'a program ends',
    'queue.put("X" * 300_000)',
    /MainThread waits for a get\(\) of what it has put/,
  ],
  [
    'one end of a pipe sends',
    'a, b = Pipe()\n    b.send("X" * 300_000)',
    /MainThread waits at line 10 for room in the pipe of the connection "b". Let the other end recv/,
  ],
])('what nobody reads is waited for where %s', (_, lines, message) => {
  const {outcome} = simulate(`${PUTS}    ${lines}\n`);
  expect(outcome).toMatchObject({kind: 'deadlock', message: expect.stringMatching(message)});
});

test.each([
  [
    'is about what a pipe holds',
    'p = Process(target=work, args=(queue, 65_530))\n    p.start()\n    p.join()',
    /:3:5: whether this waits for a reader cannot be told: .* is about the 65536 bytes that a pipe holds; have it read before/,
  ],
  [
    'was not wholly written when its process ended',
    'p = Process(target=gives_up, args=(queue,))\n    p.start()\n    p.join()\n    queue.get()',
    /:12:5: reading what a process had not wholly written when it ended is not modelled/,
  ],
])('what %s is refused', (_, lines, message) => {
  expect(() => simulate(`${PUTS}    ${lines}\n`)).toThrow(message);
});

test('what ends a process is told on stderr, under its name', () => {
  const {stderr} = simulate(`from multiprocessing import Process
def work():
    raise ValueError("bad")
if __name__ == "__main__":
${START}
`);
  expect(stderr.map(({text}) => text)).toEqual([
    'Process Process-1:',
    'Traceback (most recent call last):',
    '  File "program.py", line 3, in work',
    '    raise ValueError("bad")',
    'ValueError: bad',
  ]);
});

test('what a job raises is told with where it came from', () => {
  const {stderr} = simulate(`${POOL}class Own(Exception): pass
def job():
    raise Own("bad")${GUARDED}`);
  expect(stderr.map(({text}) => text)).toEqual([
    'concurrent.futures.process._RemoteTraceback: ',
    '"""',
    'Traceback (most recent call last):',
    '  File "program.py", line 4, in job',
    '    raise Own("bad")',
    '__mp_main__.Own: bad',
    '"""',
    '',
    'The above exception was the direct cause of the following exception:',
    '',
    'Traceback (most recent call last):',
    '  File "program.py", line 7, in <module>',
    '    pool.submit(job).result()',
    '    ~~~~~~~~~~~~~~~~~~~~~~~^^',
    'Own: bad',
  ]);
});

// Where there are no processes, as in WebAssembly, CPython has no such module: the oracle cannot be asked.
test('a program may ask about processes', () => {
  const asked = `
import multiprocessing, os
from multiprocessing import cpu_count, current_process
multiprocessing.freeze_support()
print(cpu_count() == os.cpu_count(), multiprocessing.active_children())
print(current_process().name, current_process().is_alive(), multiprocessing.parent_process())
`;
  expect(simulate(asked).stdout.map(({text}) => text)).toEqual([
    'True []',
    'MainProcess True None',
  ]);
  expect(() => simulate(`${asked}\nmultiprocessing.heap\n`)).toThrow(
    /:8:1: "multiprocessing.heap" is not modelled/,
  );
});

const MANAGED = `from multiprocessing import Manager, Process
from multiprocessing.managers import BaseManager
class Own(BaseManager): pass
class Bad:
    def __init__(self):
        raise ValueError("bad")
class Gives:
    def gives(self):
        return (n for n in ())
Own.register("Bad", Bad)
Own.register("Gives", Gives)
def work(queue):
    queue.get()
if __name__ == "__main__":
`;

test.each([
  [
    'a pool of its own',
    'Manager().Pool(2)',
    /:15:5: a Pool of a manager is not modelled; make a multiprocessing.Pool in the main process/,
  ],
  [
    'an address',
    'BaseManager(address=("", 50000))',
    /:15:5: a manager with an address of its own is not modelled/,
  ],
  [
    'what cannot be made',
    'with Own() as m: m.Bad()',
    /:15:22: what CPython tells with a traceback of the manager's process is not modelled/,
  ],
  [
    'what gives back what cannot be sent',
    'with Own() as m: m.Gives().gives()',
    /:15:22: what an object of a manager gives back cannot be pickled/,
  ],
  [
    'a number too large for its array',
    'Manager().Array("b", [128])',
    /:15:5: a number that does not fit into its Array is not modelled; take a wider type/,
  ],
])('a manager that has %s is refused', (_, line, message) => {
  expect(() => simulate(`${MANAGED}    ${line}\n`)).toThrow(message);
});

test('who waits for an object of a manager is told so', () => {
  const {outcome} = simulate(`${MANAGED}    queue = Manager().Queue()
    p = Process(target=work, args=(queue,))
    p.start()
    p.join()
`);
  expect(outcome).toMatchObject({
    kind: 'deadlock',
    message: expect.stringContaining(
      "MainThread waits at line 18 for the end of Process-2. Process-2 waits at line 13 for get() of the manager's Queue. Let another process",
    ),
  });
});

test('a pool has as many threads as CPython gives it on a machine with eight processors', () => {
  const {total} = simulate(`
import asyncio, os, time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
assert os.cpu_count() == 8
async def main():
    await asyncio.gather(*(asyncio.to_thread(time.sleep, 1) for _ in range(12)))
if __name__ == "__main__":
    asyncio.run(main())
    with ThreadPoolExecutor() as pool:
        list(pool.map(time.sleep, [1] * 12))
    with ProcessPoolExecutor() as pool:
        list(pool.map(time.sleep, [1] * 9))
`);
  expect(total).toBe(4);
});

test('shared memory that nobody unlinks is told of at the end', () => {
  const {stderr} = simulate(`
from multiprocessing import shared_memory
for name in "kept", "gone":
    memory = shared_memory.SharedMemory(create=True, size=4, name=name)
memory.unlink()
`);
  expect(stderr.map(({text}) => text)).toEqual([
    "UserWarning: resource_tracker: There appear to be 1 leaked shared_memory objects to clean up at shutdown: {'/kept'}",
  ]);
});
