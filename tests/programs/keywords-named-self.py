# A method that is written in C takes its own object by position alone: whatever else it is given by name may be called "self".
import contextvars


class Task:
    def __init__(self, a, b):
        self.a, self.b = a, b

    def __str__(self):
        return "{self.a} * {self.b}".format(self=self)


def show(*args, **keywords):
    print(args, keywords)


print(Task(2, 3), "{cls}{format}".format(cls=1, format=2), "{self}".format_map({"self": 4}))
named = dict(self=1)
named.update(self=2, E=3)
print(named)
contextvars.copy_context().run(show, self=1, callable=2)
for wrong in (lambda: "a".split(self=1), lambda: "a".encode(self=1), lambda: contextvars.copy_context().run(self=1)):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
