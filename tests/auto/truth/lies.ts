import type {Lang} from '../../../src/script/units.ts';

/** Words that say something else when they stand for one another. */
const CONTRARY: Readonly<Record<Lang, readonly (readonly [string, string])[]>> = {
  en: [
    ['done', 'cancelled'],
    ['cancelled', 'done'],
    [' results', ' s to wait'],
    ['the lock', 'a free place'],
    ['a signal', 'the lock'],
    ['nobody else', 'nobody'],
    ['nobody moves', 'nobody else moves'],
    ['only now does the clock move', 'the clock moves on'],
    ['the clock moves on', 'only now does the clock move'],
    ['The group asks', 'Time is up: '],
    ['created: in line, but none has started', 'done'],
    [', and so is the program', '; `asyncio.run` cancels the 1 left'],
  ],
  zh: [
    ['完成', '被取消'],
    ['被取消', '完成'],
    ['个任务的结果', '秒'],
    ['等锁空', '等名额空'],
    ['等一个信号', '等锁空出来'],
    ['别人都动不了', '谁也动不了'],
    ['谁也动不了', '别人都动不了'],
    ['才往前走', '又往前走'],
    ['又往前走', '才往前走'],
    ['任务组要求', '时间到了：要求'],
    ['，程序也就结束了', '；`asyncio.run` 取消剩下的 1 个任务'],
  ],
};

/** What a caption could say instead, and would be wrong: other numbers, other names, the contrary. */
export function liesOf(text: string, names: readonly string[], lang: Lang): string[] {
  return [...otherNumbers(text), ...otherNames(text, names), ...contraries(text, lang)];
}

/** Each number by itself one higher; digits in names and in code are none. */
function otherNumbers(text: string): string[] {
  const numbers = [...text.matchAll(/\{[^}]*\}|`[^`]*`|[\d.]*\d/g)].filter(([found]) =>
    /^\d/.test(found),
  );
  return numbers.map(({0: found, index}) => replaced(text, index, found, `${Number(found) + 1}`));
}

function otherNames(text: string, names: readonly string[]): string[] {
  return [...text.matchAll(/\{([^}]*)\}/g)].flatMap(({0: found, 1: name, index}) =>
    names
      .filter(other => other !== name)
      .slice(0, 2)
      .map(other => replaced(text, index, found, `{${other}}`)),
  );
}

function contraries(text: string, lang: Lang): string[] {
  return CONTRARY[lang].flatMap(([word, other]) =>
    text.includes(word) ? [text.replace(word, other)] : [],
  );
}

function replaced(text: string, index: number, found: string, by: string): string {
  return text.slice(0, index) + by + text.slice(index + found.length);
}
