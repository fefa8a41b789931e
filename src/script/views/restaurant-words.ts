import type {Lang} from '../units.ts';
import type {RestaurantWords} from './restaurant-moment.ts';

const short = (value: number) => String(Number(value.toFixed(2)));

export const RESTAURANT_WORDS: Readonly<Record<Lang, RestaurantWords>> = {
  zh: {
    waiter: '服务员',
    waits: '等服务员',
    done: '结束',
    idle: '没人叫他',
    serves: '在服务',
    stands: '站着等',
    key: [
      {kind: 'serve', label: '服务员在场'},
      {kind: 'queue', label: '排队等他'},
      {kind: 'alone', label: '不用人陪'},
    ],
    left: left => `还要 ${left.toFixed(1)} 分`,
    cardLeft: left => `剩 ${left.toFixed(1)} 分`,
    seat: ['位置', '= 服务员'],
    queue: '= 排队等他',
    alone: '= 不用人陪',
    minutes: value => `${short(value)} 分`,
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
    waits: 'in line',
    done: 'done',
    idle: 'nobody calls',
    serves: 'serves',
    stands: 'idle',
    key: [
      {kind: 'serve', label: 'is served'},
      {kind: 'queue', label: 'in line'},
      {kind: 'alone', label: 'by itself'},
    ],
    left: left => `${left.toFixed(1)} min left`,
    cardLeft: left => `${left.toFixed(1)} min`,
    seat: ['Seat', '= waiter'],
    queue: '= in line for him',
    alone: '= by itself',
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
