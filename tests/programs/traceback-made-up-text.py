import traceback, dataclasses
@dataclasses.dataclass
class A:
    x: int
    def __post_init__(self): raise ValueError(1)
try: A(1)
except ValueError: print(traceback.format_exc())
