import weakref
from collections.abc import Mapping
from contextvars import Context, ContextVar, Token, copy_context

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
attempt(lambda: ContextVar("limit", 3))


class Name(str):
    pass


named = ContextVar(Name("named"), default=2)
print(type(named.name) is Name, str(named).startswith("<ContextVar name='named' default=2 at"), named.get())
token = named.set(object())
attempt(lambda: hash(token))
attempt(lambda: {token: 1})
attempt(lambda: type(Token.MISSING)())

class Held:
    pass


# What goes through a context has it as it was, and holds what it has yet to give.
context = copy_context()
held = Held()
value = weakref.ref(held)
context.run(named.set, held)
del held
values = context.values()
for steps in iter(context), context.keys(), values, context.items():
    print(type(steps), iter(steps) is steps)
context.run(named.set, None)
print(value() is not None)
del values, steps
print(value() is None, context[named])
