import type {SourceLine} from '../../model/host.ts';
import {loadModule} from '../modules/registry.ts';
import type {Value} from '../objects/types.ts';
import {PyList, PyTuple} from '../objects/values.ts';
import {find} from '../operations/get-attribute.ts';
import {call} from './calls.ts';

/** The calls that each summary shows. */
const shown = new WeakMap<object, readonly SourceLine[]>();

/** The `source_traceback` that an exception handler is told in debug mode: what `traceback.extract_stack` gives. */
export function stackSummary(source: readonly SourceLine[]): Value {
  const rows = source.map(each => new PyTuple([each.file, each.line, each.name, each.text.trim()]));
  const cls = loadModule('traceback')?.dict.get('StackSummary') as Value;
  const summary = call(find(cls, 'from_list') as Value, [new PyList(rows)]);
  shown.set(summary as object, source);
  return summary;
}

/** The calls that it was made of; anything else as it is. */
export function callsShown(summary: Value): unknown {
  return (typeof summary === 'object' && summary !== null && shown.get(summary)) || summary;
}
