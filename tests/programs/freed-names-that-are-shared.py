"""A call that is over lets go of its names from the last to the first; those that functions within share are behind the others, by the alphabet."""


class Told:
    def __init__(self, who):
        self.who = who

    def __del__(self):
        print("freed:", self.who)


def shared(a, b=1, *c, d=Told("default d"), **e):
    z = Told("z")
    y = Told("y")
    x = [Told("x")]

    def inner():
        return x, z, a, d

    w = Told("w")
    print("ends", w.who, y.who)


shared(Told("a"), Told("b"), Told("c1"), Told("c2"), d=Told("d"), e1=Told("e1"))


def outer(q=Told("default q")):
    b, a, n = Told("b"), Told("a"), Told("n")

    def inner(r=Told("default r"), *, s=Told("default s")):
        k = Told("k")

        def innermost():
            return a, k, n, b

        m = Told("m")
        return innermost

    return inner


made = outer()
print("made")
kept = made()
print("called")
del made
print("function gone")
del kept
print("both gone")


def generator():
    z, y = Told("generator's z"), Told("y")
    yield lambda: z
    yield y


going = generator()
next(going)
del going
print("generator gone")


def caught():
    y, z = Told("y"), Told("z")
    try:
        raise ValueError(lambda: y)
    except ValueError as error:
        print("caught", len(error.args))
    x = Told("x")


caught()
print([(lambda: each)().who for each in [Told("each"), Told("other")]])
print("end")
