import {LibraryCoroutine} from '../../model/asyncio/coroutines.ts';
import {PyFunction, PyMethod, PyModule, PyNative} from '../objects/functions.ts';
import {functions} from '../objects/natives.ts';
import {PyType, type Value} from '../objects/types.ts';
import {find} from '../operations/get-attribute.ts';
import {PyAsyncGenerator} from '../run/async-generators.ts';
import {isAwaitable} from '../run/awaiting.ts';
import {PyCoroutine} from '../run/coroutines.ts';
import {PyGenerator} from '../run/generators.ts';
import {refuse} from '../run/refusals.ts';
import {registerModule} from './registry.ts';

const kind = (value: Value | undefined) => (value instanceof PyFunction ? value.code.kind : '');

registerModule('inspect', () => [
  ...functions({
    iscoroutine: [
      'object',
      value => value instanceof PyCoroutine || value instanceof LibraryCoroutine,
    ],
    iscoroutinefunction: [
      'obj',
      value => kind(value instanceof PyMethod ? value.func : value) === 'coroutine',
    ],
    isasyncgenfunction: ['obj', value => kind(value) === 'async generator'],
    isgeneratorfunction: ['obj', value => kind(value) === 'generator'],
    isawaitable: ['object', value => isAwaitable(value as Value)],
    isasyncgen: ['object', value => value instanceof PyAsyncGenerator],
    isgenerator: ['object', value => value instanceof PyGenerator],
    isfunction: ['object', value => value instanceof PyFunction],
    ismethod: ['object', value => value instanceof PyMethod],
    isclass: ['object', value => value instanceof PyType],
    ismodule: ['object', value => value instanceof PyModule],
    isbuiltin: ['object', value => value instanceof PyNative],
    getdoc: ['object', value => find(value as Value, '__doc__') ?? null],
    getcoroutinestate: [
      'coroutine',
      value => {
        const it = value as PyCoroutine;
        if (!it.started) return 'CORO_CREATED';
        if (it.running) return 'CORO_RUNNING';
        return it.finished ? 'CORO_CLOSED' : 'CORO_SUSPENDED';
      },
    ],
    signature: [
      'callable',
      () => refuse('"inspect.signature" is not modelled', 'name the parameters yourself'),
    ],
    currentframe: ['', () => null],
  }),
  ['CORO_CREATED', 'CORO_CREATED'],
  ['CORO_RUNNING', 'CORO_RUNNING'],
  ['CORO_SUSPENDED', 'CORO_SUSPENDED'],
  ['CORO_CLOSED', 'CORO_CLOSED'],
]);
