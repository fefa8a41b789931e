# GBK, GB 2312 and GB 18030: every character there and back, what has none, and what bytes are none
import hashlib


def shown(what, *args):
    try:
        print(what.__name__, *map(ascii, args), ascii(what(*args)))
    except (UnicodeError, LookupError) as error:
        print(type(error).__name__, ascii(str(error)), ascii(error.args))


def encode(text, *rules):
    return text.encode(*rules)


def decode(data, *rules):
    return data.decode(*rules)


for name in "gbk", "gb2312", "gb18030":
    found, missing = [], 0
    for code in range(0, 0xd800):
        try:
            data = chr(code).encode(name)
        except UnicodeEncodeError:
            missing += 1
        else:
            assert data.decode(name) == chr(code)
            found.append(data)
    print(name, missing, hashlib.md5(b"".join(found)).hexdigest())

for name in "gbk", "gb2312", "gb18030":
    pairs = (bytes([first, second]) for first in range(0x80, 0x100) for second in range(0x30, 0x100, 3))
    texts = [pair.decode(name, "replace") for pair in pairs]
    print(name, sum(map(len, texts)), hashlib.md5("".join(texts).encode("utf-16-be")).hexdigest())

# Names are written in many ways.
for name in "GBK", "cp936", "936", "ms936", "GB2312", "gb2312-80", "euc_cn", "chinese", "gb18030-2000":
    print(name, "你好".encode(name))
for name in "GB-K", "gbkk", "gb_2312", "Gb 18030", "ansi":
    shown(encode, "你", name)

# What has no bytes, and what the errors keep.
for rule in "strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace", "none such":
    shown(encode, "你\U0001f600ا好", "gbk", rule)
    shown(encode, "镕", "gb2312", rule)
try:
    "价格：€100😀".encode("gbk")
except UnicodeEncodeError as error:
    print(error)
    print(error.encoding, error.object, error.start, error.end, error.reason, error.object[error.start:error.end])

# UTF-8 that is read as GBK, and GBK that is read as UTF-8.
print("中文好".encode("gbk").decode("gbk"), "浣犲ソ".encode("gbk").decode("utf-8"))
for rule in "strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "none such":
    for data in "中文好".encode(), b"\xff\xfe\x80a\xc4\xe3\xc4", b"\xc4", b"\xc4 a", b"\xfe\x51a":
        try:
            shown(decode, data, "gbk", rule)
        except TypeError as error:
            print(error)
for data in b"\x949\xfc6", b"\x949\xfc", b"\x949\xfcx", b"\x810\x810", b"\xfe9\xfe9", b"\xe39\xfe9", b"\xff":
    shown(decode, data, "gb18030")
try:
    b"abc\xff".decode("gb2312")
except UnicodeDecodeError as error:
    print(error.encoding, error.object, error.start, error.end, error.reason)

# Everywhere that takes the name of an encoding.
print(str(b"\xc4\xe3", "gbk"), bytes("你", "gbk"), bytearray("你", encoding="gbk"))
from urllib.parse import quote, unquote
print(quote("你好", encoding="gbk"), unquote("%C4%E3%BA%C3", encoding="gbk"))
with open("old.txt", "w", encoding="gbk") as file:
    file.write("第一行\n第二行\n")
with open("old.txt", "rb") as file:
    print(file.read())
with open("old.txt", encoding="gb18030") as file:
    print(file.encoding, file.readlines())
try:
    with open("old.txt", encoding="utf-8") as file:
        print(file.read())
except UnicodeDecodeError as error:
    print(error)
