import multiprocessing as mp
from multiprocessing import Array, Process, Value


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def fill(numbers, ratio, flag):
    for i in range(len(numbers)):
        numbers[i] = numbers[i] * 10
    ratio.value = 3.1415927
    flag.value = not flag.value


def plain(counter):
    counter.value += 5


if __name__ == "__main__":
    counter = Value("i", 0)
    ps = [Process(target=add, args=(counter, 100)) for _ in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(counter.value, counter)
    numbers, ratio, flag = Array("i", range(5)), Value("d", 0.0), Value("b", 0)
    p = Process(target=fill, args=(numbers, ratio, flag))
    p.start()
    p.join()
    print(numbers[:], ratio.value, list(numbers), len(numbers), numbers[-1], numbers[1:3], ratio, flag.value)
    numbers[0] = 7
    numbers[1:3] = [8, 9]
    print(numbers[:], 9 in numbers, sum(numbers), repr(numbers).split(" at ")[0])
    zeros = Array("d", 3)
    print(zeros[:], zeros[0])
    raw = Value("i", 1, lock=False)
    p = Process(target=plain, args=(raw,))
    p.start()
    p.join()
    print(raw.value, raw)
    own = mp.Lock()
    shared = Value("i", 3, lock=own)
    print(shared.get_lock() is own)
    big = Value("i", 2**31)
    print(big.value, Value("B", 257).value, Value("q", 2**40).value, Value("f", 0.1).value, Value("c", b"x").value)
    for action in (lambda: setattr(counter, "value", 1.5), lambda: setattr(counter, "value", "1"), lambda: setattr(ratio, "value", "1"),
                   lambda: numbers[9], lambda: numbers.__setitem__(9, 1), lambda: numbers.__setitem__(0, None)):
        try:
            action()
        except Exception as error:
            print(type(error).__name__, error)
    with counter:
        print("held")
    counter.acquire()
    counter.release()
