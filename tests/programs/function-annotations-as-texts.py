from __future__ import annotations


class Tree:
    def add(self, other: Tree | None, at: dict[str, int] = {}) -> list[Tree]: ...


def show(x: not_there.at_all) -> None: ...


print(annotations, Tree.add.__annotations__, show.__annotations__)
