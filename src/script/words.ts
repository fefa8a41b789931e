import type {Lang} from './units.ts';

/** The stage's own words: what stands on screen whatever the program. */
export interface Words {
  readonly series: string;
  readonly running: readonly [word: string, note: string];
  readonly ready: readonly [word: string, note: string];
  readonly waiting: readonly [word: string, note: string];
  readonly done: string;
  readonly empty: string;
  readonly output: string;
  readonly runs: string;
  readonly queued: string;
  readonly left: (seconds: string) => string;
  readonly took: (seconds: string) => string;
  readonly clockStopped: string;
  readonly clockMoves: string;
  readonly runningTakesNoTime: string;
  readonly taskRuns: (name: string) => string;
  readonly nextIsReady: string;
  readonly everyoneWaits: string;
  readonly allDone: string;
  readonly dotsMeanWaiting: string;
  readonly blockMeansRunning: string;
  readonly remember: string;
  readonly finished: string;
  readonly answers: string;
  readonly saved: (seconds: string) => string;
}

export const WORDS: Readonly<Record<Lang, Words>> = {
  zh: {
    series: 'asyncio 图解',
    running: ['运行', '只有一席'],
    ready: ['就绪', '先来先跑'],
    waiting: ['等待', '不占 CPU'],
    done: '完成',
    empty: '空',
    output: '输出',
    runs: '运行',
    queued: '就绪',
    left: seconds => `还剩 ${seconds}`,
    took: seconds => `用了 ${seconds}`,
    clockStopped: '表停着',
    clockMoves: '表在走',
    runningTakesNoTime: '运行不花时间',
    taskRuns: name => `${name} 正在运行`,
    nextIsReady: '先让就绪的跑',
    everyoneWaits: '大家都在等',
    allDone: '程序结束',
    dotsMeanWaiting: '圆点：在等，不占 CPU',
    blockMeansRunning: '方块：运行了一下',
    remember: '记住一句',
    finished: '完成的顺序',
    answers: '结果的顺序',
    saved: seconds => `省下 ${seconds}`,
  },
  en: {
    series: 'asyncio, drawn',
    running: ['Running', '1 seat'],
    ready: ['Ready', 'first in, first out'],
    waiting: ['Waiting', 'takes no CPU'],
    done: 'Done',
    empty: 'empty',
    output: 'Output',
    runs: 'runs',
    queued: 'ready',
    left: seconds => `${seconds} left`,
    took: seconds => `took ${seconds}`,
    clockStopped: 'clock stopped',
    clockMoves: 'clock running',
    runningTakesNoTime: 'running takes no time',
    taskRuns: name => `${name} is running`,
    nextIsReady: 'ready tasks go first',
    everyoneWaits: 'everyone is waiting',
    allDone: 'the program is over',
    dotsMeanWaiting: 'dots: waiting, no CPU',
    blockMeansRunning: 'block: it ran here',
    remember: 'Remember',
    finished: 'order of finishing',
    answers: 'order of answers',
    saved: seconds => `${seconds} saved`,
  },
};

/** `1.0 s`: seconds as they stand on the stage. */
export function seconds(value: number, decimals = 1): string {
  return `${value.toFixed(decimals)} s`;
}

/** `3 s`, `0.5 s`: a total or an axis mark, without decimals that say nothing. */
export function shortSeconds(value: number): string {
  return `${Number(value.toFixed(2))} s`;
}
