"""`in`, `max` and a comprehension let go of the generator that they go through before the statement goes on."""


def rows(count):
    try:
        yield from range(count)
    finally:
        print("closed", count)


print(1 in rows(2), 7 not in rows(3), 0 in (row for row in rows(4)))
print([row for row in rows(5)], max(rows(6)))
if 0 in rows(7) and 1 in rows(8):
    print("found")
