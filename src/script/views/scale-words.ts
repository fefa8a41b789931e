import type {Lang} from '../units.ts';
import type {ScaleMoment} from './scale-moment.ts';

export const SCALE_WORDS: Readonly<
  Record<Lang, Pick<ScaleMoment, 'heading' | 'remark' | 'words'>>
> = {
  zh: {
    heading: '一个循环，一条线程',
    remark: '1 个点 = 1 个连接 = 1 个任务，100 个点一块',
    words: {
      waiting: '在等',
      ran: '运行完了',
      clock: '秒',
      running: '正在运行',
      nobody: '空闲',
      crowd: '一次一个',
      memory: '10,000 个在等的连接，占多少内存？',
    },
  },
  en: {
    heading: 'One loop, one thread',
    remark: '1 dot = 1 connection = 1 task, 100 dots in a block',
    words: {
      waiting: 'waiting',
      ran: 'done',
      clock: 's',
      running: 'running',
      nobody: 'nobody',
      crowd: 'one at a time',
      memory: 'Memory for 10,000 connections that wait',
    },
  },
};
