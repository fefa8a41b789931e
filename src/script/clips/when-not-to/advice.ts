import type {EventBody} from '../../../model/schedule.ts';
import type {Described} from '../../described.ts';

const CARDS = ['few', 'cpu', 'old', 'no-await'];

const task = 'deck:deck';

const line = (text: string): EventBody => ({kind: 'line-printed', by: task, line: null, text});

const told: readonly EventBody[] = [
  {kind: 'task-created', task, coro: 'deck', def: null, by: '', line: null},
  ...CARDS.map(line),
  {kind: 'task-ended', task, how: 'result'},
];

/** Four cards, one after the other. Nothing runs in this clip, so nothing is recorded. */
export const advice: Described = {
  source: '',
  total: 0,
  tasks: [task],
  events: told.map(event => ({...event, at: 0})),
};
