import type {Draft, Part} from './draft.ts';
import {caught} from './failures.ts';
import {failingJob, job} from './jobs.ts';
import {py} from './python-text.ts';

/** Who holds a task, a coroutine or a future, and until when. */

function heldByObject(draft: Draft): string {
  const name = draft.define(
    'Owner',
    py`
      class Owner:
          def __init__(self):
              self.last, self.all = None, []
          def start(self, coroutine):
              self.last = asyncio.create_task(coroutine)
              ${draft.maybe('self.all.append(self.last)')}
              return self.last
          async def stop(self):
              self.last.cancel()
              ${draft.pick(['await asyncio.gather(self.last, return_exceptions=True)', 'self.last = None', 'await asyncio.wait([self.last])'])}
    `,
  );
  const owner = draft.name('owner');
  return py`
    ${owner} = ${name}()
    ${owner}.start(${job(draft)})
    ${draft.maybe(`${owner}.start(${failingJob(draft)})`)}
    await asyncio.sleep(${draft.delay()})
    ${draft.pick([`await ${owner}.stop()`, `del ${owner}.last`, `${owner} = None`, `${owner}.last = ${owner}`, `del ${owner}`])}
    await asyncio.sleep(${draft.delay()})
  `;
}

function held(draft: Draft): string {
  const box = draft.name('box');
  const [made, dropped] = draft.pick([
    [`[asyncio.create_task(job) for job in (${job(draft)}, ${failingJob(draft)})]`, '.pop()'],
    [`[asyncio.create_task(${failingJob(draft)}), asyncio.create_task(${job(draft)})]`, '.clear()'],
    [`{"one": asyncio.create_task(${failingJob(draft)})}`, '.pop("one")'],
    [`{"one": asyncio.create_task(${failingJob(draft)})}`, '["one"] = 1'],
    [`{"one": asyncio.create_task(${job(draft)})}`, '.update(one=2)'],
    [`[asyncio.create_task(${failingJob(draft)})]`, '[0] = None'],
    [`[asyncio.create_task(${failingJob(draft)})]`, '[:] = []'],
  ] as const);
  return py`
    ${box} = ${made}
    await asyncio.sleep(${draft.delay()})
    say("drops")
    ${box}${dropped}
    say("dropped", len(${box}))
    await asyncio.sleep(${draft.delay()})
  `;
}

function unawaited(draft: Draft): string {
  const [jobs, first] = [draft.name('jobs'), draft.name('first')];
  const use = draft.pick([
    `${first}.close()`,
    `say(await ${first})`,
    `say(asyncio.iscoroutine(${first}), len(${jobs}))`,
    py`
      for each in ${jobs}:
          each.close()
    `,
    `${jobs} = [asyncio.ensure_future(each) for each in ${jobs}]`,
    `say(await asyncio.gather(${first}, *${jobs}, return_exceptions=True))`,
  ]);
  return caught(
    draft,
    py`
      ${jobs} = [${job(draft)}, ${job(draft)}]
      ${first} = ${job(draft)}
      ${draft.maybe(failing(draft), 0.3)}
      ${use}
      say("jobs used")
    `,
  );
}

function failing(draft: Draft): string {
  return `if ${draft.pick(['True', 'len(asyncio.all_tasks()) > 1'])}:\n    raise ${draft.error()}("before it is awaited")`;
}

function weakly(draft: Draft): string {
  draft.import('import weakref');
  const [task, ref] = [draft.name('task'), draft.name('ref')];
  const told = draft.pick([
    `weakref.ref(${task}, lambda ref: say("task is gone"))`,
    `weakref.ref(${task})`,
    `weakref.finalize(${task}, print, "finalized")`,
  ]);
  return py`
    ${task} = asyncio.create_task(${draft.pick([job, failingJob])(draft)})
    ${ref} = ${told}
    await asyncio.sleep(${draft.delay()})
    ${draft.pick([`${task} = None`, `del ${task}`, `await asyncio.wait([${task}])`])}
    await asyncio.sleep(${draft.delay()})
    say(${ref}${told.includes('finalize') ? '.alive' : '() is None'})
  `;
}

function background(draft: Draft): string {
  const name = draft.define('background', 'background = set()');
  const task = draft.name('task');
  return py`
    ${task} = asyncio.create_task(${job(draft)})
    ${name}.add(${task})
    ${task}.add_done_callback(${name}.discard)
    ${draft.maybe(`del ${task}`)}
    await asyncio.sleep(${draft.delay()})
    say("in background", len(${name}))
  `;
}

function closures(draft: Draft): string {
  const [later, task] = [draft.name('later'), draft.name('task')];
  return py`
    ${task} = asyncio.create_task(${failingJob(draft)})
    def ${later}():
        return ${task}.done()
    asyncio.get_running_loop().call_later(${draft.delay()}, lambda: say("later", ${later}()))
    ${draft.maybe(`${later} = None`)}
    await asyncio.sleep(${draft.delay()})
    ${draft.maybe(`${task} = None`)}
    await asyncio.sleep(${draft.delay()})
  `;
}

function abandoned(draft: Draft): string {
  const name = draft.define(
    'wait_forever',
    py`
      async def wait_forever(who):
          ${draft.pick(['gate = asyncio.Event()', 'gate = asyncio.Future()'])}
          try:
              await (gate.wait() if isinstance(gate, asyncio.Event) else gate)
          finally:
              say(who, "is let go")
    `,
  );
  const kept = draft.define('kept', 'kept = []');
  return py`
    ${draft.maybe(`${kept}.append(asyncio.create_task(${name}(${draft.who()})))`)}
    asyncio.create_task(${name}(${draft.who()}))
    ${draft.maybe(`${draft.name('waiter')} = asyncio.create_task(${name}(${draft.who()}))`)}
    await asyncio.sleep(${draft.delay()})
  `;
}

export const LIFETIMES: readonly Part[] = [
  heldByObject,
  held,
  unawaited,
  unawaited,
  weakly,
  background,
  closures,
  abandoned,
];
