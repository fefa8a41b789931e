import type {Halt} from '../../model/halt.ts';
import {vm} from './vm.ts';

/** How many of those who wait for ever are named. */
const MOST_NAMED = 8;

const FLAGS = {
  steps: ['steps', 'executed too many steps'],
  turns: ['turns', 'the event loop turned too often'],
  tasks: ['tasks', 'made too many tasks'],
  seconds: ['seconds', 'ran for too long on the virtual clock'],
  events: ['events', 'made too many events'],
  output: ['output', 'printed too much'],
  size: ['size', 'made a string, number or collection that is too big'],
} as const;

/** Names the limit, the place, and the flag that raises it. */
export function haltMessage(halt: Halt): string {
  if (halt.limit === 'hang') return hangMessage(halt);
  const [flag, what] = FLAGS[halt.limit];
  const {file} = vm.program;
  const place = halt.line === null ? file : `${file}:${halt.line}`;
  return `${place}: ${what}: more than ${halt.most.toLocaleString('en')}; raise it with --limit-${flag}`;
}

function hangMessage({waiting, line, remedy}: Halt): string {
  const place = line === null ? '' : ` at line ${line}`;
  const who = waiting.slice(0, MOST_NAMED).map(each => ` ${each}.`);
  const more = waiting.length > MOST_NAMED ? ` And ${waiting.length - MOST_NAMED} more wait.` : '';
  const what = 'nothing is ready, no timer is set, nobody outside will call.';
  return `the program waits for ever${place}: ${what}${who.join('')}${more} ${remedy}`.trimEnd();
}
