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
    'N:sum s of work and waiting, done in N:total s. N:tasks tasks: who waits needs no seat, and others run.',
    '各花的时间加起来 N:sum 秒，一共只用 N:total 秒。N:tasks 个任务：谁在等，谁就不占位置，别人照样运行。',
    ({sum: said, total, tasks}, run) =>
      same(said, lived(run)) &&
      same(total, run.schedule.total) &&
      isCount(tasks, run) &&
      lived(run) > run.schedule.total,
  ),
  sum(
    'Done in N:total s. N:tasks tasks, N:sum s of work and waiting.',
    '一共 N:total 秒。N:tasks 个任务各花的时间加起来 N:sum 秒。',
    ({sum: said, total, tasks}, run) =>
      same(said, lived(run)) && same(total, run.schedule.total) && isCount(tasks, run),
  ),
  sum(
    'Done in N:total s. One task beside the first.',
    '一共 N:total 秒。第一个任务之外，只有一个任务。',
    ({total}, run) => same(total, run.schedule.total) && isCount('1', run),
  ),
  sum(
    'Done in N:total s. One task only: while it waits, nobody else can run.',
    '一共 N:total 秒。只有一个任务：它等的时候，没有别人可以运行。',
    ({total}, run) => same(total, run.schedule.total) && isCount('0', run),
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

/** The first task is not counted: it is the program itself. */
function isCount(said: string | undefined, {tasks}: Recorded): boolean {
  return Number(said) === tasks.length - 1;
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
