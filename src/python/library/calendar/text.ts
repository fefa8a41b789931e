/** Months and years as texts, as UNIX's cal shows them. */
export const TEXT = `
class TextCalendar(Calendar):
    def prweek(self, theweek, width):
        print(self.formatweek(theweek, width), end="")
    def formatday(self, day, weekday, width):
        return ("" if day == 0 else "%2i" % day).center(width)
    def formatweek(self, theweek, width):
        return " ".join([self.formatday(day, weekday, width) for day, weekday in theweek])
    def formatweekday(self, day, width):
        return (day_name if width >= 9 else day_abbr)[day][:width].center(width)
    def formatweekheader(self, width):
        return " ".join([self.formatweekday(day, width) for day in self.iterweekdays()])
    def formatmonthname(self, theyear, themonth, width, withyear=True):
        _check_month(themonth)
        name = month_name[themonth]
        return (f"{name} {theyear!r}" if withyear else name).center(width)
    def prmonth(self, theyear, themonth, w=0, l=0):
        print(self.formatmonth(theyear, themonth, w, l), end="")
    def formatmonth(self, theyear, themonth, w=0, l=0):
        w = max(2, w)
        lines = [self.formatmonthname(theyear, themonth, 7 * (w + 1) - 1), self.formatweekheader(w)]
        lines += [self.formatweek(week, w) for week in self.monthdays2calendar(theyear, themonth)]
        return "".join([line.rstrip() + "\\n" * max(1, l) for line in lines])

    def formatyear(self, theyear, w=2, l=1, c=6, m=3):
        w, l, c = max(2, w), max(1, l), max(2, c)
        width = (w + 1) * 7 - 1
        lines = [repr(theyear).center(width * m + c * (m - 1))]
        header = self.formatweekheader(w)
        for number, row in enumerate(self.yeardays2calendar(theyear, m)):
            months = range(m * number + 1, min(m * (number + 1) + 1, 13))
            names = [self.formatmonthname(theyear, month, width, False) for month in months]
            lines += ["", formatstring(names, width, c), formatstring([header for _ in months], width, c)]
            for at in range(max([len(weeks) for weeks in row])):
                shown = [self.formatweek(weeks[at], w) if at < len(weeks) else "" for weeks in row]
                lines.append(formatstring(shown, width, c))
        return "".join([line.rstrip() + "\\n" * l for line in lines])
    def pryear(self, theyear, w=0, l=0, c=6, m=3):
        print(self.formatyear(theyear, w, l, c, m), end="")

_colwidth = 7 * 3 - 1
_spacing = 6

def formatstring(cols, colwidth=_colwidth, spacing=_spacing):
    return (" " * spacing).join([col.center(colwidth) for col in cols])
def format(cols, colwidth=_colwidth, spacing=_spacing):
    print(formatstring(cols, colwidth, spacing))

c = TextCalendar()
firstweekday = c.getfirstweekday
def setfirstweekday(firstweekday):
    if not MONDAY <= firstweekday <= SUNDAY:
        raise IllegalWeekdayError(firstweekday)
    c.firstweekday = firstweekday
monthcalendar = c.monthdayscalendar
prweek = c.prweek
week = c.formatweek
weekheader = c.formatweekheader
prmonth = c.prmonth
month = c.formatmonth
calendar = c.formatyear
prcal = c.pryear
`;
