/** What the bytes of a pickle mean: `pickle`'s own names. */
export const OPCODES = `
MARK, STOP, POP, POP_MARK, DUP, FLOAT, INT, BININT, BININT1, LONG, BININT2, NONE = b"(", b".", b"0", b"1", b"2", b"F", b"I", b"J", b"K", b"L", b"M", b"N"
PERSID, BINPERSID, REDUCE, STRING, BINSTRING, SHORT_BINSTRING, UNICODE, BINUNICODE = b"P", b"Q", b"R", b"S", b"T", b"U", b"V", b"X"
APPEND, BUILD, GLOBAL, DICT, EMPTY_DICT, APPENDS, GET, BINGET, INST, LONG_BINGET = b"a", b"b", b"c", b"d", b"}", b"e", b"g", b"h", b"i", b"j"
LIST, EMPTY_LIST, OBJ, PUT, BINPUT, LONG_BINPUT, SETITEM, TUPLE, EMPTY_TUPLE, SETITEMS = b"l", b"]", b"o", b"p", b"q", b"r", b"s", b"t", b")", b"u"
BINFLOAT, TRUE, FALSE = b"G", b"I01\\n", b"I00\\n"
PROTO, NEWOBJ, EXT1, EXT2, EXT4, TUPLE1, TUPLE2, TUPLE3 = b"\\x80", b"\\x81", b"\\x82", b"\\x83", b"\\x84", b"\\x85", b"\\x86", b"\\x87"
NEWTRUE, NEWFALSE, LONG1, LONG4, BINBYTES, SHORT_BINBYTES = b"\\x88", b"\\x89", b"\\x8a", b"\\x8b", b"B", b"C"
SHORT_BINUNICODE, BINUNICODE8, BINBYTES8, EMPTY_SET, ADDITEMS, FROZENSET = b"\\x8c", b"\\x8d", b"\\x8e", b"\\x8f", b"\\x90", b"\\x91"
NEWOBJ_EX, STACK_GLOBAL, MEMOIZE, FRAME, BYTEARRAY8, NEXT_BUFFER, READONLY_BUFFER = b"\\x92", b"\\x93", b"\\x94", b"\\x95", b"\\x96", b"\\x97", b"\\x98"
`;
