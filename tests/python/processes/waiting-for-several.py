import multiprocessing
import time
from multiprocessing.connection import wait


def send(writer, name):
    for number in range(3):
        writer.send((name, number))
        time.sleep(0.1)
    writer.close()


if __name__ == "__main__":
    readers = []
    for name in "ab":
        reader, writer = multiprocessing.Pipe(duplex=False)
        readers.append(reader)
        multiprocessing.Process(target=send, args=(writer, name)).start()
        writer.close()
        time.sleep(0.03)
    while readers:
        for reader in wait(readers):
            try:
                print(reader.recv())
            except EOFError:
                readers.remove(reader)
    one, other = multiprocessing.Pipe()
    print(wait([one, other], 0), wait([one, other], timeout=0.1), wait([one], -1))
    one.send(1)
    other.send(2)
    time.sleep(0.01)
    print([each is one for each in wait([other, one])])
    processes = [multiprocessing.Process(target=time.sleep, args=(n / 10,)) for n in (3, 1, 2)]
    try:
        processes[0].sentinel
    except ValueError as error:
        print(error)
    for process in processes:
        process.start()
    left = {process.sentinel: process for process in processes}
    while left:
        for sentinel in wait(left, timeout=5):
            print(left.pop(sentinel).name)
    print(wait([processes[0].sentinel, one]) == [processes[0].sentinel, one])
