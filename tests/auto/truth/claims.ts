import type {ScheduleEvent} from '../../../src/model/schedule.ts';
import type {Lang} from '../../../src/script/units.ts';
import {
  areAsked,
  areCreated,
  areOver,
  hasLoopStopped,
  isEager,
  isProgramOver,
  isRestCancelled,
  startsFirst,
} from './ends.ts';
import type {Recorded} from './recorded.ts';
import type {Said} from './said.ts';
import {
  awaits,
  awaitsResults,
  awaitsTask,
  clockMoves,
  hasIt,
  keepsSeat,
  meetsCode,
  sleepsFor,
  stepsAside,
} from './waits.ts';

/** How a kind of caption is put, and whether what it says is so of the event it hangs on. */
export interface Claim {
  readonly en: RegExp;
  readonly zh: RegExp;
  readonly holds: (said: Said, event: ScheduleEvent, run: Recorded) => boolean;
}

/** Words with `WHO` for names or a count, `ONE` for one name, `N` for a number, `CODE` for code, `AT` for a time. */
function claim(en: string, zh: string, holds: Claim['holds']): Claim {
  return {en: pattern(en, 'en'), zh: pattern(zh, 'zh'), holds};
}

const WHO = '(?<who>(?:\\{[^{}]+\\}(?:, | and |、)?)+|\\d+ (?:tasks|个任务))';
const AT: Readonly<Record<Lang, string>> = {
  en: 'At (?<at>[\\d.]+) s',
  zh: '第 (?<at>[\\d.]+) 秒，',
};

function pattern(words: string, lang: Lang): RegExp {
  const source = words
    .replaceAll('.', '\\.')
    .replace('AT', AT[lang])
    .replace('WHO', WHO)
    .replace('ONE', '\\{(?<who>[^{}]+)\\}')
    .replace('BY', '\\{(?<by>[^{}]+)\\}')
    .replace('OTHER', '\\{(?<other>[^{}]+)\\}')
    .replace(/N:(\w+)/, '(?<$1>[\\d.]+)')
    .replace(/CODE:(\w+)/, '`(?<$1>[^`]+)`');
  return new RegExp(`^${source}$`);
}

function waits(en: string, zh: string, holds: Claim['holds']): Claim {
  return claim(`ONE ${en} and leaves the seat.`, `ONE ${zh}，让出位置。`, holds);
}

/** Every kind of caption there is; the first whose words fit is meant. */
export const CLAIMS: readonly Claim[] = [
  claim(
    'There is one seat to run in, and ONE takes it first.',
    '能运行的位置只有一个，ONE 先占上。',
    startsFirst,
  ),
  claim(
    'WHO (?:is a task now|are created): in line, but (?:not|none has) started.',
    'WHO ?创建好了：排着队，(?:都)?还没开始。',
    areCreated,
  ),
  claim(
    'WHO is a task now: an eager one, it runs at once.',
    'WHO 创建好了：不用排队，立刻就运行。',
    isEager,
  ),
  claim('AT WHO (?:is|are) created.', 'AT又创建了 WHO。', areCreated),
  waits('has N:seconds s to wait', '要等 N:seconds 秒', sleepsFor),
  waits('waits for N:count results', '要等 N:count 个任务的结果', awaitsResults),
  waits('waits for OTHER', '要等 OTHER', awaitsTask),
  waits('meets CODE:code', '遇到 CODE:code', meetsCode),
  waits('waits for its time', '等时间到', awaits(/^sleep$/)),
  waits('waits for all results', '等所有任务的结果', awaits(/^gather$/)),
  waits('waits for every task of the group', '等组里的任务全部结束', awaits(/^TaskGroup\._aexit$/)),
  waits('waits for another task', '等另一个任务', awaitsTask),
  waits('waits for the next to be done', '等下一个完成的', awaits(/^Queue\.get$/, /_AsCompleted/)),
  waits('waits for tasks to end', '等任务结束', awaits(/^_wait$/)),
  waits('waits for the lock', '等锁空出来', awaits(/^Lock\.acquire$/)),
  waits('waits for a free place', '等名额空出来', awaits(/^Semaphore\.acquire$/)),
  waits(
    'waits at the queue',
    '等队列',
    awaits(/^Queue\.(get|put)$|^Event\.wait$/, / ?\w*Queue\.(get|put|join)/),
  ),
  waits('waits for a signal', '等一个信号', awaits(/^Event\.wait$/, /^(?!.*Queue\.join)/)),
  waits('waits to be notified', '等别人通知', awaits(/^Condition\.wait$/, /^(?!.*Barrier)/)),
  waits(
    'waits at the barrier for the others',
    '在屏障前等别人到齐',
    awaits(/^Condition\.wait$/, /Barrier\._wait/),
  ),
  waits('starts a child process', '启动一个子进程', awaits(/_make_subprocess_transport$/)),
  waits(
    'waits for what the child writes, and for its end',
    '等子进程的输出和结束',
    awaits(/^gather$/, /Process\.communicate/),
  ),
  waits('waits for what is shielded', '等受保护的任务', awaits(/^shield$/)),
  waits('gives the work to a thread', '把活交给线程，自己等结果', awaits(/^wrap_future$/)),
  claim(
    'ONE only steps aside: it goes to the end of the line.',
    'ONE 只让一下：排到队尾，马上还能再来。',
    stepsAside,
  ),
  claim(
    'Nobody can run: only now does the clock move.',
    '没有任务要运行，时钟才往前走。',
    clockMoves(false),
  ),
  claim('Nobody can run: the clock moves on.', '没有任务要运行，时钟又往前走。', clockMoves(true)),
  claim(
    'CODE:code keeps the seat: nobody else moves for N:seconds s.',
    'CODE:code 占着位置，N:seconds 秒里别人都动不了。',
    keepsSeat(true),
  ),
  claim(
    'CODE:code keeps the seat: nobody moves for N:seconds s.',
    'CODE:code 占着位置，N:seconds 秒里谁也动不了。',
    keepsSeat(false),
  ),
  claim('AT ONE has what it waited for, and runs on.', 'ATONE 等到了，接着往下运行。', hasIt),
  claim('AT WHO is done, and so is the program.', 'ATWHO 结束，程序也就结束了。', isProgramOver),
  claim(
    'AT WHO is done; `asyncio.run` cancels the N:left left.',
    'ATWHO 结束；`asyncio.run` 取消剩下的 N:left 个任务。',
    isRestCancelled,
  ),
  claim('AT WHO is done, and the loop stops.', 'ATWHO 结束，事件循环也就停了。', hasLoopStopped),
  claim(
    'AT WHO is done, and the loop stops: N:left (?:is|are) left.',
    'ATWHO 结束，事件循环也就停了：还剩 N:left 个任务。',
    hasLoopStopped,
  ),
  claim('AT WHO (?:is|are) done.', 'ATWHO ?都?完成。', areOver('result')),
  claim('AT WHO (?:is|are) cancelled.', 'ATWHO ?都?被取消。', areOver('cancelled')),
  claim('AT WHO raises? CODE:error.', 'ATWHO ?都?抛出 CODE:error。', areOver('exception')),
  claim('BY asks WHO to stop.', 'BY 要求 WHO ?停下。', areAsked('task')),
  claim('The group asks WHO to stop.', '任务组要求 WHO ?停下。', areAsked('group')),
  claim(
    'Time is up: WHO (?:is|are) asked to stop.',
    '时间到了：要求 WHO ?停下。',
    areAsked('timeout'),
  ),
  claim('WHO (?:is|are) asked to stop.', '要求 WHO ?停下。', areAsked('other')),
];
