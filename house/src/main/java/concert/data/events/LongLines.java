package concert.data.events;

/// Counts the lines of a file that are longer than the database's reader takes, while its bytes pass by. The reader may
/// pass over such a line without a word.
final class LongLines {
    /// The longest line that is read, in bytes.
    static final int LONGEST = 2_000_000;

    private long length;
    private long count;

    /// Takes the next bytes. Only the first and the last end of a line among them are looked for: between
    /// them no line is longer than they are many, which is less than the longest.
    void add(byte[] bytes, int size) {
        var first = 0;
        while (first < size && bytes[first] != '\n') {
            first++;
        }
        if (first == size) {
            length += size;
            return;
        }
        end(first);
        var last = size - 1;
        while (bytes[last] != '\n') {
            last--;
        }
        length = size - 1L - last;
    }

    private void end(long rest) {
        if (length + rest > LONGEST) {
            count++;
        }
        length = 0;
    }

    /// {@return how many there were, once all bytes have passed}
    long count() {
        return count + (length > LONGEST ? 1 : 0);
    }
}
