import type {Lang} from '../../src/script/units.ts';

/** A chapter of the gallery, and its clips in the order in which they build on one another. */
export interface Chapter {
  readonly title: Readonly<Record<Lang, string>>;
  readonly clips: readonly string[];
}

export const CHAPTERS: readonly Chapter[] = [
  {
    title: {zh: '为什么', en: 'Why'},
    clips: [
      'one-waiter',
      'the-cook',
      'sync-or-async',
      'concurrent-or-parallel',
      'threads-or-coroutines',
      'one-turn',
    ],
  },
  {
    title: {zh: '协程', en: 'Coroutines'},
    clips: [
      'first-coroutine',
      'calling-runs-nothing',
      'eager-promise',
      'await-hands-over',
      'three-awaitables',
      'red-functions',
      'callbacks-to-await',
    ],
  },
  {
    title: {zh: '一起运行', en: 'Running together'},
    clips: [
      'serial-or-tasks',
      'countdown',
      'gather-order',
      'gather-many',
      'gather-failure',
      'task-group',
      'task-group-failure',
      'wait-first',
      'as-completed',
      'ten-requests',
    ],
  },
  {title: {zh: '时间', en: 'Time'}, clips: ['timeout', 'cancellation']},
  {
    title: {zh: '不要卡住', en: 'Never block'},
    clips: [
      'blocked-loop',
      'to-thread',
      'run-in-executor',
      'cpu-bound',
      'files-in-node-and-python',
    ],
  },
  {
    title: {zh: '共享', en: 'Sharing'},
    clips: [
      'async-with',
      'async-for',
      'lost-update',
      'lock',
      'event',
      'condition',
      'semaphore',
      'queue',
    ],
  },
  {title: {zh: '判断', en: 'Judgement'}, clips: ['nested-run', 'when-not-to']},
];
