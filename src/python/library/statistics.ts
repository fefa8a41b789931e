import {registerPython} from './register.ts';

registerPython(
  'statistics',
  `
class StatisticsError(ValueError):
    pass
def mean(data):
    data = list(data)
    if not data:
        raise StatisticsError("mean requires at least one data point")
    total = sum(data) / len(data)
    return int(total) if all(isinstance(x, int) for x in data) and total == int(total) else total
def fmean(data):
    data = list(data)
    return float(sum(data) / len(data))
def median(data):
    data = sorted(data)
    n = len(data)
    if n % 2 == 1:
        return data[n // 2]
    return (data[n // 2 - 1] + data[n // 2]) / 2
def variance(data):
    data = list(data)
    m = sum(data) / len(data)
    return sum((x - m) ** 2 for x in data) / (len(data) - 1)
def stdev(data):
    return variance(data) ** 0.5
def pstdev(data):
    data = list(data)
    m = sum(data) / len(data)
    return (sum((x - m) ** 2 for x in data) / len(data)) ** 0.5
def mode(data):
    data = list(data)
    return max(data, key=data.count)
`,
);
