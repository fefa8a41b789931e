import type {Halt} from '../model/halt.ts';
import {pythonHost} from './host.ts';

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
  if (halt.limit === 'hang') return 'no ready callback, no timer, no external event';
  const [flag, what] = FLAGS[halt.limit];
  const line = halt.line ?? pythonHost.line();
  const place = line === null ? '' : ` at line ${line}`;
  return `${what}${place}: more than ${halt.most.toLocaleString('en')}; raise it with --limit-${flag}`;
}
