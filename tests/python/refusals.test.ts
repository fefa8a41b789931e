import {expect, test} from 'vitest';
import {simulate} from '../../src/python/simulate.ts';

/** What ends the run of a program whose lines from the third on would hide an exception. */
function refusalOf(line: string): string {
  const source = `import asyncio, gc, inspect, json, os, pickle, sys, threading, time, traceback, typing, warnings, weakref\ntry:\n    ${line}\nexcept Exception:\n    print("hidden")\n`;
  try {
    return simulate(source, {file: 'p.py'})
      .stdout.map(({text}) => text)
      .join();
  } catch (error) {
    return (error as Error).message;
  }
}

test.each([
  [
    `pickle.loads(b"S'x'\\n.")`,
    "p.py:3:5: the code b'S' in a pickle is not modelled; write it with protocol 2 or later",
  ],
  [
    '__import__("ctypes").c_int * 3',
    'p.py:3:5: an array of ctypes is not modelled; use a list, or multiprocessing.Array',
  ],
  [
    '__import__("ctypes").pythonapi',
    'p.py:3:5: "ctypes.pythonapi" is not modelled; write the program without it',
  ],
  [
    'setattr(lambda: 1, "__dict__", {})',
    'p.py:3:5: another __dict__ for such an object is not modelled; use __dict__.update(), or set its attributes',
  ],
  [
    'type(refusal := lambda: 0)(refusal.__code__, {})',
    'p.py:3:5: to make a function of a code object is not modelled; define it with "def"',
  ],
  [
    'from unittest import mock; mock.patch("asyncio.sslproto").start()',
    'p.py:3:32: "asyncio.sslproto" is not modelled; write the program without it',
  ],
  [
    'asyncio.Future(loop=asyncio.new_event_loop())._cancel_message = "b"',
    'p.py:3:5: "_asyncio.Future._cancel_message" is not modelled; write the program without it',
  ],
  [
    'asyncio.Future(loop=5)',
    'p.py:3:5: an object of class "int" for an event loop is not modelled; give one of asyncio.new_event_loop()',
  ],
  [
    'asyncio.Future(loop=asyncio.new_event_loop()).add_done_callback(print, context={})',
    'p.py:3:5: "context=" with an object of class "dict" is not modelled; give a contextvars.Context',
  ],
  [
    'done = asyncio.Future(loop=asyncio.new_event_loop()); done.set_result(1); done.__init__()',
    'p.py:3:79: to make a future anew by its __init__ is not modelled; make another one',
  ],
  [
    'threading.Thread.colour = "red"',
    `p.py:3:5: changing 'colour' of CPython's class "Thread" is not modelled; derive a class of your own from it: class MyThread(Thread)`,
  ],
  [
    'del asyncio.Queue.get',
    `p.py:3:9: changing 'get' of CPython's class "Queue" is not modelled; derive a class of your own from it: class MyQueue(Queue)`,
  ],
  [
    'asyncio.Event.set("x")',
    `p.py:3:5: calling "Event.set" of a 'str' is not modelled; call it on an object: Event(...).set(...)`,
  ],
  [
    'asyncio.Task(asyncio.sleep(0), eager_start=True)',
    'p.py:3:5: asyncio.Task(eager_start=True) without a loop is not modelled; give it loop=asyncio.get_running_loop()',
  ],
  [
    'loop = asyncio.new_event_loop(); loop.call_soon(lambda context: context.run(loop.create_task, asyncio.sleep(0), context=context, eager_start=True), __import__("contextvars").copy_context()); loop.call_soon(loop.stop); loop.run_forever()',
    "an eager task in a context that is entered already breaks CPython's loop, and is not modelled; give it a copy of the context",
  ],
  ['asyncio.Timeout(None)._when', 'p.py:3:5: "asyncio.timeouts.Timeout._when" is not modelled'],
  ['json.JSONEncoder().iterencode([])', 'what iterencode() gives piece by piece is not modelled'],
  ['hasattr(asyncio, "sslproto")', 'p.py:3:5: "asyncio.sslproto" is not modelled'],
  ['from asyncio import sslproto; sslproto', 'p.py:3:5: "asyncio.sslproto" is not modelled'],
  [
    'asyncio.run(asyncio.open_connection("größe", 8080))',
    'p.py:3:17: a connection to "größe" is not possible: it is neither the program itself, nor a name of the web, nor an address; connect to "127.0.0.1", and start the server in the same program',
  ],
  [
    'asyncio.run(asyncio.start_server(print, "10.0.0.1", 80))',
    'p.py:3:17: a server at "10.0.0.1" is not modelled; let it listen at "127.0.0.1"',
  ],
  [
    'asyncio.run(asyncio.open_connection("127.0.0.1", 80, ssl=True))',
    'p.py:3:17: "ssl=" of such a connection is not modelled; connect to a name of the web',
  ],
  [
    'import selectors, socket; s = selectors.DefaultSelector(); a, b = socket.socketpair(); s.register(a, 1); a.close(); s.register(b, 1)',
    'what a selector does while it still has a file that was closed is not modelled; unregister the file before it is closed',
  ],
  [
    'from socketserver import ForkingTCPServer; ForkingTCPServer',
    'p.py:3:5: "socketserver.ForkingTCPServer" is not modelled; use a ThreadingTCPServer',
  ],
  [
    'from socketserver import *; ForkingTCPServer',
    'p.py:3:33: "socketserver.ForkingTCPServer" is not modelled; use a ThreadingTCPServer',
  ],
  ['asyncio.BufferedProtocol', 'p.py:3:5: "asyncio.BufferedProtocol" is not modelled'],
  ['asyncio.Handle(print, (), None)', 'p.py:3:5: to make a "Handle" is not modelled'],
  ['asyncio.Server()', 'p.py:3:5: to make a "Server" is not modelled'],
  ['asyncio.StreamReader._buffer', 'p.py:3:5: "asyncio.streams.StreamReader._buffer" is not'],
  [
    '[each for each in gc.get_objects() if isinstance(each, dict)]',
    'p.py:3:43: what gc.get_objects() has besides files is not modelled; ask whether each is an io.IOBase: files are found',
  ],
  [
    'list(map(lambda _: inspect.currentframe().f_back.f_code, [1]))',
    'p.py:3:24: who called "<lambda>" is not modelled here; ask for the frame of the function itself',
  ],
  ['print(inspect.stack())', 'p.py:3:5: the repr of an inspect.FrameInfo is not modelled'],
  ['len(gc.get_objects())', 'p.py:3:5: what gc.get_objects() has besides files is not modelled'],
  ['print(os.pipe())', 'p.py:3:5: the number of a pipe is not modelled; use the pipe itself'],
  ['os.write(1, b"x")', 'p.py:3:5: os.write() of what is no pipe of the program is not modelled'],
  ['print(gc.collect())', 'p.py:3:5: how many objects gc.collect() has found is not modelled'],
  ['gc.collect() > 0', 'p.py:3:5: how many objects gc.collect() has found is not modelled'],
  ['f"{gc.collect():5}"', 'p.py:3:7: how many objects gc.collect() has found is not modelled'],
  [
    'class A(metaclass=type("M", (type,), {"__new__": lambda m, n, b, names: print(names)})): pass',
    "p.py:3:77: what a metaclass's namespace shows is not modelled; print the names that you mean",
  ],
  ['print(vars(type("K", (), {})))', "p.py:3:5: what a class's __dict__ shows is not modelled"],
  ['range(10**18)', 'p.py:3:5: a range of numbers beyond 2**53 is not modelled; count from 0'],
  ['getattr(3 .__getnewargs__, "x")', 'p.py:3:13: "int.__getnewargs__" is not modelled'],
  ['class C(complex): pass', 'p.py:3:5: a class that derives from "complex" is not modelled'],
  [
    'class Ref(weakref.ref): pass',
    'p.py:3:5: a class that derives from "weakref.ref" is not modelled; let it hold one',
  ],
  [
    'threading.Thread(target=lambda: warnings.warn("old", stacklevel=2)).start()',
    'p.py:3:37: a warning about a call outside the program (stacklevel=2) is not modelled; give a smaller stacklevel',
  ],
  ['time.strptime("2024 10", "%Y %U")', 'p.py:3:5: "%U", a week, in a format to read with is not'],
  ['time.strftime("%_d")', 'p.py:3:5: "%_" in a format is not modelled; take a directive that'],
  ['sys.getsizeof(1)', 'p.py:3:5: "sys.getsizeof" is not available here'],
  [
    'threading.Thread(target=os._exit, args=(1,)).start()',
    'os._exit() in a thread is not modelled',
  ],
  ['inspect.signature([].append)', 'p.py:3:5: the signature of list.append is not modelled'],
  ['traceback.format_exc(limit=1)', 'p.py:3:5: limit= of traceback is not modelled'],
  ['int.__subclasses__()', 'p.py:3:5: "__subclasses__" of a built-in class is not modelled'],
  ['asyncio.Lock()._waiters', 'p.py:3:5: "asyncio.locks.Lock._waiters" is not modelled'],
  ['hasattr(asyncio.Queue(), "_getters")', '"asyncio.queues.Queue._getters" is not modelled'],
  ['asyncio.sslproto', 'p.py:3:5: "asyncio.sslproto" is not modelled'],
  [
    'dir(threading)',
    'p.py:3:5: what dir() finds in "threading" is not modelled; ask for a name with hasattr()',
  ],
  ['dir(threading.Lock())', 'p.py:3:5: what dir() finds in "lock" is not modelled'],
  [
    'inspect.getmembers(asyncio.Lock())',
    'p.py:3:5: what getmembers() finds in an object of CPython',
  ],
  ['inspect.getmembers(asyncio.Lock(), callable)', `the value of the member '_get_loop' is not`],
  [
    'type("L", (asyncio.SelectorEventLoop,), {"stop": print})()',
    'p.py:3:5: a "stop" in the place of an event loop\'s own is not modelled; give it a name of its own',
  ],
  ['sys._current_frames()', 'p.py:3:5: "sys._current_frames" is not modelled'],
  ['os.path.getatime("/")', 'p.py:3:5: "os.path.getatime" is not modelled; a program cannot reach'],
  ['len.__doc__', 'p.py:3:5: the docstring of "len" is not modelled; write the text itself'],
  [
    'functools = __import__("functools"); functools.wraps(len)(lambda: 1).__doc__',
    'p.py:3:42: the docstring of "len" is not modelled',
  ],
  ['(5).__doc__', 'p.py:3:5: the docstring of "int" is not modelled'],
  ['asyncio.sleep.__doc__', 'p.py:3:5: the docstring of "sleep" is not modelled'],
  ['inspect.cleandoc.__doc__', 'p.py:3:5: the docstring of "cleandoc" is not modelled'],
  [
    'asyncio.new_event_loop().run_until_complete(type("F", (), {"_asyncio_future_blocking": False})())',
    "p.py:3:5: a future of the program's own making is not modelled; make it with loop.create_future()",
  ],
  [
    'asyncio.new_event_loop().create_task(type("C", (), dict.fromkeys(["__await__", "send", "throw", "close"]))())',
    'p.py:3:5: a task for a coroutine of the program\'s own making is not modelled; await it in an "async def", and make a task of that',
  ],
  [
    'asyncio.new_event_loop().call_later = print',
    'p.py:3:5: a "call_later" in the place of one _UnixSelectorEventLoop\'s own is not modelled; derive a class from it, or call yours by its own name',
  ],
  [
    'asyncio.Queue().put_nowait = print',
    'p.py:3:5: a "put_nowait" in the place of one Queue\'s own is not modelled; derive a class from it',
  ],
  [
    'asyncio.Runner(loop_factory=object).get_loop()',
    'p.py:3:5: an object of class "object" for an event loop is not modelled; give one of asyncio.new_event_loop()',
  ],
  ['__builtins__', 'p.py:3:5: "__builtins__" is not modelled'],
  [
    'class Unique(asyncio.Queue): _format = print',
    'p.py:3:5: a "_format" in the place of asyncio.queues.Queue\'s own is not modelled; write a class that holds one',
  ],
  [
    'type("Logged", (asyncio.Condition,), {"acquire": print})()',
    'p.py:3:5: a "acquire" in the place of asyncio.locks.Condition\'s own is not modelled; give it a name of its own',
  ],
  [
    'type("Mine", (asyncio.Runner,), {})()',
    'p.py:3:5: a class that derives from asyncio.Runner is not modelled; let it hold one',
  ],
  [
    'class Held(asyncio.Task): __del__ = print',
    'p.py:3:5: "Held.__del__" is not modelled: the class is not plain; write the clean-up in a finally block or a context manager',
  ],
  [
    'type("Held", (asyncio.Queue,), {"__del__": print})',
    'p.py:3:5: "Held.__del__" is not modelled',
  ],
  ['type("Held", (), {}).__del__ = print', 'p.py:3:5: "Held.__del__" is not modelled'],
  [
    'type X[T] = int; X.__type_params__[0].evaluate_default',
    'p.py:3:22: "typing.TypeVar.evaluate_default" is not modelled',
  ],
  ['asyncio.sleep(1).cr_frame.f_lineno', "p.py:3:5: a frame of CPython's own code is not modelled"],
  ['asyncio.sleep(1).cr_code.co_flags', "p.py:3:5: the code of CPython's own functions is not"],
  ['open(1)', "p.py:3:5: open() of a file's number is not modelled; open it by its name"],
  ['eval("1")', 'p.py:3:5: "eval" is not available here'],
  ['os.nice(1)', 'p.py:3:5: "os.nice" is not modelled'],
  ['time.tzset()', 'p.py:3:5: "time.tzset" is not modelled'],
  ['os.system("reboot")', 'p.py:3:5: the command "reboot" is not modelled'],
])('%s is refused where it stands, and no except hides it', (line, message) => {
  expect(refusalOf(line)).toContain(message);
});

test('so is a future of the program’s own making that a task would wait for', () => {
  const source = `import asyncio
class Own:
    _asyncio_future_blocking = True
    def __await__(self):
        yield self
async def main():
    await Own()
asyncio.run(main())
`;
  expect(() => simulate(source, {file: 'p.py'})).toThrow("a future of the program's own making");
});

test('so are the calls of asyncio that a coroutine remembers', () => {
  const source = `import asyncio, sys
sys.set_coroutine_origin_tracking_depth(5)
async def main():
    asyncio.sleep(0).cr_origin
asyncio.run(main())
`;
  expect(() => simulate(source, {file: 'p.py'})).toThrow(`p.py:4:5: "cr_origin" with calls of`);
});

test('so is what doctest says of an example that fails', () => {
  const source = `import doctest
def one():
    ">>> one()\\n2"
    return 1
doctest.testmod()
`;
  expect(() => simulate(source, {file: 'p.py'})).toThrow('p.py:5:1: what doctest says of an');
});

test('what CPython lacks too is the AttributeError of CPython', () => {
  expect(refusalOf('asyncio.nothing')).toBe('hidden');
});

test('what a loop looks up in a thread is refused where it is asked for', () => {
  const source =
    'import asyncio\nasync def main():\n    await asyncio.get_running_loop().getaddrinfo("größe", 80)\nasyncio.run(main())';
  expect(() => simulate(source, {file: 'p.py'})).toThrow('p.py:3:5: the address of another');
});

test('a division by a time in which code ran is refused, and one by 0.0 as such fails as in CPython', () => {
  const measured = 'import time\nstart = time.time()\ntook = time.time() - start\nprint(3 / took)';
  expect(() => simulate(measured, {file: 'p.py'})).toThrow('p.py:4:7: a division by 0.0');
  const {outcome} = simulate('import time\ntime.time()\ntime.sleep(1)\ntime.time() / 0.0');
  expect(outcome).toMatchObject({kind: 'exception', error: 'ZeroDivisionError'});
});
