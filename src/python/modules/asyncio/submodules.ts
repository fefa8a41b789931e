import {loadModule, registerModule} from '../registry.ts';
import './module.ts';
import {PARTS} from './parts.ts';

for (const [name, names] of Object.entries(PARTS)) {
  registerModule(name, () => {
    const whole = loadModule('asyncio');
    return names.map(each => [each, whole?.dict.get(each) ?? null] as const);
  });
}
