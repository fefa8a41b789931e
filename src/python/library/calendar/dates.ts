/** What days there are in a month, and how they fall into weeks. */
export const DATES = `
class Calendar:
    def __init__(self, firstweekday=0):
        self.firstweekday = firstweekday
    def getfirstweekday(self):
        return self._firstweekday % 7
    def setfirstweekday(self, firstweekday):
        self._firstweekday = firstweekday
    firstweekday = property(getfirstweekday, setfirstweekday)

    def iterweekdays(self):
        for number in range(self.firstweekday, self.firstweekday + 7):
            yield number % 7
    def itermonthdates(self, year, month):
        for date in self.itermonthdays3(year, month):
            yield _datetime.date(*date)
    def itermonthdays(self, year, month):
        before, days, after = self._parts(year, month)
        yield from _repeat(0, before)
        yield from range(1, days + 1)
        yield from _repeat(0, after)
    def itermonthdays2(self, year, month):
        for number, day in enumerate(self.itermonthdays(year, month), self.firstweekday):
            yield day, number % 7
    def itermonthdays3(self, year, month):
        before, days, after = self._parts(year, month)
        y, m = (year - 1, 12) if month == 1 else (year, month - 1)
        last = _length(y, m)
        for day in range(last - before + 1, last + 1):
            yield y, m, day
        for day in range(1, days + 1):
            yield year, month, day
        y, m = (year + 1, 1) if month == 12 else (year, month + 1)
        for day in range(1, after + 1):
            yield y, m, day
    def itermonthdays4(self, year, month):
        for number, date in enumerate(self.itermonthdays3(year, month)):
            yield *date, (self.firstweekday + number) % 7

    # How many days there are before the first of the month, in it, and after its last, in whole weeks.
    def _parts(self, year, month):
        first, days = monthrange(year, month)
        return (first - self.firstweekday) % 7, days, (self.firstweekday - first - days) % 7

    def monthdatescalendar(self, year, month):
        return _rows(list(self.itermonthdates(year, month)), 7)
    def monthdays2calendar(self, year, month):
        return _rows(list(self.itermonthdays2(year, month)), 7)
    def monthdayscalendar(self, year, month):
        return _rows(list(self.itermonthdays(year, month)), 7)
    def yeardatescalendar(self, year, width=3):
        return _rows([self.monthdatescalendar(year, month) for month in Month], width)
    def yeardays2calendar(self, year, width=3):
        return _rows([self.monthdays2calendar(year, month) for month in Month], width)
    def yeardayscalendar(self, year, width=3):
        return _rows([self.monthdayscalendar(year, month) for month in Month], width)

def _rows(items, width):
    return [items[at:at + width] for at in range(0, len(items), width)]
`;
