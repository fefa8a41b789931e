# codecs: marks, what encodes and decodes bit by bit, files of another encoding, and what only turns its input
import codecs


def tried(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)

print(codecs.BOM_UTF8, codecs.BOM, codecs.BOM_UTF16, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_LE)
tried(lambda: codecs.encode('中', 'gbk'))
tried(lambda: codecs.decode(b'\xd6\xd0', 'gbk'))
tried(lambda: codecs.encode('Hello, 中', 'rot13'))
tried(lambda: codecs.decode('Uryyb', 'rot_13'))
tried(lambda: codecs.encode(b'abc', 'hex'))
tried(lambda: codecs.decode('616263', 'hex'))
tried(lambda: codecs.decode(b'616263', 'hex_codec'))
tried(lambda: codecs.encode(b'abc', 'base64'))
tried(lambda: codecs.decode(b'YWJj', 'base64'))

tried(lambda: codecs.lookup('gbk').name)
tried(lambda: codecs.lookup('UTF8').name)
tried(lambda: codecs.lookup('nope'))
d = codecs.getincrementaldecoder('utf-8')()
tried(lambda: [d.decode(b'\xe4\xb8'), d.decode(b'\xad\xe6'), d.getstate()])
tried(lambda: d.decode(b'', True))
tried(lambda: d.decode(b'a\xff'))
d = codecs.getincrementaldecoder('gbk')('replace')
tried(lambda: [d.decode(b'\xd6'), d.decode(b'\xd0\xce'), d.decode(b'', final=True)])
e = codecs.getincrementalencoder('utf-8-sig')()
tried(lambda: [e.encode('a'), e.encode('b')])
tried(lambda: codecs.getencoder('gbk')('中a'))
tried(lambda: codecs.getdecoder('utf-8')(b'abc'))
with codecs.open('x.txt', 'w', encoding='gbk') as f:
    f.write('第一行\n第二行\n')
    print(f.encoding)
with codecs.open('x.txt', 'r', 'gbk') as f:
    print(f.read())
with codecs.open('x.txt', 'r', encoding='gb18030') as f:
    tried(lambda: f.readline()); tried(lambda: f.readlines())
with codecs.open('x.txt', encoding='gbk') as f:
    for line in f: print(repr(line))
with codecs.open('x.txt', 'a', 'gbk') as f: f.writelines(['a\r\n','b'])
print(open('x.txt','rb').read())
tried(lambda: codecs.open('nope.txt', 'r', 'utf-8'))
tried(lambda: codecs.open('x.txt', 'r', 'nope'))
tried(lambda: codecs.open('x.txt', 'r', 'utf-8').read())
with codecs.open('x.txt', 'r', 'utf-8', errors='ignore') as f: print(repr(f.read()), f.errors if hasattr(f,'errors') else None)
f = codecs.open('y.txt', 'w')
f.close()

for name in ('utf-8', 'utf-8-sig', 'gbk', 'latin-1', 'utf-16-le', 'gb18030'):
    with codecs.open('z.txt', 'w', name) as f:
        f.write('ab\n'); f.write('c\x0bd\r\ne' if name == 'latin-1' else '中\u2028文\r\n末' if name != 'gbk' else '中文\r\n末')
    print(open('z.txt', 'rb').read())
    with codecs.open('z.txt', 'r', name) as f:
        print([line for line in f])
    with codecs.open('z.txt', 'r', name) as f:
        print(repr(f.read(2)), repr(f.read(3)), repr(f.read()))
    if 'gb' not in name:
        with codecs.open('z.txt', 'r', name) as f:
            print(repr(f.readline()), repr(f.readline(keepends=False)), f.readlines())
            f.seek(0); print(repr(f.readline()))
    d = codecs.getincrementaldecoder(name)()
    print([d.decode(bytes([b])) for b in open('z.txt', 'rb').read()], repr(d.decode(b'', True)))
    print(codecs.lookup(name).name)
d = codecs.getincrementaldecoder('utf-8')('replace')
print([d.decode(bytes([b])) for b in b'a\xe4\xb8b\xe4'], d.decode(b'', True))
for name in ('latin', 'u8', 'UTF-16LE', 'us-ascii', 'unicode_escape', 'utf_8_sig'): print(codecs.lookup(name).name)
print(type(open("z.txt")), type(open("z.txt", "rb")))
