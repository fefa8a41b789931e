import {registerPython} from './register.ts';

registerPython(
  'abc',
  `
def abstractmethod(funcobj):
    funcobj.__isabstractmethod__ = True
    return funcobj
abstractproperty = property
class ABCMeta(type):
    def register(cls, subclass):
        return subclass
class ABC(metaclass=ABCMeta):
    pass
`,
);
