"""   Of the module,
    two lines

      and a third.
    """


class C:
    """Of a class:

        indented
    """

    def method(self):
        """
        Begins on the next line.
          More.

        """


def tabs():
    """a
	one tab
	    and more"""


def one():
    "   spaces before"


def odd():
    """first
  two
 one
    """


async def waits(): """short"""


for text in (__doc__, C.__doc__, C.method.__doc__, C().method.__doc__, tabs.__doc__, one.__doc__, odd.__doc__, waits.__doc__):
    print(repr(text))
