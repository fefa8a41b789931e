import type {ClipTexts} from '../../../src/script/clip.ts';
import type {Lang} from '../../../src/script/units.ts';
import type {Recorded} from './recorded.ts';
import {type Said, same} from './said.ts';

/** What stands on the last card: how it is put, and whether the run amounts to that. */
interface Sum {
  readonly en: RegExp;
  readonly zh: RegExp;
  readonly holds: (said: Said, run: Recorded) => boolean;
}

const N = (name: string) => `(?<${name}>[\\d.]+)`;

function sum(en: string, zh: string, holds: Sum['holds']): Sum {
  const pattern = (words: string) =>
    new RegExp(`^${words.replaceAll('.', '\\.').replace(/N:(\w+)/g, (_, name) => N(name))}$`);
  return {en: pattern(en), zh: pattern(zh), holds};
}

const SUMS: readonly Sum[] = [
  sum(
    'N:total s in all, frozen for N:frozen s. Whoever keeps the seat keeps all others waiting.',
    '一共 N:total 秒，其中 N:frozen 秒卡住。占着位置不放，别的任务就都得等。',
    ({total, frozen}, run) =>
      same(total, run.schedule.total) && frozenFor(run) > 0 && same(frozen, frozenFor(run)),
  ),
  sum(
    'N:sum s of work and waiting, (?<over>done|over) in N:total s. N:tasks tasks: who waits needs no seat, and others run.',
    '各花的时间加起来 N:sum 秒，一共只用 N:total 秒。N:tasks 个任务：谁在等，谁就不占位置，别人照样运行。',
    ({sum: said, total, tasks, over}, run) =>
      same(said, lived(run)) &&
      same(total, run.schedule.total) &&
      isCount(tasks, run) &&
      isOverLike(over, run) &&
      lived(run) > run.schedule.total,
  ),
  sum(
    '(?<over>Done|Over) in N:total s. N:tasks tasks, N:sum s of work and waiting.',
    '一共 N:total 秒。N:tasks 个任务各花的时间加起来 N:sum 秒。',
    ({sum: said, total, tasks, over}, run) =>
      same(said, lived(run)) &&
      same(total, run.schedule.total) &&
      isOverLike(over, run) &&
      isCount(tasks, run),
  ),
  sum(
    'The clock stood still, and the tasks took turns. N:tasks tasks, one seat: only one of them can run at a time.',
    '时钟一直停着，任务轮流运行。N:tasks 个任务，一个位置：同一时刻只有一个能运行。',
    ({tasks}, run) => run.schedule.total === 0 && isCount(tasks, run),
  ),
  sum(
    '(?<over>Done|Over) in N:total s. Two tasks, one seat: only one of them can run at a time.',
    '一共 N:total 秒。两个任务，一个位置：同一时刻只有一个能运行。',
    ({total, over}, run) =>
      same(total, run.schedule.total) && isOverLike(over, run) && isCount('1', run),
  ),
  sum(
    '(?<over>Done|Over) in N:total s. One task only: while it waits, nobody else can run.',
    '一共 N:total 秒。只有一个任务：它等的时候，没有别人可以运行。',
    ({total, over}, run) =>
      same(total, run.schedule.total) &&
      isOverLike(over, run) &&
      isCount('0', run) &&
      run.all('task-suspended').length > 0,
  ),
  sum(
    '(?<over>Done|Over) in N:total s. One task only, and it never left the seat.',
    '一共 N:total 秒。只有一个任务，它一次也没有让出位置。',
    ({total, over}, run) =>
      same(total, run.schedule.total) &&
      isOverLike(over, run) &&
      isCount('0', run) &&
      run.all('task-suspended').length === 0,
  ),
  sum(
    '`(?<error>\\w+)` ended the program at N:total s. Nobody caught it.',
    '第 N:total 秒，`(?<error>\\w+)` 结束了程序。这个异常，没有人接住。',
    ({total, error}, {schedule}) =>
      same(total, schedule.total) &&
      schedule.outcome.kind === 'exception' &&
      schedule.outcome.error === error,
  ),
  sum(
    'After N:total s nobody moves any more. Everybody waits, and nothing is left to wake them.',
    '第 N:total 秒以后，谁也动不了。大家都在等，再也没有谁会被叫醒。',
    ({total}, run) => isDeadlock(total, run) && !hasNobodyLeft(run),
  ),
  sum(
    'After N:total s nothing is left to do. All tasks have ended; nobody tells the program to stop.',
    '第 N:total 秒以后，再也没有事可做。任务都结束了，程序却一直等下去：没有谁叫它停。',
    ({total}, run) => isDeadlock(total, run) && hasNobodyLeft(run),
  ),
  sum(
    'One task failed, and its group cancelled N:felled more. The group waits until all have ended, then raises the error.',
    '一个任务失败，同组的 N:felled 个任务被取消。任务组等它们都结束，再把异常抛出来。',
    ({felled}, run) => isFelledByOne(Number(felled), run),
  ),
];

/** What the last card and the caption under it say, as one reads them. */
export function closingText({takeaway, note}: ClipTexts, lang: Lang): string {
  return [...takeaway, ...note].join(lang === 'en' ? ' ' : '');
}

export function isClosingTrue(text: string, lang: Lang, run: Recorded): boolean {
  for (const {holds, [lang]: pattern} of SUMS) {
    const said = pattern.exec(text);
    if (said) return holds(said.groups ?? {}, run);
  }
  return false;
}

/** Nothing is done where somebody failed or was cancelled; the Chinese does not say it. */
function isOverLike(over: string | undefined, run: Recorded): boolean {
  const own = run.all('task-ended').filter(({task}) => run.tasks.includes(task));
  const isDone = own.length === run.tasks.length && own.every(({how}) => how === 'result');
  return over === undefined || /done/i.test(over) === isDone;
}

function isDeadlock(total: string | undefined, {schedule}: Recorded): boolean {
  return same(total, schedule.total) && schedule.outcome.kind === 'deadlock';
}

function hasNobodyLeft(run: Recorded): boolean {
  return run.tasks.every(task => run.all('task-ended').some(event => event.task === task));
}

/** The first task is not counted: it is the program itself. */
function isCount(said: string | undefined, {tasks}: Recorded): boolean {
  return Number(said) === tasks.length - 1;
}

/** One failed; so many were asked to stop because of that, and did; nobody else was cancelled. */
function isFelledByOne(count: number, run: Recorded): boolean {
  const others = run.all('task-ended').filter(({task}) => run.tasks.slice(1).includes(task));
  const [failed, ...more] = others.filter(({how}) => how === 'exception');
  const cancelled = others.filter(({how}) => how === 'cancelled').map(({task}) => task);
  const by = `cb:TaskGroup._on_task_done ${failed?.task}`;
  const asked = run.all('cancel-requested').filter(event => event.by === by);
  const isAsked = (each: string) => asked.some(({task}) => task === each);
  return more.length === 0 && cancelled.length === count && count > 0 && cancelled.every(isAsked);
}

function frozenFor(run: Recorded): number {
  return run.all('loop-blocked').reduce((seconds, event) => seconds + event.seconds, 0);
}

/** Seconds that tasks other than the first exist, added up: at every event, for as long as until the next. */
function lived(run: Recorded): number {
  const {events, schedule} = run;
  let alive = 0;
  return events.reduce((seconds, event, i) => {
    const own = 'task' in event && run.tasks.slice(1).includes(event.task);
    if (own && event.kind === 'task-created') alive++;
    if (own && event.kind === 'task-ended') alive--;
    return seconds + alive * ((events[i + 1]?.at ?? schedule.total) - event.at);
  }, 0);
}
