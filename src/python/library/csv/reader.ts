/** What a reader makes of lines: it goes through them sign by sign, for a field may go on in the next line. */
export const READER = `
class reader:
    __module__ = "_csv"
    def __init__(self, lines, dialect):
        self._lines = iter(lines)
        self.dialect = dialect
        self.line_num = 0
    def __iter__(self):
        return self
    def __next__(self):
        row = _Row(self.dialect)
        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if row.state == "quoted" and (row.field or row.fields) or row.state == "escaped":
                    if self.dialect.strict:
                        raise Error("unexpected end of data") from None
                    row.end_field()
                    return row.fields
                if row.state == "quoted":
                    row.end_field()
                    return row.fields
                raise
            if not isinstance(line, str):
                raise Error(f"iterator should return strings, not {type(line).__name__} (the file should be opened in text mode)")
            self.line_num += 1
            for sign in line:
                row.take(sign)
            row.take(None)
            if row.state == "begin":
                return row.fields
_Reader = reader

def reader(iterable, /, dialect="excel", **fmtparams):
    return _Reader(iterable, _settings(dialect, fmtparams))

# sign is None at the end of a line.
class _Row:
    def __init__(self, dialect):
        self.dialect = dialect
        self.fields, self.field = [], ""
        self.state = "begin"
        self.is_bare = True
    def take(self, sign):
        getattr(self, "_" + self.state)(sign)
    def end_field(self):
        quoting = self.dialect.quoting
        value = self.field
        if self.is_bare and (quoting == QUOTE_NONNUMERIC or quoting == QUOTE_STRINGS) and (value or quoting == QUOTE_NONNUMERIC):
            value = float(value)
        elif self.is_bare and not value and quoting in (QUOTE_NOTNULL, QUOTE_STRINGS):
            value = None
        self.fields.append(value)
        self.field, self.is_bare = "", True
    def add(self, sign):
        if len(self.field) >= _most:
            raise Error(f"field larger than field limit ({_most})")
        self.field += sign
    def _begin(self, sign):
        if sign is None:
            return
        if sign in "\\r\\n":
            self.state = "over"
            return
        self.state = "field"
        self._field(sign)
    # At the beginning of a field.
    def _field(self, sign):
        dialect = self.dialect
        if sign is None or sign in "\\r\\n":
            self.end_field()
            self.state = "begin" if sign is None else "over"
        elif sign == dialect.quotechar and dialect.quoting != QUOTE_NONE:
            self.is_bare = False
            self.state = "quoted"
        elif sign == dialect.escapechar:
            self.state = "escaped"
        elif sign == " " and dialect.skipinitialspace:
            pass
        elif sign == dialect.delimiter:
            self.end_field()
        else:
            self.add(sign)
            self.state = "inside"
    def _inside(self, sign):
        if sign is None or sign in "\\r\\n":
            self.end_field()
            self.state = "begin" if sign is None else "over"
        elif sign == self.dialect.escapechar:
            self.state = "escaped"
        elif sign == self.dialect.delimiter:
            self.end_field()
            self.state = "field"
        else:
            self.add(sign)
    def _escaped(self, sign):
        self.add("\\n" if sign is None else sign)
        self.state = "inside" if self.is_bare else "quoted"
    def _quoted(self, sign):
        dialect = self.dialect
        if sign is None:
            pass
        elif sign == dialect.escapechar:
            self.state = "escaped"
        elif sign == dialect.quotechar and dialect.quoting != QUOTE_NONE:
            self.state = "closing" if dialect.doublequote else "inside"
        else:
            self.add(sign)
    # Behind a quote within quotes: another one is a quote, anything else goes on without.
    def _closing(self, sign):
        dialect = self.dialect
        if sign is not None and sign == dialect.quotechar:
            self.add(sign)
            self.state = "quoted"
        elif sign is None or sign in "\\r\\n" or sign == dialect.delimiter:
            self.state = "inside"
            self._inside(sign)
        elif dialect.strict:
            raise Error(f"'{dialect.delimiter}' expected after '{dialect.quotechar}'")
        else:
            self.add(sign)
            self.state = "inside"
    # Behind the end of the line.
    def _over(self, sign):
        if sign is None:
            self.state = "begin"
        elif sign not in "\\r\\n":
            raise Error("new-line character seen in unquoted field - do you need to open the file with newline=''?")
`;
