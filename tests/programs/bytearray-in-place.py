grown = bytearray(b"ab")
same = grown
try:
    grown += grown
except BufferError as error:
    print(error, grown)
grown += b"c"
grown *= 2
print(grown, same is grown)
grown.extend(grown)
print(same)
try:
    grown += 1
except TypeError as error:
    print(error)
empty = bytearray()
empty += empty
print(empty)
