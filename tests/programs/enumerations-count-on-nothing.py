# A value that auto() cannot count on: the traceback shows the line of the body.
from enum import *
class B(Enum):
    A='x'; B=auto()
