# How large a terminal is, where there is none, and how a process ended by the number that wait() gives.
import os
import shutil

size = shutil.get_terminal_size()
print(size, size.columns, size[1], size == (80, 24), isinstance(size, tuple), type(size))
print(shutil.get_terminal_size((100, 40)), shutil.get_terminal_size(fallback=(1, 2)).lines)
print(os.terminal_size([3, 4]))
for status in (0, 256, 9, 768, 0x137F):
    print(os.WIFEXITED(status), os.WEXITSTATUS(status), os.WIFSIGNALED(status), os.WTERMSIG(status))
print(os.waitstatus_to_exitcode(512), os.waitstatus_to_exitcode(15))
