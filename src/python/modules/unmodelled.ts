import {UNMODELLED_ASYNCIO} from './unmodelled/asyncio.ts';
import {UNMODELLED_BUILTINS} from './unmodelled/builtins.ts';
import {UNMODELLED_LIBRARY} from './unmodelled/library.ts';
import {UNMODELLED_MODULES} from './unmodelled/modules.ts';

/** By class, or "module" and its name: what CPython 3.14 finds there and the model does not. By "package" and its name: the
 * modules in it that are there only for who imports them. */
export const UNMODELLED: Map<string, ReadonlySet<string>> = new Map(
  [UNMODELLED_BUILTINS, UNMODELLED_ASYNCIO, UNMODELLED_LIBRARY, UNMODELLED_MODULES]
    .flatMap(table => Object.entries(table))
    .map(([owner, names]) => [owner, new Set(names.split(' '))]),
);
