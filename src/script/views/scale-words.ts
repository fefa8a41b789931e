import type {Lang} from '../units.ts';
import type {ScaleMoment} from './scale-moment.ts';

export const SCALE_WORDS: Readonly<
  Record<Lang, Pick<ScaleMoment, 'heading' | 'remark' | 'words'>>
> = {
  zh: {
    heading: '一个循环，一条线程',
    remark: '1 个点 = 1 个连接 = 1 个任务',
    words: {waiting: '在等', ran: '运行完了', clock: '秒'},
  },
  en: {
    heading: 'One loop, one thread',
    remark: '1 dot = 1 connection = 1 task',
    words: {waiting: 'waiting', ran: 'done', clock: 's'},
  },
};
