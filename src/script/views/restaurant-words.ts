import type {Lang} from '../units.ts';
import type {RestaurantWords} from './restaurant-moment.ts';

const short = (value: number) => String(Number(value.toFixed(2)));

export const RESTAURANT_WORDS: Readonly<Record<Lang, RestaurantWords>> = {
  zh: {
    waiter: '服务员',
    table: name => `{${name}} 桌`,
    waits: '叫服务员',
    done: '结束',
    does: {serves: '在服务', stands: '干等', idle: '有空'},
    key: [
      {kind: 'serve', label: '服务员在服务'},
      {kind: 'queue', label: '叫了服务员，还没轮到'},
      {kind: 'alone', label: '客人自己忙'},
      {kind: 'stand', label: '服务员干等'},
    ],
    left: left => `还要 ${left.toFixed(1)} 分钟`,
    cardLeft: left => `${left.toFixed(1)} 分钟`,
    undressed: '左边这一刻，用 asyncio 来看',
    pairs: [
      ['一桌客人', '任务'],
      ['服务员', '事件循环'],
      ['“再看 2 分钟”', 'await'],
    ],
    served: '有人服务',
    calls: '在叫服务员',
    alone: '客人自己忙，不用服务员',
    minutes: value => `${short(value)} 分钟`,
    whats: {
      menu: '递菜单',
      reads: '看菜单',
      order: '点单',
      bill: '结账',
      food: '上菜',
      eats: '用餐',
    },
  },
  en: {
    waiter: 'waiter',
    table: name => `table {${name}}`,
    waits: 'calls the waiter',
    done: 'done',
    does: {serves: 'serves', stands: 'stuck', idle: 'free'},
    key: [
      {kind: 'serve', label: 'waiter serves'},
      {kind: 'queue', label: 'calls the waiter'},
      {kind: 'alone', label: 'guest busy alone'},
      {kind: 'stand', label: 'waiter stuck at a table'},
    ],
    left: left => `${left.toFixed(1)} min left`,
    cardLeft: left => `${left.toFixed(1)} min`,
    undressed: 'The left side, seen as asyncio',
    pairs: [
      ['a table', 'a task'],
      ['the waiter', 'the event loop'],
      ['“two more minutes”', 'await'],
    ],
    served: 'served',
    calls: 'calls the waiter',
    alone: 'guest busy alone',
    minutes: value => `${short(value)} min`,
    whats: {
      menu: 'gets the menu',
      reads: 'reads the menu',
      order: 'orders',
      bill: 'pays',
      food: 'gets the food',
      eats: 'eats',
    },
  },
};

/** What guests do by themselves: for anything else somebody has to be there. */
export const ALONE: ReadonlySet<string> = new Set(['reads', 'eats']);
