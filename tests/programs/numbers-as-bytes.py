# Numbers read from bytes and from odd blanks, floats in hexadecimal, and struct's counted strings and offsets.
import array
for f in (int, float):
    for x in (memoryview(b'123')[1:3], array.array('B', b'12'), bytearray(b' 7 '), b'\x1c1', '\x1c1\x85', '\ufeff1', b'123\xa0', '1\xa0', b' \x0b4\n', '\u2003 5', '１２', '\u200b3', b'\xb2', '²'):
        try: print(f.__name__, ascii(x) if isinstance(x, (str, bytes)) else type(x).__name__, f(x))
        except (ValueError, TypeError) as e: print(f.__name__, type(e).__name__, ascii(str(e)))
print('\ufeff'.isspace(), ascii('\ufeff a '.strip()), ascii(' \x85a\x1c'.split()), '\x1f'.isspace(), '\u200b'.isspace(), '\u180e'.isspace())
for text in ('0x1p-1074', '0x.8p-1074', '0x1.8p-1074', '0x1p-1075', '0x1.0000000000001p-1075', '0x1p-99999999999', '0x0p99999999999', '0x1.fffffffffffff7p1023', '0x1.fffffffffffff8p1023', '0x1p1024', '0x0.3p-1020',
    '0x1.fffffffffffffp-1023', '1.8p3', 'nan', '-inf', '0x1p99999999999', '-0x1p-5', '0x1.00000000000008p0', '0x1.00000000000018p0', '0x1.000000000000080000001p0'):
    try: print(text, repr(float.fromhex(text)), float.fromhex(text).hex())
    except (ValueError, OverflowError) as e: print(text, type(e).__name__, e)
import struct
for fmt, *args in (('3p', b'abc'), ('p', b'abc'), ('0p', b'abc'), ('5p', b'abc'), ('300p', b'x' * 400), ('5s', b'abc'), ('2s', b'abc'), ('1p1p', b'a', b'b'), ('>10pI', b'helloworld', 1)):
    made = struct.pack(fmt, *args)
    print(fmt, made[:20], len(made), [x if isinstance(x, int) else x[:20] for x in struct.unpack(fmt, made)])
for wrong in (lambda: struct.unpack_from('<I', b'abcd', -2), lambda: struct.unpack_from('<I', b'abcd', -5), lambda: struct.unpack_from('<I', b'abcd', 1), lambda: struct.pack_into('<I', bytearray(2), 0, 1),
    lambda: struct.pack_into('<I', bytearray(8), -2, 1), lambda: struct.pack_into('<I', bytearray(8), -9, 1), lambda: struct.pack_into('<I', bytearray(8), 6, 1), lambda: struct.calcsize('1\0'), lambda: struct.pack('\0'), lambda: struct.pack('p', 'a'), lambda: struct.pack('3p', 1), lambda: struct.pack('I', -1), lambda: struct.pack('b', 200), lambda: struct.pack('c', b'ab'), lambda: struct.pack('h', 1.0), lambda: struct.calcsize('5'), lambda: struct.unpack('I', b'abc'), lambda: struct.pack('II', 1), lambda: struct.iter_unpack('', b''), lambda: struct.iter_unpack('I', b'123')):
    try: print(wrong())
    except (struct.error, TypeError, ValueError) as e: print(type(e).__name__, e)
