import type {Lang} from '../units.ts';
import type {BlockedWords} from './blocked-moment.ts';

export const BLOCKED_WORDS: Readonly<Record<Lang, BlockedWords>> = {
  zh: {
    field: '1 个记号 = 1 次心跳：',
    ahead: '未到点',
    answered: '按时已回',
    overdue: '迟到，未回',
    lateCount: '迟到',
    late: '迟到，已回',
    running: '正在运行',
    nobody: '空闲',
    answers: '回复',
    sample: '每 40 次回复画 1 条',
    runs: '运行',
    waits: '等待',
    thread: '线程',
    frozen: '循环卡住了',
    unit: '秒',
  },
  en: {
    field: '1 mark = 1 heartbeat:',
    ahead: 'not due',
    answered: 'on time',
    overdue: 'late, no answer yet',
    lateCount: 'late',
    late: 'late, answered',
    running: 'running',
    nobody: 'nobody',
    answers: 'answers',
    sample: '1 answer in 40',
    runs: 'runs',
    waits: 'waits',
    thread: 'thread',
    frozen: 'The loop is frozen',
    unit: 's',
  },
};
