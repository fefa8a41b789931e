import hashlib

NAMES = "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512"
for name in NAMES:
    for size in 0, 1, 55, 56, 63, 64, 65, 111, 112, 128, 1000:
        print(name, size, hashlib.new(name, b"a" * size).hexdigest())
h = hashlib.sha256()
h.update("héllo ".encode())
copied = h.copy()
h.update(b"world")
print(h.hexdigest(), copied.hexdigest(), h.digest()[:4], h.name, h.digest_size, h.block_size)
print(hashlib.md5(b"https://example.org/1").hexdigest()[:8], hashlib.sha1(bytes(range(256))).hexdigest())
try:
    hashlib.sha256("text")
except TypeError as error:
    print(error)

# In pieces of all sizes, and in many more pieces than could be put together anew for each.
for name in NAMES:
    pieces = hashlib.new(name)
    for size in range(150):
        pieces.update(bytes(range(size)))
        if size % 50 == 0:
            print(name, size, pieces.hexdigest()[:16], pieces.copy().digest()[:4])
    print(name, pieces.hexdigest())
drops = hashlib.sha256()
for _ in range(50_000):
    drops.update(b"x")
print(drops.hexdigest() == hashlib.sha256(b"x" * 50_000).hexdigest(), drops.hexdigest())
print(hashlib.sha224(b"a").hexdigest(), hashlib.sha3_256(b"a").name, hashlib.sha384().block_size)
print(hashlib.new("SHA256", b"x").name, hashlib.new("sha1", data=b"x", usedforsecurity=False).hexdigest())

# BLAKE2, whose digests are as long as one likes and may have a key, a salt and a person.
for make in (hashlib.blake2b, hashlib.blake2s):
    for size in 0, 1, 63, 64, 65, 128, 129, 1000:
        print(make.__name__, size, make(b"a" * size).hexdigest(), make(b"a" * size, digest_size=9, key=b"k", salt=b"s", person=b"me").hexdigest())
    h = make(digest_size=16)
    for size in range(150):
        h.update(bytes(range(size)))
    print(make, h.name, h.digest_size, h.block_size, h.copy().hexdigest(), type(h), h, hashlib.new(make.__name__, b"x").hexdigest()[:9])
    print(make.MAX_DIGEST_SIZE, make.MAX_KEY_SIZE, make.SALT_SIZE, make.PERSON_SIZE, make(data=b"x", usedforsecurity=False).digest()[:4], make(b"", key=b"").hexdigest()[:9])
    for wrong in (lambda: make("x"), lambda: make(1), lambda: make(b"x", digest_size=0), lambda: make(b"x", digest_size=65), lambda: make(b"x", digest_size="a"),
                  lambda: make(b"x", key=b"x" * 65), lambda: make(b"x", salt=b"x" * 17), lambda: make(b"x", person=b"x" * 17), lambda: make(b"x", key="a"), lambda: make(b"x", b"y"),
                  lambda: make(b"x", size=1), lambda: make().update("x"), lambda: make().update(), lambda: make().digest(1), lambda: hashlib.new("BLAKE2b"), lambda: hashlib.md5(None)):
        try:
            print(wrong())
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
