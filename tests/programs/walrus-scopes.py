def last_hit():
    hit = None
    found = any((hit := number) % 5 == 3 for number in range(10))
    return found, hit


def nested():
    rows = [[(best := max(best_of, value)) for value in row] for row in [[1, 5], [4, 2]] if (best_of := row[0])]
    return rows, best, best_of


print(last_hit(), nested())
total = 0
print([total := total + value for value in range(5)], total)
print(sum((latest := value) for value in range(4)), latest)


def counted():
    global total
    print(list((total := total + 1) for _ in range(2)))


counted()
print(total)
