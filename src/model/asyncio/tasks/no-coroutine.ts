import type {Coroutine} from '../../host.ts';

const nothing = {done: true, value: null} as const;

/** What a task has before its `__init__` has run: it does nothing. */
export const NO_COROUTINE: Coroutine = {
  qualname: '',
  def: null,
  started: false,
  send: () => nothing,
  throw: () => nothing,
  close() {},
  frames: outer => outer,
};
