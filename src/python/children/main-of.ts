import {loadModule} from '../modules/registry.ts';
import type {PyDict} from '../objects/dict.ts';
import {PyModule} from '../objects/functions.ts';
import type {Attributes, PyObject, Value} from '../objects/types.ts';
import {PyList} from '../objects/values.ts';
import {call} from '../run/calls.ts';
import {vm} from '../run/vm.ts';
import type {Surroundings} from './commands.ts';
import {Opened} from './opened.ts';

/** The names that the program of a child begins with, and what it finds in `sys` and `os`. */
export function mainOf(
  file: string | null,
  doc: string | null,
  argv: readonly string[],
  {env, files}: Surroundings,
): Attributes {
  const main = new PyModule('__main__');
  main.dict.set('__name__', '__main__');
  if (file !== null) main.dict.set('__file__', file);
  main.dict.set('__doc__', doc);
  for (const name of ['__package__', '__spec__']) main.dict.set(name, null);
  vm.modules.set('__main__', main);
  const sys = loadModule('sys')?.dict;
  sys?.set('argv', new PyList([...argv]));
  const children = loadModule('_children')?.dict;
  sys?.set('stdin', call(children?.get('stdin') as Value, [new Opened(files.stdin)]));
  const environ = loadModule('_environ')?.dict.get('environ') as PyObject;
  const data = environ.attrs?.get('_data') as PyDict;
  for (const [name, value] of env) data.set(name, value);
  return main.dict;
}
