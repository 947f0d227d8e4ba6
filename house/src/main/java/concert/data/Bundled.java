package concert.data;

import concert.scenario.world.Ballots;
import concert.scenario.world.States;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Files of data sets that come with Concert because their licence allows it. They need no store.
enum Bundled {
    /// Roll calls of the General Assembly, 1946–2019.
    ROLL_CALLS(DataSet.UN_VOTES, "unga_rollcalls_1946_2019.csv.gz"),
    /// Ideal points from all votes, edition of April 2020.
    IDEAL_POINTS_ALL(DataSet.IDEAL_POINTS, "unga_idealpoints_All_apr2020_target.csv.gz"),
    /// Ideal points from important votes, edition of April 2020.
    IDEAL_POINTS_IMPORTANT(DataSet.IDEAL_POINTS, "unga_idealpoints_Important_apr2020_target.csv.gz");

    private final DataSet set;
    private final String resource;

    Bundled(DataSet set, String resource) {
        this.set = set;
        this.resource = resource;
    }

    DataSet set() {
        return set;
    }

    static List<Bundled> of(DataSet set) {
        return Arrays.stream(values()).filter(one -> one.set == set).toList();
    }

    /// {@return the vote set of ideal points that it holds, `all` or `important`}
    String votes() {
        return name().substring(name().lastIndexOf('_') + 1).toLowerCase(Locale.ROOT);
    }

    /// {@return its bytes, unpacked}
    byte[] bytes() {
        try {
            return Resource.bytes(resource);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// {@return the name of the file}
    String file() {
        return resource.replaceFirst("\\.gz$", "");
    }

    /// {@return what is told of roll calls that come with Concert, without the checks that a user's file needs. Their
    ///     last session went on in the year after it began}
    Holding holding(Ballots ballots) {
        return new Holding(
                set,
                ballots.version(),
                file(),
                DataFile.sha256(bytes()),
                ballots.calls().calls().size(),
                ballots.first(),
                ballots.last() + 1);
    }

    DataFile read(States states) {
        try {
            return read(set, resource, states);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static DataFile read(DataSet set, String resource, States states) throws IOException {
        var name = resource.replaceFirst("\\.gz$", "");
        return switch (DataFile.read(set, name, Resource.bytes(resource), states)) {
            case DataFile.Reading.Accepted(var file) -> file;
            case DataFile.Reading.Rejected(var problems) ->
                throw new IOException(problems.getFirst().text());
        };
    }
}
