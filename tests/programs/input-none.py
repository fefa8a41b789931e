import sys

sys.stdout.write("Nobody types here.\n")
for line in sys.stdin:
    print(line)
input("Who? ")
