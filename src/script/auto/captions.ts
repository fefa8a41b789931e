import type {VirtualSeconds} from '../../model/schedule.ts';
import type {Lang} from '../units.ts';
import type {Worthy} from './happenings.ts';

/** Code longer than this does not fit a caption. */
const LONGEST_CODE = 24;

/** A caption made from what happened. `line` is the program's text at the place. */
export function captionFor(
  worthy: Worthy,
  line: string,
  lang: Lang,
  total: VirtualSeconds,
): string {
  return lang === 'zh' ? inChinese(worthy, line, total) : inEnglish(worthy, line, total);
}

function inChinese({event, member}: Worthy, line: string, total: VirtualSeconds): string {
  const who = member ? `{${member.name}}` : '';
  switch (event.kind) {
    case 'task-resumed':
      return `能运行的位置只有一个，${who} 先占上。`;
    case 'task-created':
      return `${who} 创建好了：排好队，还没开始。`;
    case 'task-suspended':
      return `${who} 遇到 ${code(line, 'await')}，让出位置。`;
    case 'loop-slept':
      return '没有任务要运行，时钟才往前走。';
    case 'loop-blocked':
      return `这里不让出位置：谁也不能运行 ${short(event.seconds)} 秒。`;
    case 'task-ended': {
      if (member?.hue === 'main') return `第 ${short(total)} 秒，程序结束。`;
      const how = {result: '完成', exception: '抛出异常', cancelled: '被取消'}[event.how];
      return `第 ${short(event.at)} 秒，${who} ${how}。`;
    }
    default:
      return '';
  }
}

function inEnglish({event, member}: Worthy, line: string, total: VirtualSeconds): string {
  const who = member ? `{${member.name}}` : '';
  switch (event.kind) {
    case 'task-resumed':
      return `There is one place to run in, and ${who} takes it first.`;
    case 'task-created':
      return `${who} is a task now: in line, but not started.`;
    case 'task-suspended':
      return `${who} meets ${code(line, 'await')} and leaves the seat.`;
    case 'loop-slept':
      return 'Nobody can run: only now does the clock move.';
    case 'loop-blocked':
      return `This keeps the seat: nobody else runs for ${short(event.seconds)} s.`;
    case 'task-ended': {
      if (member?.hue === 'main') return `At ${short(total)} s the program is over.`;
      const how = {result: 'is done', exception: 'raises an error', cancelled: 'is cancelled'};
      return `At ${short(event.at)} s ${who} ${how[event.how]}.`;
    }
    default:
      return '';
  }
}

/** The awaited expression, when it is short enough, or the word alone. */
function code(line: string, word: string): string {
  const call = /\bawait\s+[^#]+/.exec(line)?.[0].trim() ?? word;
  const found = call.endsWith('(') ? `${call}…)` : call;
  return `\`${found.length <= LONGEST_CODE && !found.includes('`') ? found : word}\``;
}

function short(seconds: number): string {
  return String(Number(seconds.toFixed(2)));
}
