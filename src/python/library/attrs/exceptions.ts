/** `attr.exceptions`. */
export const EXCEPTIONS = `
class FrozenError(AttributeError):
    def __init__(self):
        self.msg = "can't set attribute"
        super().__init__(self.msg)
class FrozenInstanceError(FrozenError):
    pass
class FrozenAttributeError(FrozenError):
    pass
class AttrsAttributeNotFoundError(ValueError):
    pass
class NotAnAttrsClassError(ValueError):
    pass
class DefaultAlreadySetError(RuntimeError):
    pass
class UnannotatedAttributeError(RuntimeError):
    pass
class PythonTooOldError(RuntimeError):
    pass
class NotCallableError(TypeError):
    def __init__(self, msg, value):
        super().__init__(msg, value)
        self.msg = msg
        self.value = value
    def __str__(self):
        return str(self.msg)
`;
