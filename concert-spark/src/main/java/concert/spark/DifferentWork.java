package concert.spark;

/// An executor would compute something else than what it was asked for.
final class DifferentWork extends IllegalStateException {
    private static final long serialVersionUID = 1;

    /// @param found what the executor has
    DifferentWork(String found) {
        super("An executor has " + found + ".");
    }
}
