/** Objects that no module names the class of. */
export const OBJECTS = [
  'object()',
  'Alias',
  'Alias.__type_params__[0]',
  'None',
  'True',
  '1',
  '1.5',
  '1j',
  '""',
  'b""',
  'bytearray()',
  '[]',
  '()',
  '{}',
  'set()',
  'frozenset()',
  'range(1)',
  'slice(1)',
  '{}.keys()',
  '{}.values()',
  '{}.items()',
  'iter([])',
  'iter(())',
  'iter("")',
  'iter("é")',
  'iter(b"")',
  'iter(bytearray())',
  'iter({})',
  'iter({}.values())',
  'iter({}.items())',
  'iter(set())',
  'iter(range(1))',
  'iter(int, 1)',
  'iter(memoryview(b""))',
  'enumerate([])',
  'zip()',
  'map(len, [])',
  'filter(len, [])',
  'reversed([])',
  'reversed("")',
  'reversed({})',
  'reversed({}.values())',
  'reversed({}.items())',
  'memoryview(b"")',
  'len',
  '[].append',
  'property(f)',
  'type',
  'super',
  'Exception()',
  'ExceptionGroup("x", [ValueError()])',
  'OSError()',
  'KeyError()',
  'StopIteration()',
  'SyntaxError()',
  'UnicodeDecodeError("utf-8", b"", 0, 1, "x")',
  'ImportError()',
  'sys.flags',
  'sys.float_info',
  'sys.int_info',
  'staticmethod(len)',
  'classmethod(len)',
  '...',
  'NotImplemented',
  'int | str',
  'list[int]',
  'f',
  'f.__code__',
  'C',
  'C()',
  'C().m',
  'g()',
  'ag()',
  'co',
  'co.__await__()',
  'cell',
  'tb',
  'loop',
  'future',
  'task',
  'handle',
  'timer',
  'logger',
  'thread',
  'asyncio.Lock()',
  'asyncio.Event()',
  'asyncio.Condition()',
  'asyncio.Semaphore()',
  'asyncio.BoundedSemaphore()',
  'asyncio.Barrier(1)',
  'asyncio.Queue()',
  'asyncio.LifoQueue()',
  'asyncio.PriorityQueue()',
  'asyncio.TaskGroup()',
  'asyncio.Timeout(None)',
  'asyncio.gather(future)',
  'asyncio.Runner()',
  'asyncio.DefaultEventLoopPolicy()',
  'logging.StreamHandler()',
  'logging.Formatter()',
  'concurrent.futures.Future()',
  'concurrent.futures.ThreadPoolExecutor(1)',
  'queue.Queue()',
  'threading.Event()',
];

/** The same, that only a program finds: CPython has no network where it is asked for all others. */
export const CONNECTED = ['reader', 'writer', 'writer.transport', 'server', 'server.sockets[0]'];

/** What a program has to have done before it has them. */
export const SETUP = `
import asyncio, concurrent.futures, json, logging, queue, sys, threading
def f(): pass
type Alias[T] = list[T]
class C:
    def m(self): pass
def g(): yield
async def ag(): yield
async def c(): pass
def outer():
    x = 1
    return lambda: x
cell = outer().__closure__[0] if hasattr(outer(), "__closure__") else None
try:
    1 / 0
except ZeroDivisionError as e:
    tb = e.__traceback__
co = c()
co.close()
co = c()
loop = asyncio.new_event_loop()
future = loop.create_future()
task = loop.create_task(c())
handle = loop.call_soon(print)
timer = loop.call_later(1, print)
logger = logging.getLogger("x")
thread = threading.Thread(target=f)
# Names that a module's own __getattr__ finds, and those that are there only where there is a network, OpenSSL or interpreters.
DYNAMIC = {"asyncio": ["AbstractEventLoopPolicy", "DefaultEventLoopPolicy", "open_unix_connection", "start_unix_server"], "concurrent.futures": ["InterpreterPoolExecutor"], "hashlib": ["pbkdf2_hmac", "scrypt"]}
def is_told(module, name):
    value = getattr(module, name, None)
    # Of the modules that a module imports, those it is made of.
    return type(value) is not type(sys) or value.__name__ in (f"{module.__name__}.{name}", "posixpath")
`;

/** What it has to have done besides before it has those of a connection. */
export const CONNECT = `
async def connect():
    server = await asyncio.start_server(lambda *_: None, "127.0.0.1", 8888)
    return server, *await asyncio.open_connection("127.0.0.1", 8888)
server, reader, writer = asyncio.new_event_loop().run_until_complete(connect())
`;
