# Letters of many scripts: capitals, small letters, letters that are both, and what counts as a number.
texts = ["你好，世界", "Straße", "ǅ ǆ", "ŉ", "İstanbul ı", "ﬁn ﬃ", "á̱b", "ΑΣ ς Σ", "ᾳ ᾼ ΐ", "全角　空", "١٢٣", "Ⅷ½²", "ꭰᎠ", "ქართული", "HELLO wOrld 9a it's", "ñandú", "", "一二三", "壹億", "①⒈", "⁵₅", "a\u00a0b", "゛", "ª", "ẞ"]
shown = (str.upper, str.lower, str.title, str.capitalize, str.swapcase, str.casefold)
asked = "alpha digit decimal numeric alnum space upper lower title identifier printable ascii".split()
for text in texts:
    print(ascii(text), [ascii(how(text)) for how in shown], *[name for name in asked if getattr(text, "is" + name)()])
for words in ("Hello World", "Hello WOrld", "hello", "A1B", "A1b", "1 A", "Ab Cd-Ef", "你好 World", "世界"):
    print(words, words.istitle(), words.isupper(), words.islower(), words.title(), words.casefold() == words.lower())
