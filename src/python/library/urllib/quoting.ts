/** Signs that mean something in an address, as `%XX`, and queries made of them. */
export const QUOTING = `
_PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~"

def quote(string, safe="/", encoding=None, errors=None):
    data = string.encode(encoding or "utf-8") if isinstance(string, str) else string
    return "".join(chr(code) if chr(code) in _PLAIN + safe else f"%{code:02X}" for code in data)

def quote_plus(string, safe="", encoding=None, errors=None):
    return quote(string, safe + " ", encoding, errors).replace(" ", "+")

def quote_from_bytes(bs, safe="/"):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    return quote(bs, safe)

def unquote_to_bytes(string):
    if not string:
        string.split
        return b""
    first, *rest = (string.encode() if isinstance(string, str) else string).split(b"%")
    data = bytes(first)
    for part in rest:
        code = part[:2]
        found = len(code) == 2 and all(chr(each) in "0123456789abcdefABCDEF" for each in code)
        data += bytes([int(code, 16)]) + part[2:] if found else b"%" + part
    return data

_ASCII = _re.compile("([\\x00-\\x7f]+)")

# Each run of ASCII is bytes of its own.
def unquote(string, encoding="utf-8", errors="replace"):
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode(encoding, errors)
    if "%" not in string:
        string.split
        return string
    runs = _ASCII.split(string)
    runs[1::2] = [unquote_to_bytes(each).decode(encoding or "utf-8", errors or "replace") for each in runs[1::2]]
    return "".join(runs)

def unquote_plus(string, encoding="utf-8", errors="replace"):
    return unquote(string.replace("+", " "), encoding, errors)

def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    pairs = []
    for key, value in query.items() if hasattr(query, "items") else query:
        many = doseq and not isinstance(value, (str, bytes)) and hasattr(value, "__iter__")
        for each in value if many else [value]:
            texts = [item if isinstance(item, (str, bytes)) else str(item) for item in (key, each)]
            pairs.append("=".join(quote_via(text, safe) for text in texts))
    return "&".join(pairs)

def parse_qsl(qs, keep_blank_values=False, strict_parsing=False):
    pairs = [pair.partition("=") for pair in qs.split("&") if pair]
    return [(unquote_plus(key), unquote_plus(value)) for key, _, value in pairs if value or keep_blank_values]

def parse_qs(qs, keep_blank_values=False, strict_parsing=False):
    found = {}
    for key, value in parse_qsl(qs, keep_blank_values, strict_parsing):
        found.setdefault(key, []).append(value)
    return found
`;
