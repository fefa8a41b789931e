import {UNMODELLED_CLASSES} from './unmodelled/classes.ts';
import {UNMODELLED_MODULES} from './unmodelled/modules.ts';

/** By class, or "module" and its name: what CPython 3.14 finds there and the model does not. By "package" and its name: the
 * modules in it that are there only for who imports them. */
export const UNMODELLED: Map<string, ReadonlySet<string>> = new Map(
  Object.entries({...UNMODELLED_CLASSES, ...UNMODELLED_MODULES}).map(([owner, names]) => [
    owner,
    new Set(names.split(' ')),
  ]),
);
