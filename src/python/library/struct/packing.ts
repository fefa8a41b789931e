/** Formats are read once into items: a letter, how often, and where each begins. Sizes are those of 64 bits. */
export const PACKING = `
class error(Exception):
    pass

_SIZES = dict(x=1, c=1, b=1, B=1, h=2, H=2, i=4, I=4, l=4, L=4, q=8, Q=8, f=4, d=8, s=1, p=1)
_SIZES["?"] = 1
_NATIVE = {**_SIZES, "l": 8, "L": 8, "n": 8, "N": 8, "P": 8}

class _Layout:
    def __init__(self, format):
        text = format if isinstance(format, str) else bytes(format).decode("ascii")
        order = text[:1] if text[:1] in ("@", "=", "<", ">", "!") else ""
        self.order = "big" if order in (">", "!") and order else "little"
        is_native = order in ("", "@")
        sizes = _NATIVE if is_native else _SIZES
        self.items, at, count = [], 0, ""
        for sign in text[len(order):]:
            if sign.isdigit():
                count += sign
                continue
            if sign.isspace() and not count:
                continue
            if sign == "e":
                _refuse("the format 'e' of struct", "use 'f'")
            if sign not in sizes:
                raise error("embedded null character" if sign == "\\0" else "bad char in struct format")
            size = sizes[sign]
            times = int(count) if count else 1
            if is_native and sign not in "xcbBsp?":
                at += -at % size
            if sign in "sp":
                self.items.append((sign, at, times))
            elif sign != "x":
                self.items += [(sign, at + n * size, size) for n in range(times)]
            at += size * times
            count = ""
        if count:
            raise error("repeat count given without format specifier")
        self.size = at

    def packed(self, values, name):
        if len(values) != len(self.items):
            raise error(f"{name} expected {len(self.items)} items for packing (got {len(values)})")
        made = bytearray(self.size)
        for (sign, at, size), value in zip(self.items, values):
            made[at:at + size] = _bytes_of(sign, size, value, self)
        return bytes(made)
    def unpacked(self, data, start=0):
        return tuple(_value_of(sign, bytes(data[start + at:start + at + size]), self.order) for sign, at, size in self.items)

def _bytes_of(sign, size, value, layout):
    if sign in "sp":
        if not isinstance(value, (bytes, bytearray)):
            raise error(f"argument for '{sign}' must be a bytes object")
        if sign == "p" and size > 0:
            part = bytes(value)[:min(size - 1, 255)]
            return (bytes([len(part)]) + part).ljust(size, b"\\0")
        return bytes(value)[:size].ljust(size, b"\\0")
    if sign == "c":
        if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
            raise error("char format requires a bytes object of length 1")
        return bytes(value)
    if sign == "?":
        return bytes([bool(value)])
    if sign in "fd":
        return _packed_float(value, size, layout)
    return _packed_int(sign, size, value, layout)
def _packed_float(value, size, layout):
    if not isinstance(value, (int, float)) and not hasattr(type(value), "__float__"):
        raise error("required argument is not a float")
    value = float(value)
    made = _float_bytes(value, size)
    if size == 4 and _float_of(made) in (float("inf"), float("-inf")) and abs(value) != float("inf"):
        raise OverflowError("float too large to pack with f format")
    return made if layout.order == "big" else made[::-1]
def _packed_int(sign, size, value, layout):
    if not isinstance(value, int):
        if not hasattr(type(value), "__index__"):
            raise error("required argument is not an integer")
        value = value.__index__()
    is_signed = sign.islower()
    low = -(1 << 8 * size - 1) if is_signed else 0
    high = (1 << 8 * size - (1 if is_signed else 0)) - 1
    if not low <= value <= high:
        raise error(f"'{sign}' format requires {low} <= number <= {high}")
    return int(value).to_bytes(size, layout.order, signed=is_signed)
def _value_of(sign, data, order):
    if sign == "s" or sign == "c":
        return data
    if sign == "p":
        return data[1:1 + min(data[0], len(data) - 1)] if data else b""
    if sign == "?":
        return data != b"\\0"
    if sign in "fd":
        return _float_of(data if order == "big" else data[::-1])
    return int.from_bytes(data, order, signed=sign.islower())

_layouts = {}
def _layout(format):
    if not isinstance(format, (str, bytes)):
        raise TypeError(f"Struct() argument 1 must be a str or bytes object, not {type(format).__name__}")
    if format not in _layouts:
        _layouts[format] = _Layout(format)
    return _layouts[format]

def _unpacked_from(layout, buffer, offset):
    room = len(buffer) - offset if offset >= 0 else -offset
    if offset < 0:
        if offset + layout.size > 0:
            raise error(f"not enough data to unpack {layout.size} bytes at offset {offset}")
        if offset + len(buffer) < 0:
            raise error(f"offset {offset} out of range for {len(buffer)}-byte buffer")
        offset += len(buffer)
    if room < layout.size:
        raise error(f"unpack_from requires a buffer of at least {layout.size + offset} bytes for unpacking {layout.size} bytes at offset {offset} (actual buffer size is {len(buffer)})")
    return layout.unpacked(buffer, offset)
def _packed_into(layout, buffer, offset, values):
    made = layout.packed(values, "pack_into")
    if offset < 0:
        if offset + layout.size > 0:
            raise error(f"no space to pack {layout.size} bytes at offset {offset}")
        if offset + len(buffer) < 0:
            raise error(f"offset {offset} out of range for {len(buffer)}-byte buffer")
        offset += len(buffer)
    if len(buffer) - offset < layout.size:
        raise error(f"pack_into requires a buffer of at least {layout.size + offset} bytes for packing {layout.size} bytes at offset {offset} (actual buffer size is {len(buffer)})")
    buffer[offset:offset + layout.size] = made
def _unpacked_all(layout, buffer):
    if layout.size == 0:
        raise error("cannot iteratively unpack with a struct of length 0")
    if len(buffer) % layout.size:
        raise error(f"iterative unpacking requires a buffer of a multiple of {layout.size} bytes")
    return (layout.unpacked(buffer, at) for at in range(0, len(buffer), layout.size))
def _unpacked(layout, buffer):
    if len(buffer) != layout.size:
        raise error(f"unpack requires a buffer of {layout.size} bytes")
    return layout.unpacked(buffer)

def pack(*values):
    if not values:
        raise TypeError("missing format argument")
    return _layout(values[0]).packed(values[1:], "pack")
def pack_into(format, buffer, offset, /, *values):
    _packed_into(_layout(format), buffer, offset, values)
def unpack(format, buffer, /):
    return _unpacked(_layout(format), buffer)
def unpack_from(format, /, buffer, offset=0):
    return _unpacked_from(_layout(format), buffer, offset)
def iter_unpack(format, buffer, /):
    return _unpacked_all(_layout(format), buffer)
def calcsize(format, /):
    return _layout(format).size

class Struct:
    __module__ = "_struct"
    def __init__(self, format):
        self._layout = _layout(format)
        self.format = format if isinstance(format, str) else format.decode("ascii")
        self.size = self._layout.size
    def pack(self, *values):
        return self._layout.packed(values, "pack")
    def pack_into(self, buffer, offset, /, *values):
        _packed_into(self._layout, buffer, offset, values)
    def unpack(self, buffer, /):
        return _unpacked(self._layout, buffer)
    def unpack_from(self, buffer, offset=0):
        return _unpacked_from(self._layout, buffer, offset)
    def iter_unpack(self, buffer, /):
        return _unpacked_all(self._layout, buffer)
    def __repr__(self):
        return f"Struct({self.format!r})"
`;
