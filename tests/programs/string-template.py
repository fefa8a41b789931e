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
