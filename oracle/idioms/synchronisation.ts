import type {Draft, Part} from './draft.ts';
import {caught} from './failures.ts';
import {failingJob, job} from './jobs.ts';
import {py} from './python-text.ts';

/** Semaphores, conditions, events, barriers and locks, in the hands of several tasks. */

function bounded(draft: Draft): string {
  const [limit, visit] = [draft.name('limit'), draft.name('visit')];
  return py`
    ${limit} = asyncio.${draft.pick(['Semaphore', 'BoundedSemaphore'])}(${draft.int(1, 2)})
    visits = {}
    async def ${visit}(number):
        async with ${limit}:
            visits[number] = await ${draft.pick([job, failingJob])(draft)}
        return number
    ${caught(draft, `say(await asyncio.gather(*(${visit}(n) for n in range(${draft.int(2, 4)}))${draft.maybe(', return_exceptions=True')}))`)}
    say(visits, ${limit}.locked())
  `;
}

function buffered(draft: Draft): string {
  const name = draft.define(
    'Buffer',
    py`
      class Buffer:
          def __init__(self, size):
              self.size, self.items = size, []
              self.changed = asyncio.Condition()
          async def put(self, item):
              async with self.changed:
                  await self.changed.wait_for(lambda: len(self.items) < self.size)
                  self.items.append(item)
                  self.changed.${draft.pick(['notify_all', 'notify'])}()
          async def get(self):
              async with self.changed:
                  while not self.items:
                      await self.changed.wait()
                  self.changed.notify_all()
                  return self.items.pop(0)
    `,
  );
  const [buffer, take] = [draft.name('buffer'), draft.name('take')];
  return caught(
    draft,
    py`
      ${buffer} = ${name}(${draft.int(1, 2)})
      ${take} = [asyncio.create_task(${buffer}.get()) for _ in range(${draft.int(1, 3)})]
      async with asyncio.timeout(1):
          for item in range(${draft.int(1, 4)}):
              await ${buffer}.put(item)
              ${draft.maybe(`await asyncio.sleep(${draft.delay()})`)}
          ${draft.maybe(`${take}[0].cancel()`)}
          say(await asyncio.gather(*${take}, return_exceptions=True), ${buffer}.items)
    `,
  );
}

function gated(draft: Draft): string {
  const [gate, runner] = [draft.name('gate'), draft.name('runner')];
  return py`
    ${gate} = asyncio.Event()
    async def ${runner}(lane):
        ${draft.pick([`await ${gate}.wait()`, `await asyncio.wait_for(${gate}.wait(), ${draft.delay()})`])}
        say("runs", lane)
        return lane
    runners = [asyncio.create_task(${runner}(lane)) for lane in range(2)]
    await asyncio.sleep(${draft.delay()})
    ${draft.pick([`${gate}.set()`, `asyncio.get_running_loop().call_later(${draft.delay()}, ${gate}.set)`, 'runners.pop().cancel()', `del ${gate}`])}
    say("run", [task.done() for task in (await asyncio.wait(runners, timeout=${draft.delay()}))[0]])
  `;
}

function phased(draft: Draft): string {
  const [barrier, phase] = [draft.name('barrier'), draft.name('phase')];
  const parties = draft.int(2, 3);
  return py`
    ${barrier} = asyncio.Barrier(${parties})
    async def ${phase}(number):
        for step in range(2):
            await asyncio.sleep(number * ${draft.delay()})
            try:
                async with ${draft.pick([`${barrier} as place`, `asyncio.timeout(${draft.delay()})`])}:
                    place = await ${barrier}.wait()
                    say(f"{number} at {step}", place)
            except (asyncio.BrokenBarrierError, TimeoutError) as error:
                say(number, type(error).__name__)
                ${draft.pick(['return', `await ${barrier}.reset()`, `await ${barrier}.abort()`])}
    ${caught(draft, `await asyncio.wait_for(asyncio.gather(*map(${phase}, range(${parties}))), 2)`)}
  `;
}

function locked(draft: Draft): string {
  const name = draft.define(
    'Account',
    py`
      class Account:
          def __init__(self, balance):
              self.balance, self.lock = balance, asyncio.Lock()
          async def withdraw(self, amount):
              async with self.lock:
                  before = self.balance
                  ${draft.maybe('if amount > before:\n    raise ValueError(f"{amount=} {before=}")')}
                  await asyncio.sleep(0.1)
                  self.balance = before - amount
                  return self.balance
    `,
  );
  const account = draft.name('account');
  return caught(
    draft,
    py`
      ${account} = ${name}(${draft.int(5, 20)})
      withdrawals = [asyncio.create_task(${account}.withdraw(amount)) for amount in (${draft.int(1, 9)}, ${draft.int(1, 9)}, ${draft.int(1, 9)})]
      await asyncio.sleep(${draft.delay()})
      ${draft.maybe('withdrawals[1].cancel()')}
      say(await asyncio.gather(*withdrawals${draft.maybe(', return_exceptions=True')}), ${account}.balance)
    `,
  );
}

export const SYNCHRONISATION: readonly Part[] = [bounded, buffered, gated, phased, locked];
