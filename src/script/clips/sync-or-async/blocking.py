import time

def fetch(name):
    time.sleep(1)
    print(name)

fetch("A")
fetch("B")
fetch("C")
