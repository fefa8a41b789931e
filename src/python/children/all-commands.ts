import {COMMANDS, type Command} from './commands.ts';
import {FILE_COMMANDS} from './file-commands.ts';
import {FILTERS} from './filters.ts';
import {LINE_FILTERS} from './line-filters.ts';
import {ls} from './ls.ts';
import {isMissing} from './missing.ts';
import {isPython} from './python.ts';

/** The names of shells. */
export const SHELL = /^(\/(usr\/)?bin\/)?(ba|da|z)?sh$/;

const ALL: ReadonlyMap<string, Command> = new Map([
  ...COMMANDS,
  ['ls', ls],
  ...FILTERS,
  ...LINE_FILTERS,
  ...FILE_COMMANDS,
]);

/** The names of those there are. */
export const KNOWN_COMMANDS: readonly string[] = [...ALL.keys()];

/** A command by its name, or by where machines have it; undefined if it is not modelled. */
export function commandNamed(name: string): Command | undefined {
  return ALL.get(name.replace(/^\/(usr\/)?bin\//, ''));
}

/** Where machines have it, that being a name without folders; null for what none has, undefined if that is not known. */
export function placeOfCommand(name: string): string | null | undefined {
  if (name === '' || isMissing(name)) return null;
  const isKnown = isPython(name) || SHELL.test(name) || ALL.has(name);
  return isKnown ? `/usr/bin/${name}` : undefined;
}
