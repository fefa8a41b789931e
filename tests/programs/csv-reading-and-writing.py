import csv, io, os
data = 'name,age,city\nAda,36,London\n"Smith, John",45,"New ""York"""\n\nEve,,"multi\nline"\n'
for row in csv.reader(io.StringIO(data)): print(row)
r = csv.DictReader(io.StringIO(data))
print(r.fieldnames, r.line_num)
for row in r: print(row, r.line_num)
out = io.StringIO()
w = csv.writer(out)
print(w.writerow(["a", 1, 2.5, None, True, 'q"uote', "com,ma", "new\nline", ""]))
w.writerows([[1, 2], ["x"], [""], [None], []])
print(repr(out.getvalue()))
out = io.StringIO(newline="")
d = csv.DictWriter(out, fieldnames=["id", "name"], extrasaction="ignore", restval="-")
d.writeheader(); d.writerow({"id": 1, "name": "n", "x": 3}); d.writerows([{"id": 2}])
print(repr(out.getvalue()))
try: csv.DictWriter(out, ["a"]).writerow({"a": 1, "b": 2})
except ValueError as e: print(e)
for kw in (dict(quoting=csv.QUOTE_ALL), dict(quoting=csv.QUOTE_NONNUMERIC), dict(quoting=csv.QUOTE_NONE, escapechar="\\"), dict(delimiter=";"), dict(delimiter="\t", lineterminator="\n"), dict(quotechar="'"), dict(doublequote=False, escapechar="\\"), dict(quoting=csv.QUOTE_STRINGS), dict(quoting=csv.QUOTE_NOTNULL), dict(dialect="excel-tab"), dict(dialect="unix")):
    out = io.StringIO()
    csv.writer(out, **kw).writerow(["a b", 'x"y', 1, 2.5, None, "c,d", "e;f", "it's", "\\", "g\th"])
    print(kw, repr(out.getvalue()))
for text, kw in (("a;b;c", dict(delimiter=";")), ("1, 2, 3", dict(skipinitialspace=True)), ('"a",1.5,"x"', dict(quoting=csv.QUOTE_NONNUMERIC)), ("a\\,b,c", dict(escapechar="\\")), ("'a,b',c", dict(quotechar="'")), ('"a,b",c', dict(quoting=csv.QUOTE_NONE)), ('a"b,c""d', {}), ('"ab"c,d', {}), ("a,b\r\nc,d\r\n", {}), ("", {}), (",", {}), ("a,b,", {}), ('"unclosed,x', {}), ('"a"x', dict(strict=True)), ("a,,\"\"", dict(quoting=csv.QUOTE_NOTNULL)), ("1,,x" , dict(quoting=csv.QUOTE_STRINGS) )):
    try: print(repr(text), list(csv.reader(text.splitlines(True), **kw)))
    except Exception as e: print(repr(text), type(e), e)
for bad in (lambda: csv.writer(io.StringIO(), quoting=csv.QUOTE_NONE).writerow(["a,b"]), lambda: csv.writer(io.StringIO()).writerow(5), lambda: list(csv.reader([1])), lambda: list(csv.reader([b"a"])), lambda: csv.reader([], dialect="nope"), lambda: csv.reader([], delimiter=";;"), lambda: csv.reader([], foo=1), lambda: csv.writer(5), lambda: csv.reader(5), lambda: list(csv.reader(["a\rb"])), lambda: csv.reader([], delimiter=5), lambda: csv.reader([], quoting=9)):
    try: print(bad())
    except Exception as e: print(type(e), e)
print(csv.list_dialects(), csv.excel.delimiter, csv.reader([]).dialect.delimiter, csv.QUOTE_MINIMAL, csv.field_size_limit())
class Pipe(csv.Dialect):
    delimiter = "|"; quotechar = '"'; doublequote = True; skipinitialspace = False; lineterminator = "\n"; quoting = csv.QUOTE_MINIMAL
csv.register_dialect("pipe", Pipe)
csv.register_dialect("semi", delimiter=";")
print(list(csv.reader(["a|b|c"], "pipe")), list(csv.reader(["a|b|c"], Pipe())), list(csv.reader(["a;b"], "semi")), csv.list_dialects())
with open("people.csv", "w", newline="") as f:
    w = csv.DictWriter(f, ["name", "score"])
    w.writeheader()
    for n, s in (("a", 1), ("b", 2.5)): w.writerow({"name": n, "score": s})
with open("people.csv", newline="") as f:
    print([dict(row) for row in csv.DictReader(f)])
print(repr(open("people.csv").read()))
r = csv.DictReader(["a,b", "1,2,3,4", "5"], restkey="rest", restval="none")
print(list(r))
print(list(csv.DictReader(["1,2"], fieldnames=["x", "y"])))
s = io.StringIO("a\rb\r\nc\nd", newline="")
print(list(s))
