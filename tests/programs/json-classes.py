import io
import json
from datetime import date
from json import JSONDecoder, JSONEncoder


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error, getattr(error, "__notes__", None))


class Encoder(json.JSONEncoder):
    def default(self, obj):
        if isinstance(obj, set):
            return sorted(obj)
        if isinstance(obj, date):
            return {"__date__": obj.isoformat()}
        return super().default(obj)


class Compact(JSONEncoder):
    def __init__(self, *args, **kwargs):
        print(sorted(kwargs))
        kwargs["separators"] = (",", ":")
        super().__init__(*args, **kwargs)

    def encode(self, obj):
        return "<" + super().encode(obj) + ">"


class Decoder(JSONDecoder):
    def __init__(self, *args, **kwargs):
        super().__init__(object_hook=self.revive, *args, **kwargs)

    def revive(self, found):
        return date.fromisoformat(found["__date__"]) if "__date__" in found else found


value = {"tags": {3, 1}, "on": date(2024, 1, 2), "plain": [1, 2.5, None, True, "é"]}
text = json.dumps(value, cls=Encoder)
print(text)
print(json.dumps(value, cls=Encoder, indent=1, sort_keys=True))
print(json.loads(text, cls=Decoder))
print(json.dumps([1, {"a": 2}], cls=Compact), json.dumps([1], cls=None, check_circular=True))
attempt(lambda: json.dumps({"a": [object()]}, cls=Encoder).replace("x", "y"))
print(Encoder().encode({1}), JSONEncoder(indent=2).encode([1, 2]), JSONEncoder().encode("é"))
print(JSONEncoder(ensure_ascii=False, sort_keys=True).encode({"b": "é", "a": 1}), JSONEncoder(default=str).encode(date(2024, 1, 2)))
attempt(lambda: JSONEncoder().encode({1}))
attempt(lambda: JSONEncoder(skipkeys=True).encode({(1,): 2, "a": 1}))
attempt(lambda: JSONEncoder(allow_nan=False).encode(float("nan")))
print(JSONDecoder().decode(' {"a": [1, 2]} '), JSONDecoder(parse_float=str).decode("[1.5, 2]"), JSONDecoder(object_pairs_hook=list).decode('{"a": 1}'))
print(JSONDecoder().raw_decode('[1, 2] and more'), JSONDecoder().raw_decode('xx{"a": 1}{', 2), JSONDecoder().raw_decode('"a"b'))
attempt(lambda: JSONDecoder().decode("[1] x"))
attempt(lambda: JSONDecoder().decode(""))
attempt(lambda: JSONDecoder().raw_decode(" [1]"))
attempt(lambda: JSONDecoder().raw_decode("[1", 5))
attempt(lambda: json.loads("[1}", cls=Decoder))
buffer, decoder, found = '{"a": 1}{"b": 2}[3]', JSONDecoder(), []
while buffer:
    each, end = decoder.raw_decode(buffer)
    found.append(each)
    buffer = buffer[end:]
print(found)
