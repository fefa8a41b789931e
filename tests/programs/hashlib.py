import hashlib

for name in "md5", "sha1", "sha256", "sha512":
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
for name in "md5", "sha1", "sha256", "sha512":
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
