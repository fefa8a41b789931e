# Keys of passwords. The oracle has no OpenSSL, and so none: what CPython itself printed lies beside this.
import hashlib

for name in ["md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_256"]:
    for size in (None, 1, 20, 64, 100):
        print(name, hashlib.pbkdf2_hmac(name, b"password", b"salt", 7, size).hex())
print(hashlib.pbkdf2_hmac("SHA256", bytearray(b"x" * 100), memoryview(b"ab"), 1000).hex())
for iterations, length in [(0, 1), (-1, 1), (1.5, 1), (2**40, 1), (2**70, 1), (True, 5), (1, 0), (1, -1), (1, "x"), (1, 2**40)]:
    try:
        print(hashlib.pbkdf2_hmac("sha1", b"x", b"", iterations, length))
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
for name, password, salt in [(1, b"", b""), ("sha1", "x", b""), ("sha1", b"x", "")]:
    try:
        print(hashlib.pbkdf2_hmac(name, password, salt, 1))
    except TypeError as error:
        print(error)
try:
    hashlib.pbkdf2_hmac("nope", b"", b"", 1)
except ValueError as error:
    print(error)
try:
    hashlib.pbkdf2_hmac()
except TypeError as error:
    print(error)
for wrong in "nope", 3:
    try:
        hashlib.new(wrong)
    except (TypeError, ValueError) as error:
        print(error)
