import type {Lang} from '../units.ts';
import type {KitchenWords} from './kitchen-moment.ts';
import {RESTAURANT_WORDS} from './restaurant-words.ts';

export const KITCHEN_WORDS: Readonly<Record<Lang, KitchenWords>> = {
  zh: {
    ...RESTAURANT_WORDS.zh,
    cook: '厨师',
    helper: index => `进程 ${index + 1}`,
    waits: '等厨师',
    done: '好了',
    idle: '没事做',
    seat: ['位置', '= 厨师'],
    queue: '= 排队等他',
    alone: '= 锅自己煮',
    whats: {simmers: '煮肉：锅在煮', stirs: '炒肉：人在搅', chops: '切菜：人在切'},
    key: [
      {kind: 'serve', label: '厨师在做'},
      {kind: 'queue', label: '排队等他'},
      {kind: 'alone', label: '锅自己煮'},
    ],
  },
  en: {
    ...RESTAURANT_WORDS.en,
    cook: 'cook',
    helper: index => `process ${index + 1}`,
    waits: 'in line',
    done: 'done',
    idle: 'free',
    seat: ['Seat', '= cook'],
    queue: '= in line for him',
    alone: '= the pot cooks',
    whats: {simmers: 'meat: the pot cooks', stirs: 'meat: he stirs', chops: 'vegetables: he chops'},
    key: [
      {kind: 'serve', label: 'cook works'},
      {kind: 'queue', label: 'in line'},
      {kind: 'alone', label: 'pot cooks'},
    ],
  },
};

/** What goes on without the cook. */
export const BY_ITSELF: ReadonlySet<string> = new Set(['simmers']);
