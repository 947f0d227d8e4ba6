package concert.data.sets;

import java.util.List;
import java.util.Optional;

/// Tables that do not say what they are: the list of states of Gleditsch and Ward, which has no header, and
/// files that lie beside the ones that Concert reads and lack what is needed.
final class Headerless {
    private static final List<String> STATES = List.of("gwcode", "stateabb", "statename", "start", "end");

    private Headerless() {}

    /// {@return the table, with the names of its columns where it has none: number, letters, name, first and last day}
    static Csv headed(Csv table) {
        var first = table.header();
        return first.size() == STATES.size()
                        && first.getFirst().matches("\\d{1,3}")
                        && first.getLast().matches("\\d\\d:\\d\\d:\\d{4}")
                ? table.headed(STATES)
                : table;
    }

    /// A file beside the right one.
    private record Beside(List<String> columns, String instead) {}

    private static final List<Beside> KNOWN = List.of(
            new Beside(
                    List.of("state", "year", "defense"),
                    "It does not tell with whom. Take the directed dyad-years (atop5_1ddyr) or the members (atop5_1m)."),
            new Beside(
                    List.of("atopid", "begyr", "endyr"),
                    "It does not tell the members. Take the directed dyad-years (atop5_1ddyr) or the members (atop5_1m)."),
            new Beside(
                    List.of("dispnum", "outcome", "settle"),
                    "It does not tell who took part. Take the participants (MIDB) or the dyadic disputes."),
            new Beside(
                    List.of("rcid", "country_code", "vote"),
                    "It does not tell the session. Take the votes by state with the columns rcid, ccode, session, vote."),
            new Beside(
                    List.of("ccode1", "ccode2", "agree", "year"),
                    "These are agreement scores. Take the ideal points or the votes; concert order --similarity computes "
                            + "scores from votes."));

    /// {@return what to take instead of a file that lies beside the right one}
    static Optional<String> hint(Csv table) {
        return KNOWN.stream()
                .filter(file -> table.header().containsAll(file.columns()))
                .map(Beside::instead)
                .findFirst();
    }
}
