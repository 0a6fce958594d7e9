"""Finds where the rows of an LMDB 0.9 environment lie in its file, without LMDB.

Only what the newest meta page leads to is found: rows that are live. What older transactions have
left behind in free pages is not.
"""

import struct

PAGE_HEADER = 16
BRANCH, SUBDATA, BIGDATA = 0x01, 0x02, 0x01
NO_PAGE = 2**64 - 1


class Pages:
    """The file at a path, as it is when this is made."""

    def __init__(self, path):
        self.bytes = path.read_bytes()
        self.page_size = struct.unpack_from("<I", self.bytes, PAGE_HEADER + 24)[0]
        metas = [self._meta(0), self._meta(self.page_size)]
        self.root = max(metas)[1]

    def _meta(self, page):
        """The transaction of a meta page, and the root of the unnamed table.

        magic 4, version 4, address 8, map size 8, then two table records of 48 bytes, of which the
        second is the unnamed table's; last page 8, transaction 8.
        """
        body = page + PAGE_HEADER
        magic = struct.unpack_from("<I", self.bytes, body)[0]
        if magic != 0xBEEFC0DE:
            raise ValueError("This is no LMDB file.")
        root = struct.unpack_from("<Q", self.bytes, body + 24 + 48 + 40)[0]
        transaction = struct.unpack_from("<Q", self.bytes, body + 24 + 96 + 8)[0]
        return transaction, root

    def rows(self, table=None):
        """Key, and place and length of the value, of every row of a table in the order of its keys.

        Without a table it is the unnamed one.
        """
        if table is None:
            return [(key, at, size) for key, at, size, flags in self._nodes(self.root)]
        for key, at, _, flags in self._nodes(self.root):
            if flags & SUBDATA and key == table.encode():
                root = struct.unpack_from("<Q", self.bytes, at + 40)[0]
                return [(key, at, size) for key, at, size, flags in self._nodes(root)]
        raise ValueError(f"There is no table {table}.")

    def value(self, at, size):
        return self.bytes[at : at + size]

    def _nodes(self, number):
        if number == NO_PAGE:
            return
        page = number * self.page_size
        flags, lower = struct.unpack_from("<HH", self.bytes, page + 10)
        for index in range((lower - PAGE_HEADER) // 2):
            offset = struct.unpack_from("<H", self.bytes, page + PAGE_HEADER + 2 * index)[0]
            yield from self._node(page + offset, flags)

    def _node(self, node, page_flags):
        """A node: both halves of a size (in a branch, of a page number), flags, size of the key."""
        low, high, flags, key_size = struct.unpack_from("<HHHH", self.bytes, node)
        if page_flags & BRANCH:
            yield from self._nodes(low | high << 16 | flags << 32)
            return
        key = self.bytes[node + 8 : node + 8 + key_size]
        at, size = node + 8 + key_size, low | high << 16
        if flags & BIGDATA:
            overflow = struct.unpack_from("<Q", self.bytes, at)[0]
            at = overflow * self.page_size + PAGE_HEADER
        yield key, at, size, flags
