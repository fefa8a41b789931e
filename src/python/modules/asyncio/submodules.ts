import {DEFAULT_LIMIT} from '../../../model/asyncio/streams/stream-reader.ts';
import type {Value} from '../../objects/types.ts';
import {loadModule, registerModule} from '../registry.ts';
import {IS_COROUTINE} from './coroutine-functions.ts';
import './module.ts';
import {PARTS} from './parts.ts';

/** What a part has of its own. */
const OWN: Readonly<Record<string, readonly (readonly [string, Value])[]>> = {
  'asyncio.coroutines': [['_is_coroutine', IS_COROUTINE]],
  'asyncio.streams': [['_DEFAULT_LIMIT', DEFAULT_LIMIT]],
};

for (const [name, names] of Object.entries(PARTS)) {
  registerModule(name, () => {
    const whole = loadModule('asyncio');
    const shared = names.map(each => [each, whole?.dict.get(each) ?? null] as const);
    return [...shared, ...(OWN[name] ?? [])];
  });
}
