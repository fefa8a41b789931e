import type {Suspending} from '../compile/code.ts';
import {isError, typeError} from '../objects/errors.ts';
import type {Value} from '../objects/types.ts';
import {iterate} from '../operations/iteration.ts';
import {PyDriver} from './awaiting.ts';
import {PyCoroutine} from './coroutines.ts';
import type {Frame} from './frames.ts';
import {PyGenerator} from './generators.ts';
import {vm} from './vm.ts';

/** `yield from source`. */
export function* delegate(frame: Frame, source: Value): Suspending<Value> {
  if (source instanceof PyCoroutine) {
    throw typeError("cannot 'yield from' a coroutine object in a non-coroutine generator");
  }
  if (source instanceof PyDriver) {
    frame.inner = source.inner;
    const result = yield* source.running;
    frame.inner = null;
    return result;
  }
  if (source instanceof PyGenerator) return yield* delegateGenerator(frame, source);
  const step = iterate(source);
  for (let item = step(); item !== undefined; item = step()) yield item;
  return null;
}

function* delegateGenerator(frame: Frame, inner: PyGenerator): Suspending<Value> {
  frame.inner = inner;
  let item = inner.next();
  while (item !== undefined) {
    vm.frame = frame;
    let sent: Value;
    try {
      sent = yield item;
    } catch (thrown) {
      vm.frame = frame;
      if (isError(thrown, 'GeneratorExit')) {
        inner.close();
        throw thrown;
      }
      item = inner.throw(thrown as Value);
      continue;
    }
    vm.frame = frame;
    item = inner.next(sent);
  }
  frame.inner = null;
  return inner.result;
}
