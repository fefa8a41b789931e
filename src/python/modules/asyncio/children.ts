import type {EventLoop} from '../../../model/asyncio/base-events.ts';
import type {Future} from '../../../model/asyncio/futures.ts';
import {selectorOf} from '../../../model/asyncio/selector-events.ts';
import {EVENT_READ, EVENT_WRITE} from '../../../model/network/poll-events.ts';
import type {Pollable} from '../../../model/network/pollable.ts';
import {type Child, SIGKILL} from '../../../model/processes/child.ts';
import {functions, type Maybe, methods, native} from '../../objects/natives.ts';
import {functionType, type PyType, type Value} from '../../objects/types.ts';
import {truth} from '../../operations/truth.ts';
import {logError} from '../../run/logs.ts';
import {vm} from '../../run/vm.ts';
import {str} from '../../text/str.ts';
import {forwarded} from '../forwarded.ts';
import {PyCallback} from './convert.ts';

const PIPE_CLOSED = {file: 'unix_events.py', line: 713, function: 'write'};

const loopOf = (value: Maybe) => value as unknown as EventLoop;
const file = (value: Maybe) => value as unknown as Pollable;

function callback(fn: Maybe, args: Maybe): PyCallback {
  return new PyCallback(fn as Value, (args ?? []) as unknown as Value[]);
}

const addReader = native(
  '_add_reader',
  'loop, fd, callback, end',
  (loop, _fd, fn, end) =>
    selectorOf(loopOf(loop)).addReader(file(end), callback(fn, undefined)) as unknown as Value,
  false,
  functionType,
);
addReader.qualname = 'BaseSelectorEventLoop._add_reader';

const REMEDY = 'Read what it writes, close its stdin, or end it: communicate() and kill() do.';

/** What the transports of pipes and processes are built on. */
export const ASYNCIO_CHILDREN: readonly (readonly [string, Value])[] = functions({
  watch: [
    'loop, end, fn, *args',
    (loop, end, fn, args) => {
      selectorOf(loopOf(loop)).addReader(file(end), callback(fn, args));
    },
  ],
  watch_writes: [
    'loop, end, fn, *args',
    (loop, end, fn, args) => {
      selectorOf(loopOf(loop)).addWriter(file(end), callback(fn, args));
    },
  ],
  unwatch: ['loop, end', (loop, end) => selectorOf(loopOf(loop)).removeReader(file(end))],
  unwatch_writes: ['loop, end', (loop, end) => selectorOf(loopOf(loop)).removeWriter(file(end))],
  is_watched: [
    'loop, end, writes',
    (loop, end, writes) =>
      selectorOf(loopOf(loop)).isPolling(
        file(end),
        truth(writes as Value) ? EVENT_WRITE : EVENT_READ,
      ),
  ],
  loop_method: ['loop, name', loop => boundReader(loopOf(loop))],
  warn: ['text', text => logError('warning', str(text as Value), null, PIPE_CLOSED)],
  waits_for: [
    'future, what',
    (future, what) => {
      const blocked = {what: str(what as Value), by: [], remedy: REMEDY};
      (future as unknown as Future).obstacle = {blocked: () => blocked};
    },
  ],
  // A loop that is closed takes its processes with it.
  ends_with: [
    'loop, child',
    (loop, child) => {
      selectorOf(loopOf(loop)).onClose.push(() => {
        vm.machine.children.settle(vm.machine.now);
        (child as unknown as Child).signal(SIGKILL);
      });
    },
  ],
});

/** `loop._add_reader`, as the loop's own method. */
function boundReader(loop: EventLoop): Value {
  const bound = native(
    '_add_reader',
    'fd, callback, end',
    (fd, fn, end) =>
      addReader.call([loop as unknown as Value, fd as Value, fn as Value, end as Value], null),
    false,
    functionType,
  );
  bound.qualname = addReader.qualname;
  return bound;
}

const FORWARDED = [
  'subprocess_exec',
  'subprocess_shell',
  'connect_read_pipe',
  'connect_write_pipe',
];

/** What a loop does about processes. */
export function childMethods(loopType: PyType): void {
  for (const name of FORWARDED) {
    const [, run] = forwarded('_asyncio_children', name);
    methods(loopType, {
      [name]: [
        '*args, **kwargs',
        (self, args, kwargs) =>
          run([self, ...(args as unknown as Value[])] as unknown as Value, kwargs),
      ],
    });
  }
}
