import {withoutRepeats} from '../../../model/stack-lines.ts';
import {handled} from '../../objects/errors.ts';
import {PyException} from '../../objects/exceptions.ts';
import {type Maybe, native} from '../../objects/natives.ts';
import {PyTraceback} from '../../objects/traceback-objects.ts';
import type {Value} from '../../objects/types.ts';
import {PyList, PyTuple} from '../../objects/values.ts';
import {callsInProgress} from '../../run/calls-in-progress.ts';
import {suggestion} from '../../run/suggestions.ts';
import {exceptionOnly, frameParts, framesOf, textOf, tracebackParts} from '../../run/tracebacks.ts';
import {vm} from '../../run/vm.ts';
import {registerPython} from '../register.ts';
import {FUNCTIONS} from './functions.ts';
import {TRACEBACK_EXCEPTION} from './traceback-exception.ts';

/** What is told of an exception: where the traceback is not given, its own. */
const TOLD = native('_told', 'value, chain, tb=', (value, chain, tb) => {
  if (!(value instanceof PyException)) return new PyList(['NoneType: None\n']);
  const isChained = chain === true;
  const parts = tracebackParts(
    value,
    tb === undefined
      ? {chain: isChained}
      : {chain: isChained, traceback: tb instanceof PyTraceback ? tb.entry : null},
  );
  return new PyList(parts);
});

const MESSAGE = native('_message', 'value', value =>
  value instanceof PyException
    ? new PyList(exceptionOnly(value).map(part => `${part}\n`))
    : new PyList(['NoneType: None\n']),
);

/** File, line, function and text of each frame, outermost first. */
const FRAMES = native('_frames', 'tb', (tb: Maybe) => {
  const entries = tb instanceof PyTraceback ? framesOf(tb.entry) : [];
  const rows = entries.map(({code, at}) => {
    const {source, lines} = code.places;
    return [source.file, lines[at] ?? 0, code.name, source.lineText(lines[at] ?? 0).trim()];
  });
  return new PyList(rows.map(row => new PyTuple(row)));
});

/** The same of the calls in progress. */
const STACK = native('_stack', '', () => {
  const rows = callsInProgress().map(({file, line, name, text}) => [file, line, name, text.trim()]);
  return new PyList(rows.map(row => new PyTuple(row as Value[])));
});

/** The places in a traceback, marked as Python marks them. */
const PLACES = native('_places', 'tb', tb => {
  const entry = tb instanceof PyTraceback ? tb.entry : null;
  return new PyList(frameParts(entry).map(part => `${part}\n`));
});

/** Of a call in progress Python knows the line alone. */
const UNMARKED = native('_unmarked', 'rows', rows => {
  const frames = (rows as PyList).items.map(row => {
    const [file, line, name, text] = (row as PyTuple).items.map(String);
    const head = `  File "${file}", line ${line}, in ${name}`;
    return {key: head, part: () => (text === '' ? head : `${head}\n    ${text}`)};
  });
  return new PyList(withoutRepeats(frames).map(part => `${part}\n`));
});

/** What an exception says, and what it may have meant. */
const SAID = native('_said', 'value', value =>
  value instanceof PyException ? textOf(value) + suggestion(value) : String(value),
);

/** A line of the program: nobody has those of other files. */
const LINE = native('_line', 'file, line', (file, line) =>
  file === vm.program.file ? vm.program.lineText(line as number).trim() : '',
);

const HANDLED = native('_handled', '', () => handled(vm.frame));

registerPython('traceback', `${FUNCTIONS}${TRACEBACK_EXCEPTION}`, [
  ['_told', TOLD],
  ['_message', MESSAGE],
  ['_frames', FRAMES],
  ['_stack', STACK],
  ['_places', PLACES],
  ['_unmarked', UNMARKED],
  ['_handled', HANDLED],
  ['_said', SAID],
  ['_line', LINE],
]);
