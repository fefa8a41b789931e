import ctypes
from ctypes import c_bool, c_char, c_double, c_int, c_longlong, c_size_t, c_uint8
from multiprocessing import Array, Process, Value
from multiprocessing.sharedctypes import RawArray, RawValue


def change(counter, flag, numbers):
    with counter.get_lock():
        counter.value += 1
    flag.value = not flag.value
    for i in range(len(numbers)):
        numbers[i] *= 2
    print(counter, flag, numbers[:])


def told(action):
    try:
        print(repr(action()).split(" at ")[0])
    except Exception as error:
        print(type(error).__name__, error)


class Own(c_int):
    pass


if __name__ == "__main__":
    counter, flag, numbers = Value(c_int, 4), RawValue(c_bool), Array(c_double, [1, 2.5])
    p = Process(target=change, args=(counter, flag, numbers))
    p.start()
    p.join()
    print(counter, counter.get_obj(), type(flag) is c_bool, flag, numbers[:])
    print(Value(c_char, b"x"), Value(c_bool, [0]).value, Array(c_bool, 3)[:], RawArray(c_longlong, 2)[:], Value("i", lock=False))
    told(lambda: Array(c_longlong, 2).get_obj())
    for cls in (c_bool, c_char, ctypes.c_byte, c_uint8, ctypes.c_short, c_int, c_longlong, c_size_t, ctypes.c_float, c_double):
        print(cls, cls._type_, cls(), bool(cls()), bool(cls(1)), cls(True).value, cls.__mro__[1:3])
    for value in (300, -1, 2**40, 1.5, "1", None, c_int(3)):
        told(lambda: c_int(value))
        told(lambda: c_uint8(value))
        told(lambda: c_double(value))
    told(lambda: c_int(1, 2))
    told(lambda: c_int(value=3))
    told(lambda: hash(c_int()))
    told(lambda: c_int(1) + 1)
    told(lambda: Own(3))
    told(lambda: c_char(bytearray(b"z")))
    number = c_int(3)
    number.value += 2
    print(number, number == c_int(5), Own(3).value, isinstance(number, ctypes._SimpleCData), c_longlong is ctypes.c_long)
