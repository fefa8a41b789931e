import type {Value} from '../objects/types.ts';
import {equals} from '../operations/equality.ts';
import type {Pattern} from '../parse/ast.ts';
import type {Frame} from '../run/frames.ts';
import {classPattern} from './class-patterns.ts';
import {mappingPattern, sequencePattern} from './collection-patterns.ts';
import type {Context} from './context.ts';
import {compileExpr} from './expressions.ts';
import {type Store, storeName} from './names.ts';

/** A name of a pattern, and its value. */
export type Found = readonly [store: Store, value: Value];

/** Whether a value fits; what it finds before it fails is left in `found`, for the caller to drop. */
export type Test = (frame: Frame, value: Value, found: Found[]) => boolean;

/** A pattern's test, which finds the values of its names. */
export function compilePattern(context: Context, pattern: Pattern): Test {
  const at = context.place(pattern);
  switch (pattern.type) {
    case 'Value': {
      const expected = compileExpr(context, pattern.value);
      return (frame, value) => {
        const other = expected.run(frame) as Value;
        frame.at = at;
        return equals(value, other);
      };
    }
    case 'Singleton': {
      const expected = compileExpr(context, pattern.value);
      return (frame, value) => value === expected.run(frame);
    }
    case 'As': {
      const inner = pattern.pattern === null ? null : compilePattern(context, pattern.pattern);
      const store = pattern.name === null ? null : storeName(context, pattern.name);
      return (frame, value, found) => {
        if (inner !== null && !inner(frame, value, found)) return false;
        if (store !== null) found.push([store, value]);
        return true;
      };
    }
    case 'Or': {
      const options = pattern.options.map(option => compilePattern(context, option));
      return (frame, value, found) => {
        const before = found.length;
        return options.some(option => {
          found.length = before;
          return option(frame, value, found);
        });
      };
    }
    case 'Sequence':
      return sequencePattern(context, pattern.items, at);
    case 'Mapping':
      return mappingPattern(context, pattern, at);
    case 'Class':
      return classPattern(context, pattern, at);
    case 'Star':
      return context.fail(pattern.from, 'invalid syntax', 'put the starred pattern in a list');
  }
}
