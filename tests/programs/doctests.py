"""What doctest finds in a module, its functions, classes and methods, where every example holds.

>>> double(4)
8
"""
import asyncio


def double(n):
    """Doubles.

    >>> double(2)
    4
    >>> double("a")
    'aa'
    >>> x = double(1)
    >>> x
    2
    >>> print(x)
    2
    >>> double(None)
    Traceback (most recent call last):
        ...
    TypeError: unsupported operand type(s) for *: 'NoneType' and 'int'
    """
    return n * 2


class Kind:
    """
    >>> k = Kind()
    >>> k.up()
    1
    >>> k.up()
    2
    """
    def __init__(self):
        self.n = 0

    def up(self):
        """>>> Kind().up()
        1
        """
        self.n += 1
        return self.n


async def late(n):
    """
    >>> asyncio.run(late(3))
    3
    >>> import asyncio as a
    >>> a.run(late(None))
    Traceback (most recent call last):
    ValueError: none
    """
    if n is None:
        raise ValueError("none")
    await asyncio.sleep(n)
    return n


import doctest
print(doctest.testmod())
print(doctest.testmod().attempted, doctest.testmod().failed)
