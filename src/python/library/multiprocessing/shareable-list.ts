/**
 * `ShareableList`: items of a fixed size in shared memory. There lie how many there are, where each begins, the items
 * themselves, a format of `struct` for each, and a number that says what to make of what is read.
 */
export const SHAREABLE_LIST = `
_encoding = "utf8"

class ShareableList:
    _types_mapping = {int: "q", float: "d", bool: "xxxxxxx?", str: "%ds", bytes: "%ds", None.__class__: "xxxxxx?x"}
    _alignment = 8
    _back_transforms_mapping = {
        0: lambda value: value,
        1: lambda value: value.rstrip(b"\\x00").decode(_encoding),
        2: lambda value: value.rstrip(b"\\x00"),
        3: lambda _value: None,
    }
    @staticmethod
    def _extract_recreation_code(value):
        if not isinstance(value, (str, bytes, None.__class__)):
            return 0
        return 1 if isinstance(value, str) else 2 if isinstance(value, bytes) else 3
    def __init__(self, sequence=None, *, name=None):
        if name is None or sequence is not None:
            sequence = sequence or ()
            formats = [self._format_of(item) for item in sequence]
            self._list_len = len(formats)
            offset = 0
            self._allocated_offsets = [0]
            for fmt in formats:
                offset += self._alignment if fmt[-1] != "s" else int(fmt[:-1])
                self._allocated_offsets.append(offset)
            self.shm = SharedMemory(name, create=True, size=struct.calcsize(
                "q" + self._format_size_metainfo + "".join(formats) + self._format_packing_metainfo + self._format_back_transform_codes))
        else:
            self.shm = SharedMemory(name)
        if sequence is not None:
            self._fill(sequence, formats)
        else:
            self._list_len = len(self)
            self._allocated_offsets = list(struct.unpack_from(self._format_size_metainfo, self.shm.buf, 8))
    def _format_of(self, item):
        kind = self._types_mapping[type(item)]
        if not isinstance(item, (str, bytes)):
            return kind
        return kind % (self._alignment * (len(item) // self._alignment + 1),)
    def _fill(self, sequence, formats):
        buf = self.shm.buf
        encoded = [item.encode(_encoding) if isinstance(item, str) else item for item in sequence]
        codes = [self._extract_recreation_code(item) for item in sequence]
        struct.pack_into("q" + self._format_size_metainfo, buf, 0, self._list_len, *self._allocated_offsets)
        struct.pack_into("".join(formats), buf, self._offset_data_start, *encoded)
        struct.pack_into(self._format_packing_metainfo, buf, self._offset_packing_formats, *[each.encode(_encoding) for each in formats])
        struct.pack_into(self._format_back_transform_codes, buf, self._offset_back_transform_codes, *codes)
    def _get_packing_format(self, position):
        position = position if position >= 0 else position + self._list_len
        if (position >= self._list_len) or (self._list_len < 0):
            raise IndexError("Requested position out of range.")
        found = struct.unpack_from("8s", self.shm.buf, self._offset_packing_formats + position * 8)[0]
        return found.rstrip(b"\\x00").decode(_encoding)
    def _get_back_transform(self, position):
        if (position >= self._list_len) or (self._list_len < 0):
            raise IndexError("Requested position out of range.")
        code = struct.unpack_from("b", self.shm.buf, self._offset_back_transform_codes + position)[0]
        return self._back_transforms_mapping[code]
    def _set_packing_format_and_transform(self, position, fmt_as_str, value):
        if (position >= self._list_len) or (self._list_len < 0):
            raise IndexError("Requested position out of range.")
        struct.pack_into("8s", self.shm.buf, self._offset_packing_formats + position * 8, fmt_as_str.encode(_encoding))
        code = self._extract_recreation_code(value)
        struct.pack_into("b", self.shm.buf, self._offset_back_transform_codes + position, code)
    def __getitem__(self, position):
        position = position if position >= 0 else position + self._list_len
        try:
            offset = self._offset_data_start + self._allocated_offsets[position]
            (v,) = struct.unpack_from(self._get_packing_format(position), self.shm.buf, offset)
        except IndexError:
            raise IndexError("index out of range")
        return self._get_back_transform(position)(v)
    def __setitem__(self, position, value):
        position = position if position >= 0 else position + self._list_len
        try:
            item_offset = self._allocated_offsets[position]
            offset = self._offset_data_start + item_offset
            current_format = self._get_packing_format(position)
        except IndexError:
            raise IndexError("assignment index out of range")
        if not isinstance(value, (str, bytes)):
            new_format, encoded = self._types_mapping[type(value)], value
        else:
            room = self._allocated_offsets[position + 1] - item_offset
            encoded = value.encode(_encoding) if isinstance(value, str) else value
            if len(encoded) > room:
                raise ValueError("bytes/str item exceeds available storage")
            new_format = current_format if current_format[-1] == "s" else self._types_mapping[str] % (room,)
        self._set_packing_format_and_transform(position, new_format, value)
        struct.pack_into(new_format, self.shm.buf, offset, encoded)
    def __reduce__(self):
        return partial(self.__class__, name=self.shm.name), ()
    def __len__(self):
        return struct.unpack_from("q", self.shm.buf, 0)[0]
    def __repr__(self):
        return f"{self.__class__.__name__}({list(self)}, name={self.shm.name!r})"
    @property
    def format(self):
        return "".join([self._get_packing_format(i) for i in range(self._list_len)])
    @property
    def _format_size_metainfo(self):
        return "q" * (self._list_len + 1)
    @property
    def _format_packing_metainfo(self):
        return "8s" * self._list_len
    @property
    def _format_back_transform_codes(self):
        return "b" * self._list_len
    @property
    def _offset_data_start(self):
        return (self._list_len + 2) * 8
    @property
    def _offset_packing_formats(self):
        return self._offset_data_start + self._allocated_offsets[-1]
    @property
    def _offset_back_transform_codes(self):
        return self._offset_packing_formats + self._list_len * 8
    def count(self, value):
        return sum([value == entry for entry in self])
    def index(self, value):
        for position, entry in enumerate(self):
            if value == entry:
                return position
        raise ValueError(f"{value!r} not in this container")
    __class_getitem__ = classmethod(types.GenericAlias)
`;
