# Who started a process, by the numbers: 3.14 makes each of them a copy of one process, unless it is to spawn them.
import multiprocessing
import os


def child(queue):
    queue.put((os.getpid(), os.getppid(), os.getuid() == os.geteuid(), os.getgid() == os.getegid()))


if __name__ == "__main__":
    for method in "spawn", "forkserver":
        context = multiprocessing.get_context(method)
        queue, told = context.Queue(), []
        for _ in range(2):
            process = context.Process(target=child, args=(queue,))
            process.start()
            pid, parent, *same = queue.get()
            process.join()
            told.append(parent)
            print(method, pid == process.pid, parent == os.getpid(), same)
        print(told[0] == told[1], os.getppid() not in (os.getpid(), *told))
