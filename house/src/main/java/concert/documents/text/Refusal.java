package concert.documents.text;

/// A document cannot be read, or may not. The parts are those of a problem that a user is told.
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String found;
    private final String expected;
    private final String fix;

    /// Says why.
    ///
    /// @param line the line, 0 for the file as a whole
    /// @param found what was found
    /// @param expected what was expected
    /// @param fix what to do, in an imperative sentence
    public Refusal(int line, String found, String expected, String fix) {
        super("found " + found + ", expected " + expected);
        this.line = line;
        this.found = found;
        this.expected = expected;
        this.fix = fix;
    }

    /// Says why of a file as a whole.
    ///
    /// @param found what was found
    /// @param expected what was expected
    /// @param fix what to do, in an imperative sentence
    public Refusal(String found, String expected, String fix) {
        this(0, found, expected, fix);
    }

    /// {@return the line, 0 for the file as a whole}
    public int line() {
        return line;
    }

    /// {@return what was found}
    public String found() {
        return found;
    }

    /// {@return what was expected}
    public String expected() {
        return expected;
    }

    /// {@return what to do}
    public String fix() {
        return fix;
    }
}
