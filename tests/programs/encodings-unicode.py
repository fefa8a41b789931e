# UTF-8 with and without a mark, UTF-16, UTF-32, escapes, ASCII and Latin-1: what they write, read and refuse
import csv


def tried(what):
    try:
        print(ascii(what()))
    except (UnicodeError, LookupError, TypeError) as error:
        print(type(error).__name__, ascii(str(error)), ascii(error.args))


NAMES = "utf-8 utf-8-sig utf-16 utf-16-le utf_16_be utf-32 utf-32-be ascii latin-1 unicode_escape".split()
for name in NAMES:
    for text in "", "abc", "中😀é\n", "a\ud800اب\udc80b":
        tried(lambda: text.encode(name))
    for rule in "ignore", "replace", "xmlcharrefreplace", "backslashreplace", "surrogateescape", "none such":
        tried(lambda: "a\ud800ا\udc80b".encode(name, rule))

for name in NAMES:
    data = "中😀é".encode(name, "replace")
    for cut in range(len(data) + 1):
        tried(lambda: data[:cut].decode(name))
        tried(lambda: data[:cut].decode(name, "replace"))

# What UTF-8 takes for one fault: what cannot begin, go on or end a character.
for data in (
    b"\xe4\xb8", b"a\xe4\xb8\xffb", b"\xed\xa0\x80", b"\xc0\x80", b"\xe0\x80\x80", b"\xf0\x80\x80\x80", b"\xf4\x90\x80\x80",
    b"\xf5\x80", b"\x80\x81", b"\xe4\xb8\xad\xff\xe6", b"\xef\xbb\xbfabc\xff",
):
    for name in "utf-8", "utf-8-sig", "ascii":
        for rule in "strict", "ignore", "replace", "backslashreplace", "surrogateescape", "xmlcharrefreplace":
            tried(lambda: data.decode(name, rule))
print(b"ab\xff".decode("utf-8", "surrogateescape").encode("utf-8", "surrogateescape"))

for data in (
    b"\x00\xdc", b"\x00\xd8a\x00", b"\x00\xd8\x00", b"\x00\xd8", b"\xfe\xff\x4e\x2d", b"\xff\xfe", b"\xff\xfe\x00\x00-N\x00\x00",
    b"\x00\xd8\x00\x00", b"\x00\xd8\x00\x01",
):
    for name in "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le":
        tried(lambda: data.decode(name))

for data in b"\\u4e2d\\n\\x41\\101\\0\\U0001f600", b"\\u4e2x\\", b"\\", b"\\x", b"\\U00110000", b"\\\na\\'\\\"\xe9", "中".encode():
    tried(lambda: data.decode("unicode_escape"))
    tried(lambda: data.decode("unicode_escape", "replace"))
print("中文\\n".encode("unicode_escape").decode())

# Names, and what is no name.
for name in "UTF8", "u8", "Utf--8", "utf-16LE", "u16", "unicode-escape", "latin", "8859", "iso_8859-1", "us-ascii", "646":
    print(name, "a".encode(name))
for name in "utf8-sig", "utf16le", "utf.8", "nonsense", "", 5, None:
    tried(lambda: "a".encode(name))
    tried(lambda: b"a".decode(name))
print(b"".decode("nonsense"))
tried(lambda: "a".encode("utf-8", 5))
tried(lambda: b"a".decode("utf-8", None))
tried(lambda: str(b"a", 5))
tried(lambda: str(encoding="gbk"))
tried(lambda: str("a", "gbk"))
tried(lambda: str(1, errors="strict"))

# The errors, made by hand and changed.
for made in (
    lambda: UnicodeDecodeError("my", b"bbb", 1, 2, "so"),
    lambda: UnicodeDecodeError("my", bytearray(b"bbb"), 1, 3, "so"),
    lambda: UnicodeDecodeError("my", b"b", 1, 2, "so"),
    lambda: UnicodeEncodeError("my", "b中b", 1, 2, "so"),
    lambda: UnicodeTranslateError("bbb", 1, 3, "so"),
    lambda: UnicodeDecodeError(),
    lambda: UnicodeDecodeError("my", "text", 1, 2, "so"),
    lambda: UnicodeDecodeError("my", b"", "1", 2, "so"),
    lambda: UnicodeEncodeError("my", b"", 1, 2, "so"),
    lambda: UnicodeEncodeError("my", "", 1, 2, 3),
):
    try:
        error = made()
        print(ascii(error), ascii(str(error)), error.object, error.start, error.end, error.reason)
    except TypeError as wrong:
        print(wrong)
error = UnicodeDecodeError("my", b"bbb", 1, 2, "so")
error.reason, error.start = "other", 0
print(error, error.args)

# A file has its mark once, whoever writes to it.
with open("table.csv", "w", encoding="utf-8-sig", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["姓名", "年龄"])
    writer.writerow(["张三", 20])
with open("table.csv", "a", encoding="utf-8-sig") as file:
    file.write("李四,21\n")
with open("table.csv", "rb") as file:
    print(file.read())
with open("table.csv", encoding="utf-8") as file:
    print(ascii(file.readline()))
with open("table.csv", encoding="UTF_8_SIG") as file:
    print(list(csv.DictReader(file)))
with open("wide.txt", "w+", encoding="utf-16") as file:
    print("中文", file=file)
    print("二", file=file)
    file.seek(0)
    print(file.read().split())
with open("wide.txt", "rb") as file:
    print(file.read())
