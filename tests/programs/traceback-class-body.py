class A:
    x = 1
    y = [
        1,
        2,
    ][5]
    z = 3
