package concert.assess.language;

/// Ends the reading of a text that is no test; [Parser#parse] turns it into a result.
final class Misread extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int column;
    private final String found;
    private final String expected;

    Misread(int column, String found, String expected) {
        super(found, null, false, false);
        this.column = column;
        this.found = found;
        this.expected = expected;
    }

    ClaimTest.Rejected in(String text) {
        return new ClaimTest.Rejected(text, column, found, expected);
    }
}
