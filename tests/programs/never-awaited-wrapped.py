async def work(name):
    print("in", name)


def wrapped(coroutine):
    return coroutine.__await__()


def driven(coroutines):
    coroutines = [coroutine.__await__() for coroutine in coroutines]
    for iterator in coroutines:
        try:
            next(iterator)
        except StopIteration:
            print("done")


kept = wrapped(work("kept"))
print("held by its iterator")
try:
    next(kept)
except StopIteration:
    print("done")
driven([work("first"), work("second")])
lost = wrapped(work("lost"))
del lost
print("gone with its iterator")
