import type {Pollable} from '../../../model/network/pollable.ts';
import {PipeEnd} from '../../../model/processes/pipe.ts';
import {PyObject, type Value} from '../../objects/types.ts';
import {find} from '../../operations/get-attribute.ts';
import {call} from '../../run/calls.ts';
import {vm} from '../../run/vm.ts';
import {PySocket} from './py-socket.ts';

/** What a file, its number, or an object with a `fileno()` stands for; null for what is no socket and no pipe. */
export function meantBy(value: Value): PySocket | PipeEnd | null {
  if (value instanceof PySocket || value instanceof PipeEnd) return value;
  if (!(value instanceof PyObject)) return null;
  if (isNumber(value)) return value.attrs?.get('_socket') as PySocket | PipeEnd;
  const fileno = find(value, 'fileno');
  const number = fileno === undefined ? null : call(fileno, []);
  return number instanceof PyObject && isNumber(number) ? meantBy(number) : null;
}

/** What it is that has this number; null for what is no number of a socket or a pipe. */
export function numbered(value: PyObject): 'socket' | 'pipe' | null {
  if (!isNumber(value)) return null;
  return meantBy(value) instanceof PySocket ? 'socket' : 'pipe';
}

function isNumber(value: PyObject): boolean {
  return value.cls === vm.modules.get('select')?.dict.get('_Number');
}

/** What a selector watches of it. */
export function pollableOf(file: PySocket | PipeEnd): Pollable {
  return file instanceof PySocket ? file.socket : file;
}

export function isOpen(file: PySocket | PipeEnd): boolean {
  return file instanceof PySocket ? !file.socket.isClosed : file.isOpen;
}
