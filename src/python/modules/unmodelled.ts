import {UNMODELLED_ASYNCIO} from './unmodelled/asyncio.ts';
import {UNMODELLED_BUILTINS} from './unmodelled/builtins.ts';
import {UNMODELLED_LIBRARY} from './unmodelled/library.ts';
import {UNMODELLED_LINUX} from './unmodelled/linux.ts';
import {UNMODELLED_MODULES} from './unmodelled/modules.ts';

/** What a machine with UNIX sockets has: the CPython that the tables come from runs on none. */
const OF_UNIX = {
  'module socketserver':
    'ForkingUnixDatagramServer ForkingUnixStreamServer ThreadingUnixDatagramServer UnixDatagramServer',
};

/** By class, or "module" and its name: what CPython 3.14 finds there and the model does not. By "package" and its name: the
 * modules in it that are there only for who imports them. */
export const UNMODELLED: Map<string, ReadonlySet<string>> = joined(
  UNMODELLED_BUILTINS,
  UNMODELLED_ASYNCIO,
  UNMODELLED_LIBRARY,
  UNMODELLED_MODULES,
  UNMODELLED_LINUX,
  OF_UNIX,
);

function joined(
  ...tables: readonly Readonly<Record<string, string>>[]
): Map<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>();
  for (const [owner, names] of tables.flatMap(table => Object.entries(table))) {
    all.set(owner, new Set([...(all.get(owner) ?? []), ...names.split(' ')]));
  }
  return all;
}
