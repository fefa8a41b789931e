/** What `fromisoformat` reads: the forms of ISO 8601 that CPython reads, and no others. */
export const PARSING = `
import re as _re

_DAY = _re.compile(r"(\\d{4})(?:-(\\d\\d)-(\\d\\d)|(\\d\\d)(\\d\\d)|-W(\\d\\d)(?:-(\\d))?|W(\\d\\d)(\\d)?)", _re.A)
_CLOCK = _re.compile(
    r"(\\d\\d)(?::(\\d\\d)(?::(\\d\\d)(?:[.,](\\d+))?)?|(\\d\\d)(?:(\\d\\d)(?:[.,](\\d+))?)?)?", _re.A)

def _not_iso(text):
    return ValueError(f"Invalid isoformat string: {text!r}")
def _checked_text(text):
    if not isinstance(text, str):
        raise TypeError("fromisoformat: argument must be str")
    return text

# Year, month and day, and where they end.
def _day_of(text):
    found = _DAY.match(text)
    if found is None:
        raise _not_iso(text)
    year, a, b, c, d, week, weekday, week2, weekday2 = found.groups()
    if week or week2:
        try:
            ordinal = _iso_ordinal(int(year), int(week or week2), int(weekday or weekday2 or 1))
        except ValueError:
            raise _not_iso(text) from None
        return _date_of(ordinal), found.end()
    return (int(year), int(a or c), int(b or d)), found.end()

# Hour, minute, second and microsecond, and whether nothing else is there.
def _units(text):
    found = _CLOCK.fullmatch(text)
    if found is None:
        return None
    hour, a, b, c, d, e, f = found.groups()
    return int(hour), int(a or d or 0), int(b or e or 0), int(((c or f or "0") + "00000")[:6])

# Hour, minute, second, microsecond and zone.
def _clock_of(text, whole):
    at = next((i for i, char in enumerate(text) if char in "Z+-"), len(text))
    units, zone = _units(text[:at]), text[at:]
    if units is None:
        raise _not_iso(whole)
    if not zone:
        return (*units, None)
    if zone == "Z":
        return (*units, timezone.utc)
    offset = _units(zone[1:]) if zone[0] != "Z" else None
    if offset is None:
        raise _not_iso(whole)
    hours, minutes, seconds, us = offset
    shift = timedelta(hours=hours, minutes=minutes, seconds=seconds, microseconds=us)
    return (*units, timezone(-shift if zone[0] == "-" else shift))

# The first Monday of week 1 is that of the week with 4 January.
def _first_monday(year):
    fourth = _ordinal(year, 1, 4)
    return fourth - (fourth + 6) % 7
def _iso_ordinal(year, week, day):
    if not 1 <= year <= 9999:
        raise ValueError(f"year must be in 1..9999, not {year}")
    weeks = (_first_monday(year + 1) - _first_monday(year)) // 7
    if not 1 <= week <= weeks:
        raise ValueError(f"Invalid week: {week}")
    if not 1 <= day <= 7:
        raise ValueError(f"Invalid weekday: {day} (range is [1, 7])")
    return _first_monday(year) + (week - 1) * 7 + day - 1
`;
