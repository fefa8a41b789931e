from collections.abc import Mapping
from contextvars import Context, ContextVar, Token

user = ContextVar("user")
limit = ContextVar("limit", default=3)
one, other = Context(), Context()
print(one == other, one != other, isinstance(one, Mapping))
one.run(user.set, 1)
print(one == other, one == {user: 1}, one != 3)
other.run(user.set, 1.0)
print(one == other, one.copy() == one)
other.run(limit.set, 2)
print(one == other)


def attempt(call):
    try:
        print(call())
    except Exception as problem:
        print(type(problem).__name__, problem)


attempt(lambda: hash(one))
attempt(lambda: one < other)
for key in 1, "user", None:
    attempt(lambda: one[key])
    attempt(lambda: one.get(key, 1))
    attempt(lambda: key in one)
attempt(lambda: Context(1))
attempt(lambda: Context(a=1))
attempt(Token)
attempt(lambda: user.reset(1))
for base in Context, ContextVar, Token:
    attempt(lambda: type("Derived", (base,), {}))
