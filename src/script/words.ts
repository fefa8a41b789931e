import type {TaskStatus} from './run-state.ts';
import type {Lang} from './units.ts';

/** The stage's own words: what stands on screen whatever the program. */
export interface Words {
  readonly series: string;
  readonly running: readonly [word: string, note: string];
  readonly ready: readonly [word: string, note: string];
  readonly waiting: readonly [word: string, note: string];
  /** Over the column that says how each task ended, and on the card of one that came to its end. */
  readonly ended: string;
  readonly done: string;
  readonly empty: string;
  readonly output: string;
  readonly runs: string;
  /** A place in the ready queue, from 1. */
  readonly place: (index: number) => string;
  readonly results: string;
  /** Of the timer that fills a future, and what is in it then. */
  readonly timerLeft: (seconds: number) => string;
  readonly hasResult: string;
  readonly left: (seconds: number) => string;
  readonly took: (seconds: number) => string;
  /** How long a wait would take that its limit will cut off. */
  readonly needs: (seconds: number) => string;
  /** What a task waits for, before another task's name. */
  readonly waitsFor: string;
  /** What `as_completed` waits for. */
  readonly firstDone: string;
  /** What is waited for, where its own name is too long for a card. */
  readonly inShort: Readonly<Record<string, string>>;
  readonly failed: string;
  readonly cancelled: string;
  /** How many tasks there are, and how many of them are in each state. */
  readonly tasks: (count: number) => string;
  readonly counted: Readonly<Record<TaskStatus, (count: number) => string>>;
  readonly comma: string;
  /** An exception that an `except` has taken. */
  readonly caught: string;
  /** An exception that goes on once a `finally` is done. */
  readonly held: string;
  /** One that has waited for a `finally`, and goes on. */
  readonly freed: string;
  /** A timeout's clock is up, and the cancel it asks for. */
  readonly timeIsUp: string;
  /** Over the cancel that a call asks for. */
  readonly request: string;
  readonly cancel: string;
  /** A limit on its lane, before it has come and when it has. */
  readonly limitOf: (seconds: number) => string;
  readonly limitCame: (seconds: number) => string;
  /** What a cancelled task still does, and how long that takes. */
  readonly cleanup: string;
  readonly cleanupOf: (seconds: number) => string;
  /** What may be awaited. */
  readonly awaited: Readonly<Record<'coroutine' | 'task' | 'future', string>>;
  /** Who does what is awaited: the one who awaits, another task, or a timer. */
  readonly doneBy: {
    readonly itself: (root: string) => string;
    readonly task: (name: string) => string;
    readonly timer: string;
  };
  readonly untilLimit: (seconds: number) => string;
  /** Of a `wait_for` around what a card does: until its limit, and after that. */
  readonly waitFor: (seconds: number) => string;
  readonly waitForWaits: string;
  readonly clockStopped: string;
  readonly clockMoves: string;
  readonly runningIsFree: string;
  readonly nextIsReady: string;
  readonly nobodyReady: string;
  /** Nobody runs and nobody is ready: what the loop does about it. */
  readonly clockNext: string;
  readonly everyoneWaits: string;
  /** The clock moves although somebody runs: the thread is blocked. */
  readonly seatIsKept: string;
  readonly allDone: string;
  /** What the marks in a lane mean. */
  readonly marks: Readonly<
    Record<'run' | 'ready' | 'wait' | 'frame' | 'block' | 'hold' | 'cut' | 'ghost', string>
  >;
  /** What has a function called later, where no task waits. */
  readonly calledLater: string;
  /** In a bar of a task that keeps the thread and does nothing. */
  readonly blocks: string;
  /** A core of the machine, from 1, and one that nobody uses. */
  readonly core: (index: number) => string;
  readonly idle: string;
  readonly computes: (name: string) => string;
  /** The loop's own thread, those of a pool, the lane of one of them, and what it does. */
  readonly loopThread: readonly [word: string, note: string];
  readonly poolThread: readonly [word: string, note: string];
  readonly thread: string;
  readonly worker: Readonly<Record<'idle' | 'works' | 'done', string>>;
  /** The room behind a lock's door, the line before it, and the keys. */
  readonly inside: readonly [word: string, note: string];
  readonly inLine: readonly [word: string, note: string];
  readonly keys: (count: number) => string;
  /** What a card waits for, by the call that suspends it. */
  readonly waitsAt: Readonly<Record<string, string>>;
  /** A gate. */
  readonly closed: string;
  readonly open: string;
  /** The places of those who wait for a condition, and of those who have seen that it is true. */
  readonly waitsForCall: readonly [word: string, note: string];
  readonly goesOn: string;
  /** Before the name of what one looks at, or alone. */
  readonly looksAt: readonly [at: string, alone: string];
  /** Before a call. */
  readonly calls: string;
  /** How many of the writes to a number came to nothing. */
  readonly lost: (count: number) => string;
  readonly puts: string;
  readonly gets: string;
  /** How many items a queue may hold, and how many it holds. */
  readonly atMost: (count: number) => string;
  readonly items: (count: number) => string;
  /** Where they are. */
  readonly inQueue: string;
  readonly queueFull: string;
  /** The same on a short stretch. */
  readonly full: string;
  /** Beside the first wait for a key. */
  readonly waitsInLine: string;
  /** Over steps that all happen at one instant of the clock. */
  readonly allAt: (seconds: number) => string;
  readonly remember: string;
  readonly created: string;
  readonly finished: string;
  /** The loop's own steps, under their heading. */
  readonly turn: readonly [heading: string, ...steps: string[]];
  readonly answers: string;
  readonly saved: (seconds: number) => string;
}

export const WORDS: Readonly<Record<Lang, Words>> = {
  zh: {
    series: 'asyncio 图解',
    running: ['运行', '一次一个'],
    ready: ['就绪', '先到先运行'],
    waiting: ['等待', '不占 CPU'],
    ended: '结束',
    done: '完成',
    empty: '空',
    output: '输出',
    runs: '运行',
    place: index => (index === 1 ? '下一个' : `第 ${index} 个`),
    results: '结果',
    timerLeft: left => `定时器 ${left.toFixed(1)} 秒`,
    hasResult: '有结果',
    left: left => `剩 ${left.toFixed(1)} 秒`,
    took: took => `用时 ${took.toFixed(1)} 秒`,
    needs: whole => `要 ${short(whole)} 秒`,
    waitsFor: '等',
    firstDone: '谁先完成',
    inShort: {
      wrap_future: '线程',
      Semaphore: '名额',
      BoundedSemaphore: '名额',
      TaskGroup: '任务组',
      StreamReader: '数据',
      BaseSelectorEventLoop: '连接',
      BaseEventLoop: '连接',
      create_server: '服务器',
      Server: '客户端',
      FlowControlMixin: '对方收',
      StreamReaderProtocol: '关闭',
    },
    failed: '失败',
    cancelled: '已取消',
    tasks: count => `${count} 个任务`,
    counted: {
      running: count => `${count} 个运行`,
      ready: count => `${count} 个排队`,
      waiting: count => `${count} 个等待`,
      done: count => `${count} 个完成`,
      failed: count => `${count} 个失败`,
      cancelled: count => `${count} 个取消`,
    },
    comma: '，',
    caught: '接住',
    held: '先压着',
    freed: '继续抛',
    timeIsUp: '时限到',
    request: '请求',
    cancel: '取消',
    limitOf: after => `时限 ${short(after)} 秒`,
    limitCame: after => `${short(after)} 秒时限到，取消`,
    cleanup: '清理',
    cleanupOf: took => `清理 ${short(took)} 秒`,
    awaited: {coroutine: '等协程', task: '等任务', future: '等 Future'},
    doneBy: {
      itself: root => `${root} 自己做`,
      task: name => `任务 ${name} 做`,
      timer: '定时器放入',
    },
    untilLimit: left => `时限还剩 ${left.toFixed(1)} 秒`,
    waitFor: left => `wait_for ${left.toFixed(1)} 秒`,
    waitForWaits: 'wait_for 在等',
    clockStopped: '时钟暂停',
    clockMoves: '时钟在走',
    runningIsFree: '运行耗时忽略不计',
    nextIsReady: '先运行就绪的任务',
    nobodyReady: '没有就绪的任务',
    clockNext: '时钟即将走动',
    seatIsKept: '位置被占着不放',
    everyoneWaits: '大家都在等',
    allDone: '程序结束',
    marks: {
      run: '运行',
      ready: '就绪，排队',
      wait: '等待',
      frame: '等一个调用',
      block: '占着线程干等',
      hold: '拿着钥匙',
      cut: '取消',
      ghost: '没有发生',
    },
    calledLater: '定时器',
    blocks: '干等，CPU 闲着',
    core: index => `核 ${index}`,
    idle: '闲着',
    computes: name => `${name} 在算`,
    loopThread: ['循环的线程', '一个位置'],
    poolThread: ['线程池', '别的线程'],
    thread: '线程',
    worker: {idle: '没有活儿', works: '卡在这里', done: '做完了'},
    inside: ['里面', '拿着钥匙'],
    inLine: ['门口', '排队'],
    keys: count => `${count} 把钥匙`,
    waitsAt: {
      'Lock.acquire': '等钥匙',
      'Semaphore.acquire': '等钥匙',
      'Queue.put': '等空位',
      'Queue.get': '等来货',
      'Event.wait': '等开门',
      'Condition.wait': '等通知',
      'wrap_future.': '等线程',
    },
    closed: '关着',
    open: '开着',
    waitsForCall: ['等待', '等通知'],
    goesOn: '往下走',
    looksAt: ['看一眼', '看一眼'],
    calls: '调用',
    lost: count => `丢了 ${count} 次`,
    puts: '生产者',
    gets: '消费者',
    atMost: count => `最多 ${count} 件`,
    items: count => `${count} 件`,
    inQueue: '队列里',
    queueFull: '满了，等空位',
    full: '满',
    waitsInLine: '在门口等',
    allAt: at => `都在 ${at.toFixed(1)} 秒这一刻，先后如下：`,
    remember: '记住这一句',
    created: '创建顺序',
    finished: '完成顺序',
    turn: [
      '循环的一圈',
      '运行就绪的，各到各的 await',
      '没有就绪的：等最近的定时',
      '时间到的，回到就绪',
    ],
    answers: '结果顺序',
    saved: saved => `省下 ${short(saved)} 秒`,
  },
  en: {
    series: 'asyncio, drawn',
    running: ['Running', '1 seat'],
    ready: ['Ready', 'first in, first out'],
    waiting: ['Waiting', 'takes no CPU'],
    ended: 'Ended',
    done: 'done',
    empty: 'empty',
    output: 'Output',
    runs: 'runs',
    place: index => (index === 1 ? 'next' : ordinal(index)),
    results: 'results',
    timerLeft: left => `timer ${seconds(left)}`,
    hasResult: 'has a result',
    left: left => `${seconds(left)} left`,
    took: took => `took ${seconds(took)}`,
    needs: whole => `needs ${shortSeconds(whole)}`,
    waitsFor: 'for',
    firstDone: 'any job',
    inShort: {
      wrap_future: 'thread',
      Semaphore: 'place',
      BoundedSemaphore: 'place',
      TaskGroup: 'group',
      StreamReader: 'data',
      BaseSelectorEventLoop: 'connect',
      BaseEventLoop: 'connect',
      create_server: 'server',
      Server: 'clients',
      FlowControlMixin: 'room',
      StreamReaderProtocol: 'close',
    },
    failed: 'failed',
    cancelled: 'cancelled',
    tasks: count => `${count} tasks`,
    counted: {
      running: count => `${count} runs`,
      ready: count => `${count} in line`,
      waiting: count => `${count} wait`,
      done: count => `${count} done`,
      failed: count => `${count} failed`,
      cancelled: count => `${count} cancelled`,
    },
    comma: ', ',
    caught: 'caught',
    held: 'on hold',
    freed: 'goes on',
    timeIsUp: 'time is up',
    request: 'request',
    cancel: 'cancel',
    limitOf: after => `limit ${shortSeconds(after)}`,
    limitCame: after => `limit ${shortSeconds(after)}: cancel`,
    cleanup: 'cleanup',
    cleanupOf: took => `cleanup ${shortSeconds(took)}`,
    awaited: {coroutine: 'a coroutine', task: 'a task', future: 'a future'},
    doneBy: {
      itself: root => `${root} does it itself`,
      task: name => `${name} does it`,
      timer: 'a timer fills it',
    },
    untilLimit: left => `limit in ${seconds(left)}`,
    waitFor: left => `wait_for: ${seconds(left)}`,
    waitForWaits: 'wait_for waits',
    clockStopped: 'clock stopped',
    clockMoves: 'clock running',
    runningIsFree: 'code: almost 0 s',
    nextIsReady: 'ready runs first',
    nobodyReady: 'nobody is ready',
    clockNext: 'clock moves next',
    seatIsKept: 'the seat is kept',
    everyoneWaits: 'everybody waits',
    allDone: 'the program is over',
    marks: {
      run: 'runs',
      ready: 'ready, in line',
      wait: 'waits',
      frame: 'awaits a call',
      block: 'blocks the thread',
      hold: 'holds the key',
      cut: 'cancelled',
      ghost: 'did not happen',
    },
    calledLater: 'timer',
    blocks: 'CPU idle',
    core: index => `core ${index}`,
    idle: 'idle',
    computes: name => `${name} computes`,
    loopThread: ["The loop's thread", '1 seat'],
    poolThread: ['The pool', 'other threads'],
    thread: 'thread',
    worker: {idle: 'nothing to do', works: 'blocked here', done: 'done'},
    inside: ['Inside', 'key in hand'],
    inLine: ['At the door', 'in line'],
    keys: count => (count === 1 ? '1 key' : `${count} keys`),
    waitsAt: {
      'Lock.acquire': 'waits',
      'Semaphore.acquire': 'waits',
      'Queue.put': 'full',
      'Queue.get': 'empty',
      'Event.wait': 'waits',
      'Condition.wait': 'notify',
      'wrap_future.': 'thread',
    },
    closed: 'is closed',
    open: 'is open',
    waitsForCall: ['Waiting', 'for notify'],
    goesOn: 'Goes on',
    looksAt: ['Looks at', 'Looks'],
    calls: 'Calls',
    lost: count => `${count} update${count === 1 ? '' : 's'} lost`,
    puts: 'Producer',
    gets: 'Consumer',
    atMost: count => `at most ${count}`,
    items: count => `${count} items`,
    inQueue: 'in queue',
    queueFull: 'full: it waits',
    full: 'full',
    waitsInLine: 'waits at the door',
    allAt: at => `All of it at ${seconds(at)}, in this order:`,
    remember: 'Remember',
    created: 'order of creation',
    finished: 'order of finishing',
    turn: [
      'One turn of the loop',
      'run everyone who is ready',
      'nobody ready: wait for a timer',
      'timer up: ready again',
    ],
    answers: 'order of results',
    saved: saved => `${shortSeconds(saved)} saved`,
  },
};

function ordinal(index: number): string {
  return `${index}${['th', 'st', 'nd', 'rd'][index] ?? 'th'}`;
}

/** `1.0 s`: seconds as they stand on the stage. */
export function seconds(value: number, decimals = 1): string {
  return `${value.toFixed(decimals)} s`;
}

/** `3 s`, `0.5 s`: a total or an axis mark, without decimals that say nothing. */
export function shortSeconds(value: number): string {
  return `${short(value)} s`;
}

function short(value: number): string {
  return String(Number(value.toFixed(2)));
}
