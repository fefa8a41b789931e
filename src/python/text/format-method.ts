import {error, valueError} from '../objects/errors.ts';
import type {Value} from '../objects/types.ts';
import {format} from './format.ts';
import {ascii} from './quote.ts';
import {repr} from './repr.ts';
import {str} from './str.ts';

/** `text.format(*args, **keywords)`. */
export function formatMethod(
  text: string,
  args: readonly Value[],
  keywords: ReadonlyMap<string, Value>,
  access: (value: Value, path: string) => Value,
): string {
  let automatic = 0;
  let numbering: 'automatic' | 'manual' | null = null;
  const number = (how: 'automatic' | 'manual'): void => {
    if (numbering !== null && numbering !== how) throw valueError(SWITCHED[how]);
    numbering = how;
  };
  const field = (name: string): Value => {
    const [, first = '', path = ''] = /^([^.[]*)([\s\S]*)$/.exec(name) ?? [];
    let value: Value | undefined;
    if (/^\d*$/.test(first)) number(first === '' ? 'automatic' : 'manual');
    if (first === '') value = args[automatic++];
    else if (/^\d+$/.test(first)) value = args[Number(first)];
    else {
      value = keywords.get(first);
      if (value === undefined) throw error('KeyError', first);
    }
    if (value === undefined) {
      const index = first === '' ? automatic - 1 : Number(first);
      throw error(
        'IndexError',
        `Replacement index ${index} out of range for positional args tuple`,
      );
    }
    return path === '' ? value : access(value, path);
  };
  const run = (source: string): string => {
    let result = '';
    for (let at = 0; at < source.length; ) {
      const char = source[at] as string;
      if ((char === '{' || char === '}') && source[at + 1] === char) {
        result += char;
        at += 2;
      } else if (char === '{') {
        const end = closing(source, at);
        const inside = source.slice(at + 1, end);
        const [, name = '', conversion = '', spec = ''] = fieldOf(inside);
        let value = field(name);
        if (conversion !== '') {
          value = conversion === 'r' ? repr(value) : conversion === 's' ? str(value) : ascii(value);
        }
        result += format(value, run(spec));
        at = end + 1;
      } else if (char === '}') throw valueError("Single '}' encountered in format string");
      else {
        result += char;
        at += 1;
      }
    }
    return result;
  };
  return run(text);
}

const SWITCHED = {
  automatic: 'cannot switch from manual field specification to automatic field numbering',
  manual: 'cannot switch from automatic field numbering to manual field specification',
};

/** The name, the conversion and the format specification of `{...}`. */
function fieldOf(inside: string): RegExpExecArray {
  const found = /^([^!:]*)(?:!([rsa]))?(?::([\s\S]*))?$/.exec(inside);
  if (found !== null) return found;
  const [, conversion = '', next = ''] = /^[^!:]*!(.)?(.)?/s.exec(inside) ?? [];
  if (conversion === '') throw valueError("unmatched '{' in format spec");
  if (next !== '' && next !== ':') throw valueError("expected ':' after conversion specifier");
  throw valueError(`Unknown conversion specifier ${conversion}`);
}

function closing(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    if (source[at] === '{') depth += 1;
    else if (source[at] === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  if (source.endsWith('!')) {
    throw valueError('end of string while looking for conversion specifier');
  }
  const isOpen = from + 1 < source.length;
  throw valueError(
    isOpen ? "expected '}' before end of string" : "Single '{' encountered in format string",
  );
}
