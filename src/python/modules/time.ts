import {nanoseconds, SECOND} from '../../model/clock.ts';
import {typeError, valueError} from '../objects/errors.ts';
import type {PyNative} from '../objects/functions.ts';
import {functions, methods, native, properties, waiting} from '../objects/natives.ts';
import {typeName} from '../objects/type-of.ts';
import {nativeType, tupleType, type Value} from '../objects/types.ts';
import {PyTuple} from '../objects/values.ts';
import {asIndex} from '../operations/conversion.ts';
import {toArray} from '../operations/iteration.ts';
import {float, isNumber, toFloat} from '../operations/numbers.ts';
import {vm} from '../run/vm.ts';
import {asctime, dayOfYear, daysFromCivil, type Moment, momentAt, weekday} from './calendar.ts';
import {CLOCK_READERS, EPOCH} from './clock-readers.ts';
import {registerModule} from './registry.ts';
import {strftime} from './strftime.ts';
import {strptime} from './strptime.ts';

type Maybe = Value | undefined;

const structType = nativeType('struct_time', [tupleType], 'time');
const FIELDS = [
  'tm_year',
  'tm_mon',
  'tm_mday',
  'tm_hour',
  'tm_min',
  'tm_sec',
  'tm_wday',
  'tm_yday',
  'tm_isdst',
];
properties(
  structType,
  Object.fromEntries(
    FIELDS.map((name, index) => [name, self => (self as PyTuple).items[index] as Value]),
  ),
);

class StructTime extends PyTuple {
  public constructor(moment: Moment, isDst = 0) {
    const {year, month, day, hour, minute, second} = moment;
    super(
      [year, month, day, hour, minute, second, weekday(moment), dayOfYear(moment), isDst],
      structType,
    );
  }
}

methods(structType, {
  __repr__: [
    '',
    self => {
      const {items} = self as PyTuple;
      const fields = FIELDS.map((name, index) => `${name}=${items[index]}`);
      return `time.struct_time(${fields.join(', ')})`;
    },
  ],
});

function now(): Moment {
  return momentAt(Math.floor(EPOCH + vm.machine.readClock() / SECOND));
}

function momentOf(value: Maybe): Moment {
  if (value == null) return now();
  if (isNumber(value)) return momentAt(Math.floor(toFloat(value)));
  const [year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0] =
    toArray(value).map(asIndex);
  return {year, month, day, hour, minute, second, microsecond: 0};
}

/** `time.sleep`: a thread pauses, the main thread keeps everyone of its loop waiting. */
function makeSleep(): PyNative {
  const sleep = native('sleep', 'secs, /', seconds => vm.machine.sleep(duration(seconds)));
  sleep.pausing = waiting('sleep', 'secs, /', function* (seconds) {
    yield vm.machine.timer(duration(seconds));
    return null;
  }).pausing;
  return sleep;
}

function duration(seconds: Maybe): number {
  const value = seconds as Value;
  if (!isNumber(value))
    throw typeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
  const time = toFloat(value);
  if (Number.isNaN(time)) throw valueError('Invalid value NaN (not a number)');
  if (time < 0) throw valueError('sleep length must be non-negative');
  return nanoseconds(time);
}

registerModule('time', () => [
  ['sleep', makeSleep()],
  ...CLOCK_READERS,
  ...functions({
    gmtime: ['secs=, /', value => new StructTime(momentOf(value))],
    localtime: ['secs=, /', value => new StructTime(momentOf(value))],
    strftime: ['format, t=, /', (format, value) => strftime(format as string, momentOf(value))],
    asctime: ['t=, /', value => asctime(momentOf(value))],
    ctime: ['secs=, /', value => asctime(momentOf(value))],
    mktime: [
      't, /',
      value => {
        const {year, month, day, hour, minute, second} = momentOf(value);
        return float(daysFromCivil(year, month, day) * 86400 + hour * 3600 + minute * 60 + second);
      },
    ],
    strptime: [
      'string, format=, /',
      (text, format) => {
        const form = (format ?? '%a %b %d %H:%M:%S %Y') as string;
        return new StructTime(strptime(text as string, form).moment, -1);
      },
    ],
  }),
  ['timezone', 0],
  ['tzname', new PyTuple(['UTC', 'UTC'])],
]);
