import type {Draft, Part} from './draft.ts';
import {caught} from './failures.ts';
import {failingJob, job} from './jobs.ts';
import {py} from './python-text.ts';

/** The parts services are made of: workers, mailboxes, subscribers, caches, pools. */

function workers(draft: Draft): string {
  const [queue, worker, failure] = [draft.name('queue'), draft.name('worker'), draft.int(0, 5)];
  const [stop, end] = draft.pick([
    [
      'if item is None:\n    break',
      `for _ in pool:\n    ${queue}.put_nowait(None)\nsay(await asyncio.gather(*pool, return_exceptions=True))`,
    ],
    ['', `await ${queue}.join()\nfor task in pool:\n    task.cancel()`],
    [
      '',
      `await asyncio.sleep(${draft.delay()})\n${queue}.shutdown(${draft.maybe('immediate=True')})\nsay([type(each).__name__ for each in await asyncio.gather(*pool, return_exceptions=True)])`,
    ],
  ] as const);
  return py`
    ${queue} = asyncio.${draft.pick(['Queue', 'Queue', 'LifoQueue'])}(${draft.maybe('2')})
    async def ${worker}(name, results):
        while True:
            item = await ${queue}.get()
            ${stop}
            try:
                ${draft.maybe(`if item == ${failure}:\n    raise ${draft.error()}(item)`, 0.6)}
                results.append((name, item, await ${job(draft)}))
            finally:
                ${queue}.task_done()
    results = []
    pool = [asyncio.create_task(${worker}(f"w{n}", results), name=f"w{n}") for n in range(${draft.int(1, 3)})]
    async def feed():
        for item in range(${draft.int(2, 4)}):
            await ${queue}.put(item)
    ${caught(
      draft,
      py`
      async with asyncio.timeout(2):
          await feed()
          ${end}
    `,
    )}
    say("results", results)
  `;
}

function mailbox(draft: Draft): string {
  draft.import('from dataclasses import dataclass, field');
  const message = draft.define(
    'Message',
    py`
      @dataclass
      class Message:
          kind: str
          body: object = None
          reply: asyncio.Future | None = field(default=None, repr=False)
    `,
  );
  const name = draft.define(
    'Actor',
    py`
      class Actor:
          def __init__(self):
              self.mail, self.state = asyncio.Queue(), {}
              self.task = asyncio.create_task(self.run(), name="actor")
          async def run(self):
              while True:
                  match await self.mail.get():
                      case ${message}("set", (key, value), reply):
                          self.state[key] = value
                          reply and reply.set_result(len(self.state))
                      case ${message}("get", key, reply) if key in self.state:
                          reply.set_result(self.state[key])
                      case ${message}("stop"):
                          ${draft.pick(['return self.state', 'break', 'raise RuntimeError("stopped")'])}
                      case ${message}(reply=reply) as other:
                          reply.set_exception(LookupError(f"{other!r}"))
          async def ask(self, kind, body=None):
              reply = asyncio.get_running_loop().create_future()
              self.mail.put_nowait(${message}(kind, body, reply))
              return await ${draft.pick(['reply', 'asyncio.wait_for(reply, 0.5)'])}
    `,
  );
  const actor = draft.name('actor');
  return caught(
    draft,
    py`
      ${actor} = ${name}()
      say("set", await ${actor}.ask("set", ("k", ${draft.int(1, 9)})))
      say("get", await ${actor}.ask("get", ${draft.pick(['"k"', '"missing"'])}))
      ${draft.pick([`await ${actor}.ask("stop")`, `${actor}.mail.put_nowait(${message}("stop"))`, `${actor}.task.cancel()`, `del ${actor}`, 'pass'])}
      await asyncio.sleep(${draft.delay()})
    `,
  );
}

function broker(draft: Draft): string {
  const name = draft.define(
    'Broker',
    py`
      class Broker:
          def __init__(self):
              self.queues = {}
          async def subscribe(self, who):
              queue = self.queues[who] = asyncio.Queue(${draft.int(1, 3)})
              try:
                  while (item := await queue.get()) is not None:
                      yield item
              finally:
                  say(who, "unsubscribes")
                  ${draft.maybe('await asyncio.sleep(0)')}
                  del self.queues[who]
          async def publish(self, item):
              for queue in list(self.queues.values()):
                  await queue.put(item)
    `,
  );
  const [hub, listen] = [draft.name('hub'), draft.name('listen')];
  return caught(
    draft,
    py`
      ${hub} = ${name}()
      async def ${listen}(who, most):
          async for item in ${hub}.subscribe(who):
              say(who, "hears", item)
              if item >= most:
                  ${draft.pick(['break', 'return item', 'raise OverflowError(item)'])}
      listeners = [asyncio.create_task(${listen}(who, most)) for who, most in (("l1", 1), ("l2", 5))]
      await asyncio.sleep(0)
      for item in range(${draft.int(1, 3)}):
          await asyncio.wait_for(${hub}.publish(item), 1)
          await asyncio.sleep(${draft.delay()})
      ${draft.pick([`await asyncio.wait_for(${hub}.publish(None), 1)`, 'listeners[-1].cancel()', 'del listeners', 'pass'])}
      say("subscribed", list(${hub}.queues))
    `,
  );
}

function cached(draft: Draft): string {
  const name = draft.define(
    'Cache',
    py`
      class Cache:
          def __init__(self):
              self.inflight, self.hits = {}, 0
          async def get(self, key):
              if key in self.inflight:
                  self.hits += 1
              else:
                  self.inflight[key] = asyncio.ensure_future(self.load(key))
                  ${draft.maybe('self.inflight[key].add_done_callback(lambda task: self.inflight.pop(key, None))')}
              return await ${draft.pick(['self.inflight[key]', 'asyncio.shield(self.inflight[key])'])}
          async def load(self, key):
              return key, await ${draft.pick([job, failingJob])(draft)}
    `,
  );
  const cache = draft.name('cache');
  return caught(
    draft,
    py`
      ${cache} = ${name}()
      say(await asyncio.gather(${cache}.get("a"), ${cache}.get("b"), asyncio.wait_for(${cache}.get("a"), ${draft.delay()})${draft.maybe(', return_exceptions=True')}))
      say("hits", ${cache}.hits, sorted(${cache}.inflight))
    `,
  );
}

function pooled(draft: Draft): string {
  draft.import('from contextlib import asynccontextmanager');
  const name = draft.define(
    'Pool',
    py`
      class Pool:
          def __init__(self, size):
              self.free = asyncio.Queue()
              for number in range(size):
                  self.free.put_nowait(f"conn{number}")
          @asynccontextmanager
          async def connection(self):
              conn = await self.free.get()
              try:
                  yield conn
              ${draft.maybe('except ValueError:\n    conn += "!"', 0.3)}
              finally:
                  ${draft.maybe(`await asyncio.sleep(${draft.delay()})`)}
                  self.free.put_nowait(conn)
    `,
  );
  const [pool, use] = [draft.name('conns'), draft.name('use')];
  return py`
    ${pool} = ${name}(${draft.int(1, 2)})
    async def ${use}(number):
        async with ${pool}.connection() as conn:
            say(number, "uses", conn)
            await ${draft.pick([job, failingJob])(draft)}
        return conn
    ${caught(draft, `say(await asyncio.gather(*[${use}(n) for n in range(3)]${draft.maybe(', return_exceptions=True')}))`)}
    say("free", ${pool}.free.qsize())
  `;
}

function pipeline(draft: Draft): string {
  const name = draft.define(
    'stage',
    py`
      async def stage(inbox, outbox, work):
          async for item in drain(inbox):
              await outbox.put(work(item))
          await outbox.put(None)
    `,
  );
  draft.define(
    'drain',
    py`
      async def drain(queue):
          while (item := await queue.get()) is not None:
              ${draft.maybe('await asyncio.sleep(0.1)')}
              yield item
    `,
  );
  const pipes = draft.name('pipes');
  return grouped(
    py`
      ${pipes} = [asyncio.Queue(${draft.maybe('1')}) for _ in range(3)]
      async with asyncio.TaskGroup() as stages:
          stages.create_task(${name}(${pipes}[0], ${pipes}[1], lambda item: item + 1))
          stages.create_task(${name}(${pipes}[1], ${pipes}[2], lambda item: ${draft.pick(['item * item', '10 // (item - 2)', 'str(item)'])}))
          for item in (*range(3), None):
              await ${pipes}[0].put(item)
          say("piped", [item async for item in drain(${pipes}[2])])
    `,
  );
}

function grouped(statements: string): string {
  return py`
    try:
        ${statements}
    except* ArithmeticError as errors:
        say("stage failed", errors.exceptions)
  `;
}

export const SERVICES: readonly Part[] = [
  workers,
  workers,
  mailbox,
  broker,
  cached,
  pooled,
  pipeline,
];
