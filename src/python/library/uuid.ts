import {registerPython} from './register.ts';

/** Random identifiers come from a generator of their own, so a run gives the same ones each time. */
registerPython(
  'uuid',
  `
import hashlib as _hashlib, random as _random, time as _time

RESERVED_NCS, RFC_4122, RESERVED_MICROSOFT, RESERVED_FUTURE = [
    "reserved for NCS compatibility", "specified in RFC 4122",
    "reserved for Microsoft compatibility", "reserved for future definition"]

_source = _random.Random("uuid")
_whole = int
_bytes = bytes
_MOST = (1 << 128) - 1

class UUID:
    def __init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None):
        if [hex, bytes, bytes_le, fields, int].count(None) != 4:
            raise TypeError("one of the hex, bytes, bytes_le, fields, or int arguments must be given")
        if hex is not None:
            digits = hex.replace("urn:", "").replace("uuid:", "").strip("{}").replace("-", "")
            if len(digits) != 32:
                raise ValueError("badly formed hexadecimal UUID string")
            int = _whole(digits, 16)
        elif bytes_le is not None:
            if len(bytes_le) != 16:
                raise ValueError("bytes_le is not a 16-char string")
            assert isinstance(bytes_le, _bytes), repr(bytes_le)
            int = _whole.from_bytes(_swapped(bytes_le), "big")
        elif bytes is not None:
            if len(bytes) != 16:
                raise ValueError("bytes is not a 16-char string")
            assert isinstance(bytes, _bytes), repr(bytes)
            int = _whole.from_bytes(bytes, "big")
        elif fields is not None:
            int = _joined(fields)
        if not 0 <= int <= _MOST:
            raise ValueError("int is out of range (need a 128-bit value)")
        if version is not None:
            if not 1 <= version <= 8:
                raise ValueError("illegal version number")
            # The version and the variant each have bits of their own.
            int = int & ~(0xF << 76) & ~(3 << 62) | version << 76 | 2 << 62
        object.__setattr__(self, "int", int)
    def __setattr__(self, name, value):
        raise TypeError("UUID objects are immutable")
    def __getstate__(self): return {"int": self.int}
    def __setstate__(self, state): object.__setattr__(self, "int", state["int"])
    @property
    def hex(self): return f"{self.int:032x}"
    @property
    def bytes(self): return self.int.to_bytes(16, "big")
    @property
    def bytes_le(self): return _swapped(self.bytes)
    @property
    def fields(self):
        return self.time_low, self.time_mid, self.time_hi_version, self.clock_seq_hi_variant, self.clock_seq_low, self.node
    @property
    def time_low(self): return self.int >> 96
    @property
    def time_mid(self): return self.int >> 80 & 0xFFFF
    @property
    def time_hi_version(self): return self.int >> 64 & 0xFFFF
    @property
    def clock_seq_hi_variant(self): return self.int >> 56 & 0xFF
    @property
    def clock_seq_low(self): return self.int >> 48 & 0xFF
    @property
    def clock_seq(self): return (self.clock_seq_hi_variant & 0x3F) << 8 | self.clock_seq_low
    @property
    def node(self): return self.int & 0xFFFF_FFFF_FFFF
    @property
    def time(self):
        if self.version == 7:
            return self.int >> 80
        if self.version == 6:
            return self.time_low << 28 | self.time_mid << 12 | self.time_hi_version & 0xFFF
        return (self.time_hi_version & 0xFFF) << 48 | self.time_mid << 32 | self.time_low
    @property
    def variant(self):
        for bit, variant in (63, RESERVED_NCS), (62, RFC_4122), (61, RESERVED_MICROSOFT):
            if not self.int >> bit & 1:
                return variant
        return RESERVED_FUTURE
    @property
    def version(self): return self.int >> 76 & 15 if self.variant == RFC_4122 else None
    @property
    def urn(self): return "urn:uuid:" + str(self)
    def __str__(self):
        digits = self.hex
        return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
    def __repr__(self): return f"{self.__class__.__name__}({str(self)!r})"
    def __int__(self): return self.int
    def __hash__(self): return hash(self.int)
    def __eq__(self, other): return self.int == other.int if isinstance(other, UUID) else NotImplemented
    def __lt__(self, other): return self.int < other.int if isinstance(other, UUID) else NotImplemented
    def __gt__(self, other): return self.int > other.int if isinstance(other, UUID) else NotImplemented
    def __le__(self, other): return self.int <= other.int if isinstance(other, UUID) else NotImplemented
    def __ge__(self, other): return self.int >= other.int if isinstance(other, UUID) else NotImplemented

# The first three fields begin with their last byte in 'bytes_le'.
def _swapped(data):
    return data[3::-1] + data[5:3:-1] + data[7:5:-1] + data[8:]

def _joined(fields):
    if len(fields) != 6:
        raise ValueError("fields is not a 6-tuple")
    joined = 0
    for number, (field, bits) in enumerate(zip(fields, (32, 16, 16, 8, 8, 48)), 1):
        if not 0 <= field < 1 << bits:
            raise ValueError(f"field {number} out of range (need a{'n' if bits == 8 else ''} {bits}-bit value)")
        joined = joined << bits | field
    return joined

def uuid4():
    return UUID(int=_source.getrandbits(128), version=4)
def uuid1(node=None, clock_seq=None):
    time = _timestamp(1)
    if clock_seq is None:
        clock_seq = _source.getrandbits(14)
    fields = time & 0xFFFF_FFFF, time >> 32 & 0xFFFF, time >> 48 & 0xFFF, clock_seq >> 8 & 0x3F, clock_seq & 0xFF
    return UUID(fields=(*fields, _node if node is None else node), version=1)
def uuid6(node=None, clock_seq=None):
    time = _timestamp(6)
    if clock_seq is None:
        clock_seq = _random.getrandbits(14)
    first = (time >> 12 & 0xFFFF_FFFF_FFFF) << 80 | (time & 0xFFF) << 64 | (clock_seq & 0x3FFF) << 48
    return UUID(int=first | (_node if node is None else node) & 0xFFFF_FFFF_FFFF, version=6)
def uuid7():
    global _latest, _counter
    now = _time.time_ns() // 1_000_000
    if _latest is None or now > _latest:
        counter = _source.getrandbits(41)
    else:
        now, counter = max(now, _latest + (now < _latest)), _counter + 1
    _latest, _counter = now, counter
    first = (now & 0xFFFF_FFFF_FFFF) << 80 | (counter >> 30 & 0xFFF) << 64
    return UUID(int=first | (counter & 0x3FFF_FFFF) << 32 | _source.getrandbits(32), version=7)
def uuid8(a=None, b=None, c=None):
    if a is None:
        a = _random.getrandbits(48)
    if b is None:
        b = _random.getrandbits(12)
    if c is None:
        c = _random.getrandbits(62)
    return UUID(int=(a & 0xFFFF_FFFF_FFFF) << 80 | (b & 0xFFF) << 64 | c & 0x3FFF_FFFF_FFFF_FFFF, version=8)
def uuid3(namespace, name):
    return UUID(bytes=_hashlib.md5(_named(namespace, name)).digest(), version=3)
def uuid5(namespace, name):
    return UUID(bytes=_hashlib.sha1(_named(namespace, name)).digest()[:16], version=5)

# The first calendar date that counts is 1582-10-15; the unit is 100 ns, and no two calls of a version get the same.
_latest_times = {}
def _timestamp(version):
    now = _time.time_ns() // 100 + 0x01B21DD213814000
    _latest_times[version] = max(now, _latest_times.get(version, 0) + 1)
    return _latest_times[version]

_latest = None
_counter = 0
# Made up, as where a machine tells no address: the bit says so.
_node = _source.getrandbits(48) | 1 << 40
def getnode(): return _node

def _named(namespace, name):
    return namespace.bytes + (bytes(name, "utf-8") if isinstance(name, str) else name)

NAMESPACE_DNS, NAMESPACE_URL, NAMESPACE_OID, NAMESPACE_X500 = [
    UUID(f"6ba7b81{digit}-9dad-11d1-80b4-00c04fd430c8") for digit in (0, 1, 2, 4)]
NIL = UUID(int=0)
MAX = UUID(int=_MOST)
`,
);
