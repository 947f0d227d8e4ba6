package concert.data.world;

import concert.data.sets.DataFile;
import concert.data.sets.DataSet;
import concert.data.sets.Holding;
import concert.data.store.Resource;
import concert.scenario.world.Ballots;
import concert.scenario.world.States;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Files of data sets that come with Concert because their licence allows it. They need no store.
enum Bundled {
    /// Roll calls of the General Assembly, 1946–2019.
    ROLL_CALLS(DataSet.UN_VOTES, "/concert/data/votes/unga_rollcalls_1946_2019.csv.gz"),
    /// Ideal points from all votes, edition of April 2020.
    IDEAL_POINTS_ALL(DataSet.IDEAL_POINTS, "unga_idealpoints_All_apr2020_target.csv.gz"),
    /// Ideal points from important votes, edition of April 2020.
    IDEAL_POINTS_IMPORTANT(DataSet.IDEAL_POINTS, "unga_idealpoints_Important_apr2020_target.csv.gz");

    private static final String MAJORS = "majors.csv";

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
        return Resource.bytes(Bundled.class, resource);
    }

    /// {@return the name of the file}
    String file() {
        return resource.substring(resource.lastIndexOf('/') + 1).replaceFirst("\\.gz$", "");
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
        return read(set, file(), bytes(), states);
    }

    /// {@return the restated facts about major powers}
    static DataFile majors(States states) {
        return read(DataSet.COW_MAJORS, MAJORS, Resource.bytes(Bundled.class, MAJORS), states);
    }

    private static DataFile read(DataSet set, String file, byte[] bytes, States states) {
        return switch (DataFile.read(set, file, bytes, states)) {
            case DataFile.Reading.Accepted(var read) -> read;
            case DataFile.Reading.Rejected(var problems) ->
                throw new IllegalStateException(problems.getFirst().text());
        };
    }
}
