import traceback


class Failing:
    def __iter__(self):
        return self

    def __next__(self):
        raise ValueError("none left")


class NotIterator:
    def __iter__(self):
        return 3


def loop(items):
    for item in items():
        print(item)


def listed(items):
    return [item for item in
            items()]


def nested(items):
    return {item for _ in range(1) for item in
            items()}


def generated(items):
    return list(item for item in
                items())


def generated_inside(items):
    return list(item for _ in range(1) for item in
                items())


for function in loop, listed, nested, generated, generated_inside:
    for items in Failing, NotIterator:
        try:
            function(items)
        except Exception:
            traceback.print_exc()
