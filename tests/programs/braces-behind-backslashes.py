# A brace of an f-string is one behind a backslash, too.
print(rf'\{{')
print(rf'\{{\}}')
print(rf'\{{{1 + 1}')
print(rf'\}}{1 + 1}', rf"\{'q'}", rf'\frac{{{1}}}{{{2}}}')
