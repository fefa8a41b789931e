import type {Outcome, ScheduleEvent} from '../../model/schedule.ts';
import type {ClipTexts} from '../clip.ts';
import type {Take} from '../shots.ts';
import type {Lang} from '../units.ts';
import {felledByGroup} from './group-failure.ts';
import {type Shown, short} from './words.ts';

type Closing = Pick<ClipTexts, 'takeaway' | 'note'>;

/** What the run amounts to: how long its tasks took in all, how long the program, how long nobody could run. */
export function closingOf(lang: Lang, take: Take, shown: Shown): Closing {
  const tasks = take.cast.length - 1;
  const sum = lifetimes(take);
  const {total, outcome} = take.schedule;
  const frozen = take.schedule.events.reduce(
    (seconds, event) => seconds + (event.kind === 'loop-blocked' ? event.seconds : 0),
    0,
  );
  const error = outcome.kind === 'exception' ? outcome.error : '';
  const over = hasAllDone(take) ? 'done' : 'over';
  const felled = felledByGroup(take, shown);
  const facts: Facts = {
    tasks,
    sum: short(sum),
    total: short(total),
    frozen: short(frozen),
    error,
    over,
    felled,
  };
  const isSaved = tasks > 1 && sum > total + 0.01;
  const alone = take.schedule.events.some(isPause) ? 'alone' : 'never';
  const shared = tasks > 1 && total === 0 ? 'still' : 'inTurn';
  const peaceful = isSaved ? 'together' : tasks > 0 ? shared : alone;
  const lasting = frozen > 0 ? 'frozen' : peaceful;
  const ending = END[outcome.kind] ?? (felled > 0 ? 'felled' : lasting);
  const kind = ending === 'stuck' && hasNobodyLeft(take) ? 'idle' : ending;
  return lang === 'zh' ? CHINESE[kind](facts) : ENGLISH[kind](facts);
}

/** What an end that is none of its own says before all else. */
const END: Readonly<Partial<Record<Outcome['kind'], Kind>>> = {
  exception: 'raised',
  deadlock: 'stuck',
};

interface Facts {
  readonly tasks: number;
  readonly sum: string;
  readonly total: string;
  readonly frozen: string;
  /** The class of what nobody caught, if anything ended the program so. */
  readonly error: string;
  /** What is true of it all: done, or only over. */
  readonly over: 'done' | 'over';
  /** How many tasks a group cancelled because one of it had failed. */
  readonly felled: number;
}

type Kind =
  | 'raised'
  | 'stuck'
  | 'idle'
  | 'felled'
  | 'frozen'
  | 'together'
  | 'still'
  | 'inTurn'
  | 'alone'
  | 'never';

const CHINESE: Readonly<Record<Kind, (facts: Facts) => Closing>> = {
  raised: ({total, error}) => ({
    takeaway: [`第 ${total} 秒，`, `\`${error}\` 结束了程序。`],
    note: ['这个异常，没有人接住。'],
  }),
  stuck: ({total}) => ({
    takeaway: [`第 ${total} 秒以后，`, '谁也动不了。'],
    note: ['大家都在等，再也没有谁会被叫醒。'],
  }),
  idle: ({total}) => ({
    takeaway: [`第 ${total} 秒以后，`, '再也没有事可做。'],
    note: ['任务都结束了，程序却一直等下去：没有谁叫它停。'],
  }),
  felled: ({felled}) => ({
    takeaway: ['一个任务失败，', `同组的 ${felled} 个任务被取消。`],
    note: ['任务组等它们都结束，再把异常抛出来。'],
  }),
  frozen: ({total, frozen}) => ({
    takeaway: [`一共 ${total} 秒，其中 ${frozen} 秒卡住。`],
    note: ['占着位置不放，别的任务就都得等。'],
  }),
  together: ({tasks, sum, total}) => ({
    takeaway: [`各花的时间加起来 ${sum} 秒，`, `一共只用 ${total} 秒。`],
    note: [`${tasks} 个任务：谁在等，谁就不占位置，别人照样运行。`],
  }),
  still: ({tasks}) => ({
    takeaway: ['时钟一直停着，', '任务轮流运行。'],
    note: [`${tasks} 个任务，一个位置：同一时刻只有一个能运行。`],
  }),
  inTurn: ({tasks, sum, total}) => ({
    takeaway: [`一共 ${total} 秒。`],
    note: [
      tasks === 1
        ? '两个任务，一个位置：同一时刻只有一个能运行。'
        : `${tasks} 个任务各花的时间加起来 ${sum} 秒。`,
    ],
  }),
  alone: ({total}) => ({
    takeaway: [`一共 ${total} 秒。`],
    note: ['只有一个任务：它等的时候，没有别人可以运行。'],
  }),
  never: ({total}) => ({
    takeaway: [`一共 ${total} 秒。`],
    note: ['只有一个任务，它一次也没有让出位置。'],
  }),
};

const ENGLISH: Readonly<Record<Kind, (facts: Facts) => Closing>> = {
  raised: ({total, error}) => ({
    takeaway: [`\`${error}\` ended the program`, `at ${total} s.`],
    note: ['Nobody caught it.'],
  }),
  stuck: ({total}) => ({
    takeaway: [`After ${total} s`, 'nobody moves any more.'],
    note: ['Everybody waits, and nothing is left to wake them.'],
  }),
  idle: ({total}) => ({
    takeaway: [`After ${total} s`, 'nothing is left to do.'],
    note: ['All tasks have ended; nobody tells the program to stop.'],
  }),
  felled: ({felled}) => ({
    takeaway: ['One task failed,', `and its group cancelled ${felled} more.`],
    note: ['The group waits until all have ended, then raises the error.'],
  }),
  frozen: ({total, frozen}) => ({
    takeaway: [`${total} s in all,`, `frozen for ${frozen} s.`],
    note: ['Whoever keeps the seat keeps all others waiting.'],
  }),
  together: ({tasks, sum, total, over}) => ({
    takeaway: [`${sum} s of work and waiting,`, `${over} in ${total} s.`],
    note: [`${tasks} tasks: who waits needs no seat, and others run.`],
  }),
  still: ({tasks}) => ({
    takeaway: ['The clock stood still,', 'and the tasks took turns.'],
    note: [`${tasks} tasks, one seat: only one of them can run at a time.`],
  }),
  inTurn: ({tasks, sum, total, over}) => ({
    takeaway: [`${CAPITAL[over]} in ${total} s.`],
    note: [
      tasks > 1
        ? `${tasks} tasks, ${sum} s of work and waiting.`
        : 'Two tasks, one seat: only one of them can run at a time.',
    ],
  }),
  alone: ({total, over}) => ({
    takeaway: [`${CAPITAL[over]} in ${total} s.`],
    note: ['One task only: while it waits, nobody else can run.'],
  }),
  never: ({total, over}) => ({
    takeaway: [`${CAPITAL[over]} in ${total} s.`],
    note: ['One task only, and it never left the seat.'],
  }),
};

const CAPITAL = {done: 'Done', over: 'Over'} as const;

/** Whether somebody leaves the seat without an end. */
function isPause({kind}: ScheduleEvent): boolean {
  return kind === 'task-suspended';
}

/** Whether all tasks of the program have ended, however. */
function hasNobodyLeft({cast, schedule}: Take): boolean {
  const ends = schedule.events.filter(
    event => event.kind === 'task-ended' && cast.some(({task}) => task === event.task),
  );
  return ends.length === cast.length;
}

/** Whether nobody failed, was cancelled, or is left. Several may bear one name. */
function hasAllDone({cast, schedule}: Take): boolean {
  const isDone = (event: ScheduleEvent) =>
    event.kind === 'task-ended' &&
    event.how === 'result' &&
    cast.some(({task}) => task === event.task);
  return schedule.events.filter(isDone).length === cast.length;
}

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
