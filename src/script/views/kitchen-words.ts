import type {Lang} from '../units.ts';
import type {KitchenWords} from './kitchen-moment.ts';
import {RESTAURANT_WORDS} from './restaurant-words.ts';

export const KITCHEN_WORDS: Readonly<Record<Lang, KitchenWords>> = {
  zh: {
    ...RESTAURANT_WORDS.zh,
    cook: '厨师',
    helper: index => `帮手 ${index + 1}`,
    waits: '等厨师',
    done: '好了',
    does: {serves: '在做', stands: '闲着', idle: '闲着'},
    pairs: [
      ['一道菜', '任务'],
      ['厨师', '事件循环'],
      ['锅自己煮', 'await'],
    ],
    served: '厨师在做',
    calls: '等厨师',
    alone: '锅自己煮',
    whats: {simmers: '肉：锅在煮', stirs: '肉：人在炒', chops: '菜：人在切'},
    key: [
      {kind: 'serve', label: '有人动手'},
      {kind: 'queue', label: '等厨师'},
      {kind: 'alone', label: '锅自己煮'},
      {kind: 'stand', label: '厨师闲着'},
    ],
  },
  en: {
    ...RESTAURANT_WORDS.en,
    cook: 'cook',
    helper: index => `helper ${index + 1}`,
    waits: 'waits for the cook',
    done: 'done',
    does: {serves: 'works', stands: 'free', idle: 'free'},
    pairs: [
      ['a dish', 'a task'],
      ['the cook', 'the event loop'],
      ['the pot cooks', 'await'],
    ],
    served: 'in his hands',
    calls: 'waits for the cook',
    alone: 'the pot cooks',
    whats: {simmers: 'meat: the pot cooks', stirs: 'meat: he stirs', chops: 'carrot: he chops'},
    key: [
      {kind: 'serve', label: 'hands at work'},
      {kind: 'queue', label: 'waits for the cook'},
      {kind: 'alone', label: 'the pot cooks'},
      {kind: 'stand', label: 'cook is free'},
    ],
  },
};

/** What goes on without the cook. */
export const BY_ITSELF: ReadonlySet<string> = new Set(['simmers']);
