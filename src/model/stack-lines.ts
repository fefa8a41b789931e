import type {SourceLine} from './host.ts';

/** Equal lines in a row beyond these are only counted: recursion. */
const RECURSIVE_CUTOFF = 3;

/** The calls that something was made by, as `traceback.format_list` has them. */
export function sourceLines(source: readonly SourceLine[]): string[] {
  const frames = source.map(({file, line, name, text}) => ({
    key: `${file} ${line} ${name}`,
    // Of what is in no file, nobody has the lines.
    part: () => `  File "${file}", line ${line}, in ${name}${text && `\n    ${text.trim()}`}`,
  }));
  return withoutRepeats(frames).flatMap(part => part.split('\n'));
}

/** One text for each frame; of many equal ones in a row all but the first are counted. */
export function withoutRepeats(
  frames: readonly {readonly key: string; readonly part: () => string}[],
): string[] {
  const parts: string[] = [];
  let last = '';
  let repeated = 0;
  const flush = () => {
    const more = repeated - RECURSIVE_CUTOFF;
    if (more > 0)
      parts.push(`  [Previous line repeated ${more} more time${more === 1 ? '' : 's'}]`);
  };
  for (const {key, part} of frames) {
    if (key !== last) flush();
    repeated = key === last ? repeated + 1 : 1;
    last = key;
    if (repeated <= RECURSIVE_CUTOFF) parts.push(part());
  }
  flush();
  return parts;
}
