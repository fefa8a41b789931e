import {type Nanoseconds, nanoseconds} from '../../../model/clock.ts';
import {isUnknown} from '../../../model/network/host-names.ts';
import {registerModule} from '../../modules/registry.ts';
import {functions, type Maybe, native, waiting} from '../../objects/natives.ts';
import type {PyObject, Value} from '../../objects/types.ts';
import {PyFloat} from '../../objects/values.ts';
import {asBytes} from '../../operations/bytes-like.ts';
import {asIndex} from '../../operations/conversion.ts';
import {bigOf, toFloat} from '../../operations/numbers.ts';
import {charge, vm} from '../../run/vm.ts';
import {registerPython} from '../register.ts';
import {MODELLED_SOURCES} from './sources.ts';

const BLOCKED = native('_blocked', 'seconds', seconds => vm.machine.block(duration(seconds)));
BLOCKED.pausing = waiting('_blocked', 'seconds', function* (seconds) {
  yield vm.machine.timer(duration(seconds));
  return null;
}).pausing;

function duration(seconds: Maybe): Nanoseconds {
  return nanoseconds(toFloat(seconds as Value));
}

/** Whether the program itself listens there. */
const LISTENS = native('_listens', 'host, port', (host, port) => {
  const where = host === 'localhost' ? '127.0.0.1' : (host as string);
  return vm.machine.network.listener([where, asIndex(port as Value)]) !== undefined;
});

/** Whether nobody is called so. */
const IS_UNKNOWN = native('_is_unknown', 'host', host => isUnknown(host as string));

/** Who has a connection: whoever loses it without closing it is told by its `_lost`. */
const OPENED = native('_opened', 'owner', owner => {
  if (vm.process === null) vm.unclosed.add(owner as PyObject);
});

const CLOSED = native('_closed', 'owner', owner => {
  vm.unclosed.delete(owner as PyObject);
});

/** In CPython its `_lost` is its `__del__`. */
const FINALIZED = native('_finalized', 'cls', () => null);

function latency(): Iterable<readonly [string, Value]> {
  return vm.latency === null ? [] : [['_latency', new PyFloat(vm.latency)]];
}

for (const [name, text] of Object.entries(MODELLED_SOURCES)) {
  registerPython(
    name,
    text,
    [
      ['_blocked', BLOCKED],
      ['_listens', LISTENS],
      ['_is_unknown', IS_UNKNOWN],
      ['_opened', OPENED],
      ['_closed', CLOSED],
      ['_finalized', FINALIZED],
    ],
    latency,
  );
}

/** `start` is the sum of what came before. */
function crc32(value: Maybe, start: Maybe): number {
  const bytes = asBytes(value);
  charge(bytes.length);
  let crc = ~Number(bigOf(start ?? 0) & 0xffffffffn);
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

registerModule('zlib', () => functions({crc32: ['data, value=, /', crc32]}));
