package concert.assess.run;

/// Hears how far a long computation is. It may be called from any thread, one call at a time.
@FunctionalInterface
public interface Progress {
    /// Nobody listens.
    Progress NONE = (_, _, _) -> {};

    /// A step is done.
    ///
    /// @param stage what is being computed, such as `futures`
    /// @param done how many parts of it are done
    /// @param total how many parts it has
    void report(String stage, int done, int total);
}
