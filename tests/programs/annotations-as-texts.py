from __future__ import annotations

from dataclasses import dataclass, fields


def f(a: int, b: list[int] = None, *c: "q", d: Undefined | None) -> dict[str,  int]: ...


@dataclass
class N:
    v: int = 3
    w: N | None = None

    def g(self) -> N: ...


print(f.__annotations__, N.__annotations__, N.g.__annotations__)
print(N(), [each.type for each in fields(N)])
