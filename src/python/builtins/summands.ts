import type {Course} from '../compile/code.ts';
import {differences, sumOf} from '../numeric/differences.ts';
import type {Value} from '../objects/types.ts';
import {PyRange} from '../objects/values.ts';
import {iterate} from '../operations/iteration.ts';
import {small} from '../operations/numbers.ts';
import {PyGenerator} from '../run/generators.ts';

/** Fewer items are added up one by one. */
const MANY = 2000;

/** The items of `iterable`; of `i * i for i in range(10**8)` and its like the first ones, and what all others add up to. */
export function summands(iterable: Value): () => Value | undefined {
  const course = courseOf(iterable);
  const next = iterate(iterable);
  return course === null || course.length < MANY ? next : fewer(iterable, next, course);
}

function courseOf(iterable: Value): Course | null {
  if (iterable instanceof PyRange) return {length: iterable.length, degree: 1};
  if (!(iterable instanceof PyGenerator) || iterable.started) return null;
  const {body} = iterable.frame.code;
  return body.suspends ? (body.course?.(iterable.frame) ?? null) : null;
}

function fewer(iterable: Value, next: () => Value | undefined, course: Course) {
  const first: bigint[] = [];
  let isOver = false;
  return (): Value | undefined => {
    if (first.length <= course.degree) {
      const item = next();
      first.push(BigInt(item as number));
      return item;
    }
    if (isOver) return undefined;
    isOver = true;
    if (iterable instanceof PyGenerator) iterable.close();
    const found = differences(first);
    return small(sumOf(found, BigInt(course.length)) - sumOf(found, BigInt(first.length)));
  };
}
