import type {ClipTexts} from '../clip.ts';
import type {Take} from '../shots.ts';
import type {Lang} from '../units.ts';
import {short} from './words.ts';

type Closing = Pick<ClipTexts, 'takeaway' | 'note'>;

/** What the run amounts to: how long its tasks took in all, how long the program, how long nobody could run. */
export function closingOf(lang: Lang, take: Take): Closing {
  const tasks = take.cast.length - 1;
  const sum = lifetimes(take);
  const {total} = take.schedule;
  const frozen = take.schedule.events.reduce(
    (seconds, event) => seconds + (event.kind === 'loop-blocked' ? event.seconds : 0),
    0,
  );
  const facts = {tasks, sum: short(sum), total: short(total), frozen: short(frozen)};
  const isSaved = tasks > 1 && sum > total + 0.01;
  const kind = frozen > 0 ? 'frozen' : isSaved ? 'together' : tasks > 0 ? 'inTurn' : 'alone';
  return lang === 'zh' ? CHINESE[kind](facts) : ENGLISH[kind](facts);
}

interface Facts {
  readonly tasks: number;
  readonly sum: string;
  readonly total: string;
  readonly frozen: string;
}

type Kind = 'frozen' | 'together' | 'inTurn' | 'alone';

const CHINESE: Readonly<Record<Kind, (facts: Facts) => Closing>> = {
  frozen: ({total, frozen}) => ({
    takeaway: [`一共 ${total} 秒，其中 ${frozen} 秒卡住。`],
    note: ['占着位置不放，别的任务就都得等。'],
  }),
  together: ({tasks, sum, total}) => ({
    takeaway: [`各花的时间加起来 ${sum} 秒，`, `一共只用 ${total} 秒。`],
    note: [`${tasks} 个任务：谁在等，谁就不占位置，别人照样运行。`],
  }),
  inTurn: ({tasks, sum, total}) => ({
    takeaway: [`一共 ${total} 秒。`],
    note: [
      tasks === 1
        ? '第一个任务之外，只有一个任务。'
        : `${tasks} 个任务各花的时间加起来 ${sum} 秒。`,
    ],
  }),
  alone: ({total}) => ({
    takeaway: [`一共 ${total} 秒。`],
    note: ['只有一个任务：它等的时候，没有别人可以运行。'],
  }),
};

const ENGLISH: Readonly<Record<Kind, (facts: Facts) => Closing>> = {
  frozen: ({total, frozen}) => ({
    takeaway: [`${total} s in all,`, `frozen for ${frozen} s.`],
    note: ['Whoever keeps the seat keeps all others waiting.'],
  }),
  together: ({tasks, sum, total}) => ({
    takeaway: [`${sum} s of work and waiting,`, `done in ${total} s.`],
    note: [`${tasks} tasks: who waits needs no seat, and others run.`],
  }),
  inTurn: ({tasks, sum, total}) => ({
    takeaway: [`Done in ${total} s.`],
    note: [
      tasks > 1 ? `${tasks} tasks, ${sum} s of work and waiting.` : 'One task beside the first.',
    ],
  }),
  alone: ({total}) => ({
    takeaway: [`Done in ${total} s.`],
    note: ['One task only: while it waits, nobody else can run.'],
  }),
};

/** How long the tasks that the program created lived, in all. Several may bear one name: their ends are added up. */
function lifetimes({cast, schedule}: Take): number {
  const tasks = new Set(cast.slice(1).map(({task}) => task));
  return schedule.events.reduce((sum, event) => {
    if (event.kind === 'task-created' && tasks.has(event.task))
      return sum + schedule.total - event.at;
    if (event.kind === 'task-ended' && tasks.has(event.task))
      return sum - schedule.total + event.at;
    return sum;
  }, 0);
}
