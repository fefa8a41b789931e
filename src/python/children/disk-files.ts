import {loadModule} from '../modules/registry.ts';
import type {Value} from '../objects/types.ts';
import {PyBytes} from '../objects/values.ts';
import {call} from '../run/calls.ts';
import {type File, OnDisk} from './files.ts';
import {fileOf, pathOf, refuseSocketFile} from './folders.ts';

/** A file to read from; null if there is none. */
export function contentOf(name: string, cwd: string): File | null {
  const data = fileOf(name, cwd);
  return data === null || data === 'folder' ? null : new OnDisk(data, () => {});
}

/** A file to write to, emptied before or not; null if its folder is missing. */
export function appending(name: string, cwd: string, isEmptied: boolean): File | null {
  const at = pathOf(name, cwd);
  refuseSocketFile(at);
  if (fileOf(at.slice(0, at.lastIndexOf('/')) || '/', cwd) !== 'folder') return null;
  const append = loadModule('_disk')?.dict.get('append') as Value;
  call(append, [at, new PyBytes([]), isEmptied]);
  return new OnDisk(new Uint8Array(), data => {
    call(append, [at, new PyBytes([...data]), false]);
  });
}
