import {registerPython} from './register.ts';

/** Of a machine that has C alone, and UTF-8: what others a machine has, and how they write numbers, nobody knows here. */
const TEXT = `
LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
CODESET, RADIXCHAR, THOUSEP = 14, 65536, 65537
CHAR_MAX = 127
_CATEGORIES = ("CTYPE", "NUMERIC", "TIME", "COLLATE", "MONETARY", "MESSAGES", "PAPER", "NAME", "ADDRESS", "TELEPHONE",
               "MEASUREMENT", "IDENTIFICATION")
_now = ["C.UTF-8"] + ["C"] * 11
_CODES = (0, 1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12)

class Error(Exception):
    pass
Error.__module__ = "locale"

def setlocale(category, locale=None):
    places = range(12) if category == LC_ALL else [_CODES.index(category)] if category in _CODES else None
    if places is None:
        raise Error("unsupported locale setting")
    if isinstance(locale, tuple):
        locale = ".".join(locale)
    if locale is not None:
        known = {"": "C.UTF-8", "C": "C", "POSIX": "C", "C.UTF-8": "C.UTF-8", "C.utf8": "C.utf8"}
        if locale not in known:
            _refuse(f"the locale {locale!r}", "use C or C.UTF-8, which every machine has")
        for each in places:
            _now[each] = known[locale]
    chosen = [_now[each] for each in places]
    if len(set(chosen)) == 1:
        return chosen[0]
    return ";".join(f"LC_{name}={value}" for name, value in zip(_CATEGORIES, chosen))

def resetlocale(category=LC_ALL):
    setlocale(category, "")

def getlocale(category=LC_CTYPE):
    if category == LC_ALL and len(set(_now)) > 1:
        raise TypeError("category LC_ALL is not supported")
    now = setlocale(category)
    return (None, None) if now == "C" else ("C", "UTF-8")

def getencoding():
    return "UTF-8"

def getpreferredencoding(do_setlocale=True):
    return "UTF-8"

def nl_langinfo(key, /):
    known = {CODESET: "UTF-8" if _now[0] != "C" else "ANSI_X3.4-1968", RADIXCHAR: ".", THOUSEP: ""}
    if key not in known:
        _refuse("a name of nl_langinfo other than CODESET, RADIXCHAR and THOUSEP", "write the text itself")
    return known[key]

def localeconv():
    texts = "int_curr_symbol currency_symbol mon_decimal_point mon_thousands_sep".split()
    signs = "int_frac_digits frac_digits p_cs_precedes p_sep_by_space n_cs_precedes n_sep_by_space p_sign_posn n_sign_posn"
    return {**dict.fromkeys(texts, ""), "mon_grouping": [], "positive_sign": "", "negative_sign": "",
            **dict.fromkeys(signs.split(), CHAR_MAX), "decimal_point": ".", "thousands_sep": "", "grouping": []}

def format_string(f, val, grouping=False, monetary=False):
    return f % val

def currency(val, symbol=True, grouping=False, international=False):
    raise ValueError("Currency formatting is not possible using the 'C' locale.")

def str(val):
    return "%.12g" % val

def delocalize(string):
    return string

def localize(string, grouping=False, monetary=False):
    return string

def atof(string, func=float):
    return func(delocalize(string))

def atoi(string):
    return int(delocalize(string))

def strxfrm(string, /):
    return string

def strcoll(os1, os2, /):
    return (os1 > os2) - (os1 < os2)
`;

registerPython('locale', TEXT);
