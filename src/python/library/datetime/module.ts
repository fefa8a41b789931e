import {civilFromDays, daysFromCivil} from '../../modules/calendar.ts';
import {clockReader} from '../../modules/clock-readers.ts';
import {DEPRECATED} from '../../modules/deprecations.ts';
import {strftime} from '../../modules/strftime.ts';
import {strptime} from '../../modules/strptime.ts';
import {native} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {PyTuple} from '../../objects/values.ts';
import {asIndex, asString} from '../../operations/conversion.ts';
import {registerPython} from '../register.ts';
import {DATE} from './date.ts';
import {DATETIME} from './datetime.ts';
import {PARSING} from './parsing.ts';
import {TIME} from './time.ts';
import {TIMEDELTA} from './timedelta.ts';
import {TIMEZONE} from './timezone.ts';

const FORMAT = native(
  '_strftime',
  'form, year, month, day, hour, minute, second, microsecond, offset, name',
  (form, ...rest) => {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, microsecond = 0] = rest
      .slice(0, 7)
      .map(value => asIndex(value as Value));
    const [offset, name] = rest.slice(7) as [string, string];
    return strftime(
      asString(form as Value, 'strftime() argument 1 must be str'),
      {year, month, day, hour, minute, second, microsecond},
      {offset, name},
    );
  },
);
const MICROSECONDS = clockReader('_now', now => Math.floor(now / 1000));

const STRPTIME = native('_strptime', 'text, form', (text, form) => {
  const read = asString(text as Value, 'strptime() argument 1 must be str');
  const wanted = asString(form as Value, 'strptime() argument 2 must be str');
  const {moment, offset, zone} = strptime(read, wanted);
  const {year, month, day, hour, minute, second, microsecond} = moment;
  return new PyTuple([year, month, day, hour, minute, second, microsecond, offset, zone]);
});
/** Day 1 is the first of January of the year 1. */
const FIRST_DAY = daysFromCivil(1, 1, 1) - 1;
const ORDINAL = native('_ordinal', 'year, month, day', (...date) => {
  const [year = 1, month = 1, day = 1] = date.map(value => asIndex(value as Value));
  return daysFromCivil(year, month, day) - FIRST_DAY;
});
const DATE_OF = native('_date_of', 'ordinal', ordinal => {
  return new PyTuple(civilFromDays(asIndex(ordinal as Value) + FIRST_DAY));
});

registerPython(
  'datetime',
  `from operator import index as _index
from time import struct_time as _struct_time
def _will_go(name, instead):
    text = f"datetime.datetime.{name} is deprecated and scheduled for removal in a future version."
    _deprecated(text + f" Use timezone-aware objects to represent datetimes in UTC: datetime.datetime.{instead}.")
MINYEAR = 1
MAXYEAR = 9999
${TIMEDELTA}${TIMEZONE}${PARSING}${DATE}${TIME}${DATETIME}`,
  [
    ['_strftime', FORMAT],
    ['_strptime', STRPTIME],
    ['_now', MICROSECONDS],
    ['_ordinal', ORDINAL],
    ['_date_of', DATE_OF],
    ['_deprecated', DEPRECATED],
  ],
);
