package concert.folder.osemosys;

import concert.scenario.Problem;

/// A word that the notation does not allow where it stands; the statement is given up.
final class Unexpected extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int line;
    private final String found;
    private final String expected;

    Unexpected(Token found, String expected) {
        this(found.line(), found.text(), expected);
    }

    Unexpected(int line, String found, String expected) {
        super(null, null, false, false);
        this.line = line;
        this.found = found;
        this.expected = expected;
    }

    Problem problem(String file) {
        return new Problem(file, line, "", found, expected, "Correct the statement that it stands in.");
    }
}
