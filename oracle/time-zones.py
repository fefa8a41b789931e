"""Writes the table of time zones anew, from what this machine's CPython finds: `python3 oracle/time-zones.py`."""
import pathlib
from datetime import datetime, timedelta, timezone
from zoneinfo import _common, _zoneinfo, available_timezones

TABLE = pathlib.Path(__file__).parent.parent / "src/python/library/zoneinfo/rules.ts"
LAST = 2040


def rule_of(zone):
    """The rule in the file's last line, and the first year from which on it says all that the file says."""
    with open("/usr/share/zoneinfo/" + zone, "rb") as file:
        text = _common.load_data(file)[5].decode()
    found = _zoneinfo.ZoneInfo.no_cache(zone)
    if found._fixed_offset:
        return text, 0
    year = LAST
    while year > 1900 and agrees(found, year - 1):
        year -= 1
    return text, year


def agrees(found, year):
    rule = found._tz_after
    moments = [datetime(year, 1, 1, tzinfo=timezone.utc) + timedelta(days=day) for day in range(-2, 368)]
    moments += [datetime.fromtimestamp(at + off, timezone.utc) for at in found._trans_utc for off in (-1, 0)
                if at > -2e9 and datetime.fromtimestamp(at, timezone.utc).year == year]
    return all(shown(found.fromutc(each.replace(tzinfo=found))) == by_rule(rule, each) for each in moments)


def shown(moment):
    return moment.utcoffset(), moment.dst(), moment.tzname()


def by_rule(rule, moment):
    if isinstance(rule, _zoneinfo._TZStr):
        rule = rule.get_trans_info_fromutc(moment.timestamp(), moment.year)[0]
    return rule.utcoff, rule.dstoff, rule.tzname


rules = {}
for zone in sorted(available_timezones() - {"localtime"}):
    rule, since = rule_of(zone)
    rules.setdefault(rule, []).append(f"{zone}:{since}" if since else zone)
lines = "\n".join(f"{rule} {' '.join(zones)}" for rule, zones in sorted(rules.items()))
TABLE.write_text(f"""// Written by `python3 oracle/time-zones.py`.

/**
 * What the time zones' files say in their last line, and whose they are: `Europe/Berlin:1996` keeps to that rule since 1996.
 * A zone without a year has never known another.
 */
export const RULES = `
{lines}
`;
""")
