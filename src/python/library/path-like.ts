import {registerPython} from './register.ts';

/** `os.PathLike`: made when a program asks for it. */
registerPython(
  '_path_like',
  `
import abc
from types import GenericAlias

class PathLike(abc.ABC):
    """Abstract base class for implementing the file system path protocol."""
    __slots__ = ()
    __module__ = "os"

    @abc.abstractmethod
    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is not PathLike:
            return NotImplemented
        for base in subclass.__mro__:
            if "__fspath__" in base.__dict__:
                return NotImplemented if base.__dict__["__fspath__"] is None else True
        return NotImplemented

    __class_getitem__ = classmethod(GenericAlias)
`,
);
