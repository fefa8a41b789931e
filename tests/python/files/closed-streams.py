import sys

sys.stdin.close()
sys.stderr.close()
standard, errors = sys.stdin, sys.stderr
for ask in (input, standard.readline, standard.read, lambda: list(standard), standard.isatty, standard.fileno,
            lambda: print("lost", file=errors), lambda: errors.write("lost"), lambda: errors.writelines(["lost"]),
            errors.flush, errors.isatty, errors.fileno):
    try:
        print(ask())
    except ValueError as error:
        print(error)
print(standard.closed, errors.closed, sys.stdout.closed)
