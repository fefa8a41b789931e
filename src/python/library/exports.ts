import {native} from '../objects/natives.ts';
import type {Value} from '../objects/types.ts';
import type {PyBytes} from '../objects/values.ts';
import {isExported} from '../operations/exports.ts';
import {viewOfMemory} from '../operations/memory-views.ts';

const EXPORT = native('_export', 'data, obj', (data, obj) =>
  viewOfMemory(data as PyBytes, obj as Value),
);

const IS_EXPORTED = native('_is_exported', 'data', data => isExported(data as PyBytes));

/** For what is written in Python and lets its bytes be looked at: a view of them, and whether there is one. */
export const EXPORTS: readonly [string, Value][] = [
  ['_export', EXPORT],
  ['_is_exported', IS_EXPORTED],
];
