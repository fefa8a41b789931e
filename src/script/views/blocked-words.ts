import type {Lang} from '../units.ts';
import type {BlockedWords} from './blocked-moment.ts';

export const BLOCKED_WORDS: Readonly<Record<Lang, BlockedWords>> = {
  zh: {
    field: '1 个圆圈 = 1 个连接的 1 次心跳',
    ahead: '还没到点',
    answered: '按时回了',
    overdue: '到点没回',
    overdueCount: '次迟到',
    late: '迟到才回',
    seat: '位置',
    empty: '空',
    answers: '回复',
    thread: '线程',
    inThread: '在这里睡',
    frozen: '循环卡住了',
  },
  en: {
    field: '1 circle = 1 heartbeat of 1 connection',
    ahead: 'not due yet',
    answered: 'on time',
    overdue: 'overdue',
    overdueCount: 'overdue',
    late: 'answered late',
    seat: 'seat',
    empty: 'empty',
    answers: 'answers',
    thread: 'thread',
    inThread: 'sleeps here',
    frozen: 'The loop is frozen',
  },
};
