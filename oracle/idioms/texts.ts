import type {Draft, Part} from './draft.ts';
import {caught} from './failures.ts';
import {failingJob, job} from './jobs.ts';
import {py} from './python-text.ts';

/** What asyncio's own objects show of themselves, at any moment of their lives. */

const LOOP = 'asyncio.get_running_loop()';

function moments(draft: Draft, name: string, between: readonly string[]): string {
  return Array.from({length: draft.int(2, 4)}, () => `${draft.pick(between)}\nsay(${name})`).join(
    '\n',
  );
}

function primitives(draft: Draft): string {
  const [name, made, moves] = draft.pick([
    [
      'lock',
      'Lock()',
      [
        'await lock.acquire()',
        'lock.locked() and lock.release()',
        'asyncio.create_task(lock.acquire())',
        'await asyncio.sleep(0)',
      ],
    ],
    [
      'gate',
      'Event()',
      ['gate.set()', 'gate.clear()', 'asyncio.create_task(gate.wait())', 'await asyncio.sleep(0)'],
    ],
    [
      'slots',
      'Semaphore(2)',
      [
        'await asyncio.wait_for(slots.acquire(), 0.1)',
        'slots.release()',
        'asyncio.create_task(slots.acquire())',
        'await asyncio.sleep(0)',
      ],
    ],
    [
      'queue',
      `${draft.pick(['Queue', 'LifoQueue', 'PriorityQueue'])}(2)`,
      [
        'queue.put_nowait(1)',
        'asyncio.create_task(queue.put(0))',
        'queue.get_nowait()',
        'queue.shutdown()',
        'asyncio.create_task(queue.get())',
        'await asyncio.sleep(0)',
      ],
    ],
    [
      'barrier',
      'Barrier(2)',
      [
        'asyncio.create_task(barrier.wait())',
        'await barrier.abort()',
        'await barrier.reset()',
        'await asyncio.sleep(0)',
      ],
    ],
    [
      'changed',
      'Condition()',
      [
        'await changed.acquire()',
        'changed.notify()',
        'changed.locked() and changed.release()',
        'asyncio.create_task(changed.acquire())',
        'await asyncio.sleep(0)',
      ],
    ],
  ] as const);
  return caught(
    draft,
    py`
      ${name} = asyncio.${made}
      ${moments(draft, name, moves)}
    `,
  );
}

function futures(draft: Draft): string {
  const future = draft.name('future');
  return caught(
    draft,
    py`
      ${future} = ${LOOP}.create_future()
      ${moments(draft, `${future}, repr(${future})`, [
        `${future}.add_done_callback(say)`,
        `${future}.add_done_callback(lambda done: None)`,
        `asyncio.shield(${future})`,
        `asyncio.gather(${future}, return_exceptions=True)`,
        `asyncio.create_task(asyncio.wait([${future}]))`,
        `${future}.cancel()`,
        `${future}.set_result([1] * 20)`,
        `${future}.set_exception(${draft.error()}("x" * 50))`,
        'await asyncio.sleep(0)',
      ])}
      ${draft.maybe(`say(${future}.exception())`)}
    `,
  );
}

function tasks(draft: Draft): string {
  const task = draft.name('task');
  return caught(
    draft,
    py`
      ${task} = asyncio.create_task(${draft.pick([job, failingJob])(draft)})
      ${moments(draft, task, [
        `${task}.add_done_callback(say)`,
        `${task}.set_name("renamed")`,
        `${task}.cancel()`,
        `${task}.cancel("why")`,
        `asyncio.create_task(asyncio.wait_for(${task}, 1))`,
        `asyncio.ensure_future(asyncio.shield(${task}))`,
        'await asyncio.sleep(0)',
        `await asyncio.sleep(${draft.delay()})`,
      ])}
    `,
  );
}

function handles(draft: Draft): string {
  const handle = draft.name('handle');
  draft.import('import functools');
  const callback = draft.pick([
    'print, "called"',
    'lambda: None',
    'functools.partial(print, "part")',
    `${LOOP}.create_future().cancel`,
  ]);
  return py`
    ${handle} = ${LOOP}.${draft.pick([`call_later(${draft.delay()}, `, 'call_soon(', `call_at(${LOOP}.time() + ${draft.delay()}, `])}${callback})
    ${moments(draft, `${handle}, ${handle}.cancelled()`, [
      `${handle}.cancel()`,
      'await asyncio.sleep(0)',
      `await asyncio.sleep(${draft.delay()})`,
      `${LOOP}.set_debug(${draft.pick(['True', 'False'])})`,
    ])}
    ${LOOP}.set_debug(False)
  `;
}

function scopes(draft: Draft): string {
  return caught(
    draft,
    py`
      limit, group = asyncio.timeout(${draft.delay()}), asyncio.TaskGroup()
      say(limit, group)
      async with limit, group:
          group.create_task(${draft.pick([job, failingJob])(draft)})
          say(limit, group)
          await asyncio.sleep(${draft.delay()})
          say(limit, group)
      say(limit, group, ${LOOP}.is_running(), ${LOOP}.is_closed())
    `,
  );
}

function plain(draft: Draft): string {
  draft.import('from dataclasses import dataclass, field, replace, asdict');
  draft.import('from enum import Enum, Flag, IntEnum, auto');
  const state = draft.define(
    'State',
    py`
      class State(${draft.pick(['Enum', 'IntEnum'])}):
          NEW = 1
          RUNNING = 2
          DONE = 3
          @property
          def is_final(self):
              return self is State.DONE
    `,
  );
  const name = draft.define(
    'Order',
    py`
      @dataclass(${draft.pick(['', 'order=True', 'frozen=True', 'slots=True', 'kw_only=True'])})
      class Order:
          number: int
          state: ${state} = ${state}.NEW
          items: list = field(default_factory=list${draft.maybe(', compare=False')})
          def __post_init__(self):
              if self.number < 0:
                  raise ValueError(self)
    `,
  );
  return caught(
    draft,
    py`
      orders = [${name}(number=number) for number in (3, 1, 2)]
      say(orders, asdict(orders[0]))
      for order in orders:
          order.items.append(await ${job(draft)})
      ${draft.pick([`orders[1].state = ${state}.RUNNING`, 'orders.sort()', 'say({order: 1 for order in orders})', `orders[0] = replace(orders[0], number=-1)`, 'orders[0].price = 2'])}
      say(orders[0] == ${name}(number=3), [order.state.name for order in orders], ${state}(2), ${state}["DONE"].is_final)
      match orders[0]:
          case ${name}(number=3, state=${state}.NEW, items=[first, *_]):
              say("new", first)
          case ${name}(state=${state}.RUNNING | ${state}.DONE as found):
              say("found", found)
          case _:
              say("other", orders[0])
    `,
  );
}

export const TEXTS: readonly Part[] = [
  primitives,
  primitives,
  futures,
  tasks,
  handles,
  scopes,
  plain,
];
