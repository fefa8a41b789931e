import type {Lang, ThemeName} from '../../src/script/units.ts';

/** A film of which pictures are kept. */
export interface Filmed {
  /** The view, or the one of its kinds, that this film stands for. */
  readonly shows: string;
  readonly clip: string;
  readonly lang: Lang;
  readonly theme: ThemeName;
  /** Which ones; else the last beat, `last`, and the takeaway. */
  readonly pictures?: readonly string[];
}

export const PICTURES = ['last', 'takeaway'];

/** One film for every view and every kind of it; the languages and the themes take turns. */
export const FILMED: readonly Filmed[] = [
  {
    shows: 'loop',
    clip: 'gather-order',
    lang: 'zh',
    theme: 'dark',
    pictures: ['title', 'b-answers', 'last', 'takeaway'],
  },
  {
    shows: 'loop, one turn',
    clip: 'one-turn',
    lang: 'en',
    theme: 'light',
    pictures: ['title', 'wait', 'last'],
  },
  {
    shows: 'loop, limits',
    clip: 'two-limits',
    lang: 'en',
    theme: 'light',
    pictures: ['b-differs', 'a-over', 'b-waits', 'b-late', 'last', 'takeaway'],
  },
  {shows: 'duel', clip: 'serial-or-tasks', lang: 'en', theme: 'dark'},
  {
    shows: 'duel, side by side',
    clip: 'timeout',
    lang: 'zh',
    theme: 'light',
    pictures: ['title', 'cut', 'turns', 'waits', 'last', 'takeaway'],
  },
  {
    shows: 'restaurant',
    clip: 'one-waiter',
    lang: 'zh',
    theme: 'light',
    pictures: ['a-reads', 'undressed', 'last', 'takeaway'],
  },
  {
    shows: 'kitchen',
    clip: 'the-cook',
    lang: 'en',
    theme: 'light',
    pictures: ['pot-cooks', 'last', 'takeaway'],
  },
  {
    shows: 'kitchen, cores',
    clip: 'cpu-bound',
    lang: 'zh',
    theme: 'dark',
    pictures: ['in-parallel', 'last', 'takeaway'],
  },
  {
    shows: 'blocked',
    clip: 'blocked-loop',
    lang: 'en',
    theme: 'dark',
    pictures: ['five-seconds', 'last', 'takeaway'],
  },
  {
    shows: 'scope',
    clip: 'task-group-failure',
    lang: 'zh',
    theme: 'light',
    pictures: ['cancels', 'last', 'takeaway'],
  },
  {
    shows: 'sharing, keys',
    clip: 'semaphore',
    lang: 'zh',
    theme: 'dark',
    pictures: ['two-at-once', 'last', 'takeaway'],
  },
  {
    shows: 'sharing, belt',
    clip: 'queue',
    lang: 'en',
    theme: 'light',
    pictures: ['a-stops', 'last', 'takeaway'],
  },
  {
    shows: 'sharing, gate',
    clip: 'event',
    lang: 'en',
    theme: 'dark',
    pictures: ['all-wait', 'last', 'takeaway'],
  },
  {
    shows: 'sharing, count',
    clip: 'lost-update',
    lang: 'zh',
    theme: 'light',
    pictures: ['b-writes', 'last', 'takeaway'],
  },
  {
    shows: 'sharing, calls',
    clip: 'condition',
    lang: 'zh',
    theme: 'dark',
    pictures: ['one-woken', 'last', 'takeaway'],
  },
  {
    shows: 'slip',
    clip: 'calling-runs-nothing',
    lang: 'en',
    theme: 'light',
    pictures: ['awaited', 'last', 'takeaway'],
  },
  {shows: 'pair', clip: 'eager-promise', lang: 'en', theme: 'dark'},
  {shows: 'lanes', clip: 'ten-requests', lang: 'zh', theme: 'light'},
  {shows: 'lanes, cores', clip: 'concurrent-or-parallel', lang: 'en', theme: 'dark'},
  {
    shows: 'pool',
    clip: 'run-in-executor',
    lang: 'zh',
    theme: 'light',
    pictures: ['goes-on', 'last', 'takeaway'],
  },
  {
    shows: 'scale',
    clip: 'threads-or-coroutines',
    lang: 'en',
    theme: 'dark',
    pictures: ['all-wait', 'last', 'takeaway'],
  },
  {
    shows: 'call chain',
    clip: 'red-functions',
    lang: 'zh',
    theme: 'light',
    pictures: ['all-pause', 'last', 'takeaway'],
  },
  {shows: 'cards', clip: 'when-not-to', lang: 'en', theme: 'dark'},
];
