# The locale of a machine that has no other than C, and what it does to numbers and texts.
import locale

print(locale.getpreferredencoding(), locale.getpreferredencoding(False), locale.getencoding())
print(locale.getlocale())
print(locale.localeconv())
print(locale.format_string("%d %.2f %s", (1234567, 3.14159, "x"), grouping=True), locale.str(3.50))
print(locale.atof("1.5"), locale.atoi("17"), locale.delocalize("1.5"), locale.localize("1234.5", grouping=True))
print(sorted(["b", "B", "a"], key=locale.strxfrm), locale.strcoll("b", "b"))
try:
    locale.currency(12.5)
except ValueError as error:
    print(error)
print(f"{1234567:n}", (1234).__format__("n"), b"a".decode(locale.getpreferredencoding(False)))
