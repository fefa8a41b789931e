import type {Closes, Fact, Thing} from './fact.ts';
import {code, isCrowd, list, type Shown, short, type Told} from './words.ts';

/** A caption in Chinese for what happened. */
export function inChinese(fact: Fact, {line, shown}: Told): string {
  switch (fact.is) {
    case 'starts':
      return `能运行的位置只有一个，{${fact.who}} 先占上。`;
    case 'created':
      return created(fact, shown);
    case 'waits':
      return `${waits(fact, line)}，让出位置。`;
    case 'aside':
      return `{${fact.who}} 只让一下：排到队尾，马上还能再来。`;
    case 'clock':
      return fact.again ? '没有任务要运行，时钟又往前走。' : '没有任务要运行，时钟才往前走。';
    case 'blocks':
      return `${code(line, 'call')} 占着位置，${short(fact.seconds)} 秒里${fact.others > 0 ? '别人都动不了' : '谁也动不了'}。`;
    case 'woken':
      return `第 ${short(fact.at)} 秒，{${fact.who}} 等到了，接着往下运行。`;
    case 'printed':
      return '';
    case 'cancel':
      return cancelled(fact, shown);
    case 'ended':
      return ended(fact, shown);
  }
}

function created({who, at, later, eager}: Fact & {is: 'created'}, shown: Shown): string {
  const names = list(who, '、', '、');
  const subject = isCrowd(who, shown) ? `${who.length} 个任务` : names;
  if (eager) return `${subject} 创建好了：不用排队，立刻就运行。`;
  if (later) return `第 ${short(at)} 秒，又创建了 ${subject}。`;
  return who.length > 1
    ? `${subject}${isCrowd(who, shown) ? '' : ' '}创建好了：排着队，都还没开始。`
    : `${subject} 创建好了：排着队，还没开始。`;
}

const THINGS: Readonly<Record<Thing, string>> = {
  time: '等时间到',
  all: '等所有任务的结果',
  group: '等组里的任务全部结束',
  task: '等另一个任务',
  first: '等下一个完成的',
  some: '等任务结束',
  lock: '等锁空出来',
  semaphore: '等名额空出来',
  queue: '等队列',
  event: '等一个信号',
  condition: '等别人通知',
  barrier: '在屏障前等别人到齐',
  shield: '等受保护的任务',
  thread: '把活交给线程，自己等结果',
  server: '等服务器就绪',
  clients: '等客户端来连接',
  connection: '等连接建立',
  data: '等对方发来数据',
  room: '等对方收下数据',
  close: '等连接关闭',
  child: '启动一个子进程',
  output: '等子进程的输出和结束',
  exit: '等子进程结束',
  other: '要等',
};

function waits({who, thing, seconds, other, count}: Fact & {is: 'waits'}, line: string): string {
  if (seconds !== null) return `{${who}} 要等 ${short(seconds)} 秒`;
  if (thing === 'all' && count > 0) return `{${who}} 要等 ${count} 个任务的结果`;
  if (other !== null) return `{${who}} 要等 {${other}}`;
  if (thing === 'other') return `{${who}} 遇到 ${code(line, 'await')}`;
  return `{${who}} ${THINGS[thing]}`;
}

const HOW = {result: '完成', exception: '抛出异常', cancelled: '被取消'} as const;

/** What follows the end of the first task. */
const CLOSES: Readonly<Record<Closes, (left: number) => string>> = {
  program: () => '，程序也就结束了。',
  rest: left => `；\`asyncio.run\` 取消剩下的 ${left} 个任务。`,
  loop: () => '，事件循环也就停了。',
  'loop-with-rest': left => `，事件循环也就停了：还剩 ${left} 个任务。`,
  nothing: () => '。',
};

function ended(fact: Fact & {is: 'ended'}, shown: Shown): string {
  const {who, at, how, error, left, closes} = fact;
  const when = `第 ${short(at)} 秒，`;
  if (closes !== 'nothing') return `${when}{${who[0]}} 结束${CLOSES[closes](left)}`;
  const subject = isCrowd(who, shown) ? `${who.length} 个任务` : list(who, '、', '、');
  const what = how === 'exception' && error !== '' ? `抛出 \`${error}\`` : HOW[how];
  return `${when}${subject}${isCrowd(who, shown) ? '' : ' '}${who.length > 1 ? '都' : ''}${what}。`;
}

const ASKERS = {group: '任务组', timeout: '时间到了：', loop: ''} as const;

function cancelled({by, who}: Fact & {is: 'cancel'}, shown: Shown): string {
  const asker = typeof by === 'string' ? ASKERS[by] : `{${by.task}} `;
  const subject = isCrowd(who, shown) ? `${who.length} 个任务` : `${list(who, '、', '、')} `;
  return `${asker}要求 ${subject}停下。`;
}
