/** What a writer makes of rows. */
export const WRITER = `
class writer:
    __module__ = "_csv"
    def __init__(self, file, dialect):
        self._write = file.write
        self.dialect = dialect
    def writerow(self, row, /):
        try:
            fields = list(row)
        except TypeError:
            raise Error(f"iterable expected, not {type(row).__name__}") from None
        shown = [self._shown(field, len(fields) == 1) for field in fields]
        return self._write(self.dialect.delimiter.join(shown) + self.dialect.lineterminator)
    def writerows(self, rows, /):
        for row in rows:
            self.writerow(row)
    def _shown(self, field, is_alone):
        dialect = self.dialect
        text = "" if field is None else repr(field) if type(field) is float else str(field)
        if self._is_quoted(field, text, is_alone):
            return self._quoted(text)
        if dialect.quoting == QUOTE_NONE and is_alone and text == "":
            raise Error("single empty field record must be quoted")
        return self._escaped(text)
    def _is_quoted(self, field, text, is_alone):
        dialect = self.dialect
        if dialect.quoting == QUOTE_NONE:
            return False
        is_number = isinstance(field, (int, float)) or hasattr(type(field), "__float__") and not isinstance(field, str)
        if (dialect.quoting == QUOTE_ALL or dialect.quoting == QUOTE_NONNUMERIC and not is_number
                or dialect.quoting == QUOTE_STRINGS and isinstance(field, str) or dialect.quoting == QUOTE_NOTNULL and field is not None):
            return True
        if text == "" and is_alone:
            if dialect.quoting in (QUOTE_STRINGS, QUOTE_NOTNULL) and field is None:
                raise Error("single empty field record must be quoted")
            return True
        if dialect.delimiter == " " and dialect.skipinitialspace and text == "":
            return True
        return any(self._is_special(sign) and not self._is_only_escaped(sign) for sign in text)
    def _is_special(self, sign):
        dialect = self.dialect
        return sign in (dialect.delimiter, dialect.escapechar, dialect.quotechar, "\\r", "\\n") or sign in dialect.lineterminator
    def _is_only_escaped(self, sign):
        dialect = self.dialect
        return sign == dialect.escapechar and sign != dialect.delimiter or sign == dialect.quotechar and not dialect.doublequote and dialect.escapechar is not None
    def _quoted(self, text):
        dialect = self.dialect
        quote, escape = dialect.quotechar, dialect.escapechar
        made = ""
        for sign in text:
            if sign == quote:
                made += self._escape() if not dialect.doublequote else quote
            elif sign == escape:
                made += escape
            made += sign
        return quote + made + quote
    def _escape(self):
        if self.dialect.escapechar is None:
            raise Error("need to escape, but no escapechar set")
        return self.dialect.escapechar
    def _escaped(self, text):
        return "".join(self._escape() + sign if self._is_special(sign) else sign for sign in text)
_Writer = writer

def writer(fileobj, /, dialect="excel", **fmtparams):
    if not callable(getattr(fileobj, "write", None)):
        raise TypeError('argument 1 must have a "write" method')
    return _Writer(fileobj, _settings(dialect, fmtparams))
`;

export const DICTIONARIES = `
class DictReader:
    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames = fieldnames
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0
    def __iter__(self):
        return self
    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames
    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value
    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while row == []:
            row = next(self.reader)
        made = dict(zip(self.fieldnames, row))
        names, count = len(self.fieldnames), len(row)
        if names < count:
            made[self.restkey] = row[names:]
        for key in self.fieldnames[count:]:
            made[key] = self.restval
        return made

class DictWriter:
    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self.fieldnames = fieldnames
        self.restval = restval
        extrasaction = extrasaction.lower()
        if extrasaction not in ("raise", "ignore"):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)
    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))
    def _dict_to_list(self, rowdict):
        if self.extrasaction == "raise":
            wrong = rowdict.keys() - self.fieldnames
            if wrong:
                raise ValueError("dict contains fields not in fieldnames: " + ", ".join(repr(each) for each in wrong))
        return (rowdict.get(key, self.restval) for key in self.fieldnames)
    def writerow(self, rowdict):
        return self.writer.writerow(self._dict_to_list(rowdict))
    def writerows(self, rowdicts):
        return self.writer.writerows(map(self._dict_to_list, rowdicts))
`;
