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
  const most = halt.most.toLocaleString('en');
  return `${placeText(halt)}: ${what}: more than ${most}; raise it with --limit-${flag}`;
}

function placeText({place, child}: Halt): string {
  const {file} = vm.program;
  const where = place === null ? file : `${file}:${place.line}:${place.column}`;
  if (child === null) return where;
  return `${where}: in the program of the child process, line ${child.line}, column ${child.column}`;
}

function hangMessage(halt: Halt): string {
  const {waiting, remedy} = halt;
  const who = waiting.slice(0, MOST_NAMED).map(each => ` ${each}.`);
  const more = waiting.length > MOST_NAMED ? ` And ${waiting.length - MOST_NAMED} more wait.` : '';
  const what = 'nothing is ready, no timer will go off, nobody outside will call.';
  return `${placeText(halt)}: the program waits for ever: ${what}${who.join('')}${more} ${remedy}`.trimEnd();
}
