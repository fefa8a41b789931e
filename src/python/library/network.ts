import {nanoseconds} from '../../model/clock.ts';
import {registerPython} from '../library-modules.ts';
import {MODELLED_SOURCES} from '../library-sources.ts';
import {loadModule, registerModule} from '../modules.ts';
import {functions, native} from '../natives.ts';
import {toFloat} from '../numbers.ts';
import type {PyBytes, Value} from '../objects.ts';
import {vm} from '../vm.ts';

const BLOCKED = native('_blocked', 'seconds', seconds => {
  vm.machine.block(nanoseconds(toFloat(seconds as Value)));
});

for (const [name, text] of Object.entries(MODELLED_SOURCES)) {
  registerPython(name, text, [['_blocked', BLOCKED]]);
}
registerModule('requests.exceptions', () => [...(loadModule('requests')?.dict ?? [])]);

function crc32(value: Value | undefined): number {
  let crc = 0xffffffff;
  for (const byte of (value as PyBytes).data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

registerModule('zlib', () => functions({crc32: ['data, value=, /', crc32]}));
