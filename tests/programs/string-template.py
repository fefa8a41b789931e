import string
from string import Template

text = Template("$who owes ${amount}¤ to $$ and $who")
print(text.substitute(who="Ada", amount=3))
print(text.substitute({"who": "Bob"}, amount=4))
print(text.safe_substitute(who="Eve"))
print(text.get_identifiers(), text.is_valid(), text.template)
for wrong in ("$who", "one\ntwo $ three", "$1"):
    try:
        print(Template(wrong).substitute())
    except (KeyError, ValueError) as error:
        print(repr(error))
print(Template("$ $1 ${a b}").safe_substitute(), Template("$1").is_valid())
print(string.capwords("the  quick-brown fox"), string.capwords("a-b", "-"))
text.substitute({1: "Bob"})

import string
class MyT(string.Template):
    delimiter = '&'
    idpattern = '[a-z]+'
print(MyT('&who likes &{what} && &x1').safe_substitute(who='tim', what='ham', x='y'))
class B(string.Template):
    braceidpattern = r'[\w.]+'
print(B('${a.b} $c').substitute({'a.b': 1, 'c': 2}))
class P(string.Template):
    pattern = r"""
    (?P<escaped>@{2}) | @(?P<named>[_a-z][._a-z0-9]*) | @{(?P<braced>[_a-z][._a-z0-9]*)} | (?P<invalid>@)
    """
print(P('@a.b @{x.y} @@').substitute({'a.b': 1, 'x.y': 2}), P('@a @b').get_identifiers(), P('@a @').is_valid())
class F(string.Template):
    flags = 0
print(F('$WHO $who').safe_substitute(who='x'))

class Bad(string.Template):
    delimiter = '#'
for text in ('#', 'a\nb #!', '#{', '#{x', '#x ##'):
    for how in ('substitute', 'safe_substitute'):
        try: print(repr(text), getattr(Bad(text), how)(x=1), Bad(text).is_valid(), Bad(text).get_identifiers())
        except (ValueError, KeyError) as e: print(repr(text), how, repr(e))
class D(dict):
    def __missing__(self, key): return key.upper()
print(string.Template('$a $b').substitute(D(a=1)), string.Template('$a $b').substitute(D(a=1), b=2), string.Template('$a $b').safe_substitute({'a': 1}))
print(string.Template('$mapping $self').substitute(mapping=1, self=2), Bad.delimiter, Bad('x').template)
class NoGroups(string.Template):
    pattern = '(?P<escaped>x)|(?P<named>y)|(?P<braced>z)|(?P<invalid>w)|(v)'
try: NoGroups('v').substitute()
except ValueError as e: print(e.args[0])
try:
    class Missing(string.Template):
        pattern = r'(?P<named>x)'
    Missing('x').substitute(x=1)
except IndexError as e: print(e)
class Child(Bad): pass
print(Child('#x').substitute(x=5))
class Upper(string.Template):
    idpattern = '[A-Z]+'
    flags = 0
print(Upper('$AB $ab').safe_substitute(AB=1, ab=2))
