/** Signs that mean something in an address, as `%XX`, and queries made of them. */
export const QUOTING = `
_PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~"

def quote(string, safe="/", encoding=None, errors=None):
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode("utf-8" if encoding is None else encoding, "strict" if errors is None else errors)
    else:
        if encoding is not None:
            raise TypeError("quote() doesn't support 'encoding' for bytes")
        if errors is not None:
            raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)

def quote_plus(string, safe="", encoding=None, errors=None):
    if isinstance(string, (str, bytes)) and (" " if isinstance(string, str) else b" ") not in string:
        return quote(string, safe, encoding, errors)
    return quote(string, safe + (" " if isinstance(safe, str) else b" "), encoding, errors).replace(" ", "+")

def quote_from_bytes(bs, safe="/"):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    plain = _PLAIN + (safe if isinstance(safe, str) else safe.decode("ascii", "ignore"))
    return "".join(chr(code) if code < 128 and chr(code) in plain else f"%{code:02X}" for code in bs)

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
    encoding, errors = "utf-8" if encoding is None else encoding, "replace" if errors is None else errors
    runs = _ASCII.split(string)
    runs[1::2] = [unquote_to_bytes(each).decode(encoding, errors) for each in runs[1::2]]
    return "".join(runs)

def unquote_plus(string, encoding="utf-8", errors="replace"):
    return unquote(string.replace("+", " "), encoding, errors)

def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    if hasattr(query, "items"):
        query = query.items()
    else:
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError as err:
            raise TypeError("not a valid non-string sequence or mapping object") from err
    def quoted(item):
        if isinstance(item, bytes):
            return quote_via(item, safe)
        return quote_via(str(item), safe, encoding, errors)
    pairs = []
    for key, value in query:
        key = quoted(key)
        many = doseq and not isinstance(value, (str, bytes)) and hasattr(type(value), "__len__")
        for each in value if many else [value]:
            pairs.append(key + "=" + quoted(each))
    return "&".join(pairs)

def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None, separator="&"):
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError("Separator must be of type string or bytes.")
    if qs is None:
        return []
    if isinstance(qs, str):
        separator, equals = separator if isinstance(separator, str) else str(separator, "ascii"), "="
    else:
        qs = bytes(memoryview(qs))
        separator, equals = bytes(separator, "ascii") if isinstance(separator, str) else separator, b"="
    def unquoted(text):
        if isinstance(text, bytes):
            return unquote_to_bytes(text.replace(b"+", b" "))
        return unquote_plus(text, encoding=encoding, errors=errors)
    if not qs:
        return []
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError("Max number of fields exceeded")
    pairs = []
    for field in qs.split(separator):
        name, found, value = field.partition(equals)
        if strict_parsing and not found:
            raise ValueError("bad query field: %r" % (field,))
        if value or field and keep_blank_values:
            pairs.append((unquoted(name), unquoted(value)))
    return pairs

def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None, separator="&"):
    found = {}
    for key, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
        found.setdefault(key, []).append(value)
    return found
`;
