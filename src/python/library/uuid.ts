import {registerPython} from './register.ts';

/** Random identifiers come from a generator of their own, so a run gives the same ones each time. */
registerPython(
  'uuid',
  `
import random as _random

_source = _random.Random("uuid")

class UUID:
    def __init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None):
        if hex is not None:
            digits = hex.replace("urn:", "").replace("uuid:", "").strip("{}").replace("-", "")
            if len(digits) != 32:
                raise ValueError("badly formed hexadecimal UUID string")
            int = _whole(digits, 16)
        elif bytes is not None:
            if len(bytes) != 16:
                raise ValueError("bytes is not a 16-char string")
            int = _whole.from_bytes(bytes, "big")
        if version is not None:
            # The version and the variant each have bits of their own.
            int = int & ~(0xF << 76) & ~(3 << 62) | version << 76 | 2 << 62
        self.int = int
    @property
    def hex(self): return f"{self.int:032x}"
    @property
    def bytes(self): return self.int.to_bytes(16, "big")
    @property
    def version(self): return self.int >> 76 & 15 if self.int >> 62 & 3 == 2 else None
    @property
    def urn(self): return "urn:uuid:" + str(self)
    def __str__(self):
        digits = self.hex
        return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
    def __repr__(self): return f"UUID({str(self)!r})"
    def __int__(self): return self.int
    def __hash__(self): return hash(self.int)
    def __eq__(self, other): return self.int == other.int if isinstance(other, UUID) else NotImplemented
    def __lt__(self, other): return self.int < other.int if isinstance(other, UUID) else NotImplemented

_whole = int

def uuid4():
    return UUID(int=_source.getrandbits(128), version=4)
def uuid1(node=None, clock_seq=None):
    return UUID(int=_source.getrandbits(128), version=1)
`,
);
