import json


def tried(value, **options):
    try:
        print(json.dumps(value, **options))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error, getattr(error, "__notes__", None))


circle = []
circle.append({"again": circle})
tried(circle)
shared = [1]
tried([shared, shared])
tried({1: 2, (1, 2): 3})
tried({1: 2, (1, 2): 3, None: 4}, skipkeys=True)
tried(float("nan"))
tried([float("inf")], allow_nan=False)
tried({"a": [1, {2, 3}]})
tried(b"x")
tried([{"k": object}], default=lambda value: value.__name__)
tried({"b": 1, "a": [1, {}, []]}, indent=2, sort_keys=True)
tried({"b": 1, "a": [1]}, indent="\t", separators=(";", " = "))
tried([1, {"a": 2}], separators=(",", ":"))
tried(["\u00e9\u2028\U0001f600\x7f\x00\"\\/"])
tried(["\u00e9\u2028\U0001f600\x7f\x00\"\\/"], ensure_ascii=False)
tried({True: 1, None: 2, 1.5: 3, 2: True})
tried({"b": 1, 2: 3}, sort_keys=True)
tried((1, [2], ()), indent=0)


def form(value):
    if isinstance(value, bytes):
        raise TypeError("no bytes")
    return [value.__name__.encode()]


tried({"k": (object,)}, default=form)
