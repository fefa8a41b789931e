import {SECOND} from '../../model/clock.ts';
import {error, typeError, valueError} from '../objects/errors.ts';
import type {PyNative} from '../objects/functions.ts';
import {registerMaker} from '../objects/instances.ts';
import {functions, inThread, methods, native, properties} from '../objects/natives.ts';
import {typeName} from '../objects/type-of.ts';
import {nativeType, tupleType, type Value} from '../objects/types.ts';
import {PyTuple} from '../objects/values.ts';
import {asIndex, asString} from '../operations/conversion.ts';
import {toArray} from '../operations/iteration.ts';
import {float, isNumber, toFloat} from '../operations/numbers.ts';
import {vm} from '../run/vm.ts';
import {asctime, dayOfYear, daysFromCivil, type Moment, momentAt, weekday} from './calendar.ts';
import {CLOCK_READERS, EPOCH} from './clock-readers.ts';
import {duration} from './durations.ts';
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
  public readonly zone: string | null;

  public constructor(items: readonly Value[], zone: string | null = null) {
    super(items.slice(0, FIELDS.length), structType);
    this.zone = zone;
  }
}
properties(structType, {
  tm_zone: self => (self as StructTime).zone,
  tm_gmtoff: self => ((self as StructTime).zone === null ? null : 0),
});

function structOf(moment: Moment, zone: string | null, isDst = 0): StructTime {
  const {year, month, day, hour, minute, second} = moment;
  const items = [year, month, day, hour, minute, second, weekday(moment), dayOfYear(moment), isDst];
  return new StructTime(items, zone);
}

registerMaker(structType, (_cls, [sequence = null]) => {
  const items = toArray(sequence);
  if (items.length >= FIELDS.length) return new StructTime(items);
  throw typeError(
    `time.struct_time() takes an at least 9-sequence (${items.length}-sequence given)`,
  );
});

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

/** In UTC, which is the local time, too. */
function utc(seconds: Maybe): StructTime {
  return structOf(seconds == null ? now() : momentAt(Math.floor(secondsOf(seconds))), 'UTC');
}

function secondsOf(value: Value): number {
  if (isNumber(value)) {
    const seconds = toFloat(value);
    if (Math.abs(seconds) < 2 ** 63) return seconds;
    throw error('OverflowError', 'timestamp out of range for platform time_t');
  }
  throw typeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
}

/** A tuple as C's functions take it: now, if there is none. */
function momentOf(value: Maybe, by: string): Moment {
  if (value === undefined) return now();
  if (!(value instanceof PyTuple)) throw typeError('Tuple or struct_time argument required');
  if (value.items.length !== FIELDS.length) throw typeError(`${by}(): illegal time tuple argument`);
  const [year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0] =
    value.items.map(asIndex);
  return {year, month, day, hour, minute, second, microsecond: 0};
}

/** Months and days may be 0, which is 1. Raises ValueError for what no clock shows. */
function checked(moment: Moment): Moment {
  const [month, day] = [moment.month || 1, moment.day || 1];
  const ranges = {month: [month, 1, 12], 'day of month': [day, 1, 31], hour: [moment.hour, 0, 23]};
  const small = {minute: [moment.minute, 0, 59], seconds: [moment.second, 0, 61]};
  for (const [name, [value = 0, least = 0, most = 0]] of Object.entries({...ranges, ...small})) {
    if (value < least || value > most) throw valueError(`${name} out of range`);
  }
  return {...moment, month, day};
}

/** `time.sleep`: a thread pauses, the main thread keeps everyone of its loop waiting. */
function makeSleep(): PyNative {
  const sleep = native('sleep', 'secs, /', seconds => vm.machine.sleep(pauseOf(seconds)));
  return inThread(sleep, 'secs, /', function* (seconds) {
    yield vm.machine.timer(pauseOf(seconds));
    return null;
  });
}

function pauseOf(seconds: Maybe): number {
  const time = duration(seconds as Value);
  if (time < 0) throw valueError('sleep length must be non-negative');
  return time;
}

const STRFTIME = 'strftime() argument 1 must be str';

registerModule('time', () => [
  ['sleep', makeSleep()],
  ...CLOCK_READERS,
  ...functions({
    gmtime: ['secs=, /', utc],
    localtime: ['secs=, /', utc],
    strftime: [
      'format, t=, /',
      (format, value) =>
        strftime(asString(format as Value, STRFTIME), checked(momentOf(value, 'strftime'))),
    ],
    asctime: ['t=, /', value => asctime(checked(momentOf(value, 'asctime')))],
    ctime: ['secs=, /', value => asctime(momentOf(utc(value), 'ctime'))],
    mktime: [
      't, /',
      value => {
        const {year, month, day, hour, minute, second} = momentOf(value ?? null, 'mktime');
        return float(daysFromCivil(year, month, day) * 86400 + hour * 3600 + minute * 60 + second);
      },
    ],
    strptime: [
      'string, format=, /',
      (text, format) => {
        const form = (format ?? '%a %b %d %H:%M:%S %Y') as string;
        return structOf(strptime(text as string, form).moment, null, -1);
      },
    ],
  }),
  ['struct_time', structType],
  ['timezone', 0],
  ['altzone', 0],
  ['daylight', 0],
  ['tzname', new PyTuple(['UTC', 'UTC'])],
]);
