import type {Code} from '../compile/code.ts';
import {compileModule} from '../compile/module.ts';
import {type Source, SourceError} from '../source.ts';

/** The program that a child is told to run; a text if Python cannot read it and says so. Throws SourceError. */
export function readProgram(source: Source, file: string | null): Code | string {
  try {
    return compileModule(source);
  } catch (thrown) {
    if (!(thrown instanceof SourceError) || file !== null || !UNCLOSED.test(thrown.found))
      throw thrown;
    return marked(source, thrown);
  }
}

/** A string that does not end: CPython marks where it begins. What else it marks goes from an end to the other. */
const UNCLOSED = /^unterminated .*literal \(detected at line \d+\)$/;

function marked(source: Source, {line, column, found}: SourceError): string {
  const whole = source.lineText(line);
  const text = whole.replace(/^[ \f]+/, '');
  const before = text.slice(0, column - 1 - (whole.length - text.length));
  const place = `  File "${source.file}", line ${line}\n`;
  return `${place}    ${text}\n    ${before.replace(/\S/gu, ' ')}^\nSyntaxError: ${found}\n`;
}
