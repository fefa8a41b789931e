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
