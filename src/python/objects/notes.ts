import {typeError} from './errors.ts';
import type {PyException} from './exceptions.ts';
import {PyList} from './values.ts';

/** `exception.add_note(note)`. */
export function addNote(raised: PyException, note: string): void {
  raised.attrs ??= new Map();
  const notes = raised.attrs.get('__notes__');
  if (notes instanceof PyList) notes.items.push(note);
  else if (notes === undefined) raised.attrs.set('__notes__', new PyList([note]));
  else throw typeError('Cannot add note: __notes__ is not a list');
}
