package concert.data.world;

import concert.data.sets.DataFile;
import concert.data.sets.DataSet;
import concert.data.sets.Holding;
import concert.data.sets.StateTable;
import concert.data.store.DataStore;
import concert.data.votes.UnRollCalls;
import concert.scenario.vote.RollCall;
import concert.scenario.world.Ballots;
import concert.scenario.world.Capabilities;
import concert.scenario.world.DisputeYear;
import concert.scenario.world.IdealPoint;
import concert.scenario.world.Membership;
import concert.scenario.world.Pledge;
import concert.scenario.world.Scheme;
import concert.scenario.world.States;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Everything that is at hand, as values of the field: what comes with Concert, and what the user added to the
/// store.
///
/// @param states the table of states and codes
/// @param store the user's store
/// @param added the data sets in the store
public record Holdings(States states, DataStore store, List<Holding> added) {
    private static final int LAST_BUNDLED = 2020;

    /// Copies the list.
    public Holdings {
        added = List.copyOf(added);
    }

    /// {@return what is at hand in the user's store and in Concert}
    ///
    /// @param store the user's store
    /// @throws IOException if the store cannot be read
    public static Holdings of(DataStore store) throws IOException {
        return new Holdings(StateTable.read(), store, new Catalogue(store).holdings());
    }

    /// {@return every data set that is at hand, what comes with Concert first}
    ///
    /// @throws IOException if the store cannot be read
    public List<Holding> all() throws IOException {
        var all = new ArrayList<Holding>();
        for (var bundled : Bundled.values()) {
            all.add(bundled.read(states).holding());
        }
        all.addAll(added);
        return all;
    }

    /// {@return a data set in the store}
    ///
    /// @param set the data set
    /// @param version its version, the newest if empty
    /// @throws IOException if the store cannot be read
    public Optional<Holding> find(DataSet set, Optional<String> version) throws IOException {
        return added.stream()
                .filter(held -> held.set() == set
                        && version.map(said -> matches(held.version(), said)).orElse(true))
                .max(Holding.BY_VERSION);
    }

    private static boolean matches(String version, String said) {
        return version.equals(said) || version.equals(said + ".0");
    }

    /// {@return the capabilities of a data set NMC}
    ///
    /// @param held the data set
    /// @throws IOException if the store cannot be read
    public Capabilities capabilities(Holding held) throws IOException {
        return Capabilities.of(
                held.version(),
                store.query(
                        "SELECT * FROM nmc WHERE version = ?",
                        List.of(held.version()),
                        row -> new Capabilities.Row(
                                row.getInt("ccode"),
                                row.getInt("year"),
                                number(row, "milex"),
                                number(row, "milper"),
                                number(row, "irst"),
                                number(row, "pec"),
                                number(row, "tpop"),
                                number(row, "upop"),
                                number(row, "cinc"))));
    }

    /// {@return the pledges of a data set of alliances}
    ///
    /// @param held the data set
    /// @throws IOException if the store cannot be read
    public List<Pledge> pledges(Holding held) throws IOException {
        return store.query(
                "SELECT * FROM " + held.set().table() + " WHERE version = ? ORDER BY ccode1, ccode2, first, last",
                List.of(held.version()),
                Holdings::pledge);
    }

    private static Pledge pledge(ResultSet row) throws SQLException {
        var kinds = EnumSet.noneOf(Pledge.Kind.class);
        for (var kind : Pledge.Kind.values()) {
            if (row.getBoolean(kind.name().toLowerCase(Locale.ROOT))) {
                kinds.add(kind);
            }
        }
        return new Pledge(row.getInt("ccode1"), row.getInt("ccode2"), row.getInt("first"), row.getInt("last"), kinds);
    }

    /// {@return the dispute years of a data set of disputes}
    ///
    /// @param held the data set
    /// @throws IOException if the store cannot be read
    public List<DisputeYear> disputes(Holding held) throws IOException {
        return store.query(
                "SELECT * FROM mid WHERE version = ? ORDER BY dispute, ccode1, ccode2, year",
                List.of(held.version()),
                row -> new DisputeYear(
                        row.getInt("dispute"),
                        row.getInt("ccode1"),
                        row.getInt("ccode2"),
                        row.getInt("year"),
                        row.getInt("side1"),
                        row.getInt("side2"),
                        row.getInt("hostlev")));
    }

    /// {@return the spans in which states are major powers, by the Correlates of War: from the store, or as
    ///     restated facts}
    ///
    /// @throws IOException if the store cannot be read
    public List<Membership> majors() throws IOException {
        var held = find(DataSet.COW_MAJORS, Optional.empty());
        if (held.isEmpty()) {
            return Bundled.majors(states).rows().stream()
                    .map(row -> new Membership((Integer) row.get(0), (LocalDate) row.get(1), (LocalDate) row.get(2)))
                    .toList();
        }
        return memberships(held.get());
    }

    /// {@return the spans in which states are members of the state system, by a list in the store; none if there is
    /// none}
    ///
    /// @throws IOException if the store cannot be read
    public List<Membership> members() throws IOException {
        var held = find(DataSet.COW_STATES, Optional.empty());
        return held.isEmpty() ? List.of() : memberships(held.get());
    }

    /// {@return the years in which a list of states and the table that comes with Concert differ, in words;
    ///     none for other data sets}
    ///
    /// @param list the list as read
    public List<String> differences(DataFile list) {
        if (list.holding().set() != DataSet.COW_STATES && list.holding().set() != DataSet.GW_STATES) {
            return List.of();
        }
        return states.differences(
                list.holding().set() == DataSet.COW_STATES ? Scheme.COW : Scheme.GW,
                list.rows().stream()
                        .map(row ->
                                new Membership((Integer) row.get(0), (LocalDate) row.get(1), (LocalDate) row.get(2)))
                        .toList());
    }

    private List<Membership> memberships(Holding held) throws IOException {
        return store.query(
                "SELECT * FROM " + held.set().table() + " WHERE version = ? ORDER BY ccode, first",
                List.of(held.version()),
                row -> new Membership(
                        row.getInt("ccode"),
                        row.getObject("first", LocalDate.class),
                        row.getObject("last", LocalDate.class)));
    }

    /// {@return the newest roll calls of the General Assembly, from the store or from what comes with Concert}
    ///
    /// @throws IOException if they cannot be read
    public HeldBallots ballots() throws IOException {
        var held = find(DataSet.UN_VOTES, Optional.empty());
        if (held.isEmpty()) {
            var bundled = new Ballots("to " + LAST_BUNDLED, UnRollCalls.bundled());
            return new HeldBallots(Bundled.ROLL_CALLS.holding(bundled), bundled);
        }
        var calls = store.query(
                "SELECT * FROM un_votes WHERE version = ? ORDER BY rcid",
                List.of(held.get().version()),
                Holdings::rollCall);
        return new HeldBallots(held.get(), new Ballots(held.get().version(), UnRollCalls.of(calls)));
    }

    /// Roll calls and the data set that they are from.
    ///
    /// @param holding the data set
    /// @param ballots the roll calls
    public record HeldBallots(Holding holding, Ballots ballots) {}

    private static RollCall rollCall(ResultSet row) throws SQLException {
        var marks = EnumSet.noneOf(RollCall.Mark.class);
        if (row.getBoolean("important")) {
            marks.add(RollCall.Mark.IMPORTANT);
        }
        if (row.getBoolean("amend")) {
            marks.add(RollCall.Mark.AMENDMENT);
        }
        if (row.getBoolean("para")) {
            marks.add(RollCall.Mark.PARAGRAPH);
        }
        return new RollCall(row.getInt("rcid"), row.getInt("session"), marks, row.getString("votes"));
    }

    /// The newest ideal points of a set of votes.
    ///
    /// @param votes `all`, `important` or `final-passage`
    /// @param version version of the data set, the newest if empty
    /// @return their data set and the points in the order of states and years; empty if none is at hand
    /// @throws IOException if the store cannot be read
    public Optional<IdealPoints> idealPoints(String votes, Optional<String> version) throws IOException {
        var editions = added.stream()
                .filter(held -> held.set() == DataSet.IDEAL_POINTS)
                .filter(held -> version.map(held.version()::startsWith).orElse(true))
                .sorted(Holding.BY_VERSION.reversed())
                .toList();
        for (var held : editions) {
            var points = points(held, votes);
            if (!points.isEmpty()) {
                return Optional.of(new IdealPoints(held, points));
            }
        }
        return Bundled.of(DataSet.IDEAL_POINTS).stream()
                .filter(bundled -> bundled.votes().equals(votes))
                .map(BundledPoints::read)
                .filter(points ->
                        version.map(points.holding().version()::startsWith).orElse(true))
                .findFirst();
    }

    /// Ideal points and the data set that they are from.
    ///
    /// @param holding the data set
    /// @param points the points, in the order of states and years
    public record IdealPoints(Holding holding, List<IdealPoint> points) {
        /// Copies the points.
        public IdealPoints {
            points = List.copyOf(points);
        }
    }

    private List<IdealPoint> points(Holding held, String votes) throws IOException {
        return store.query(
                "SELECT * FROM ideal_points WHERE version = ? AND vote_set = ? ORDER BY ccode, year",
                List.of(held.version(), votes),
                row -> new IdealPoint(
                        row.getInt("ccode"),
                        row.getInt("year"),
                        row.getInt("votes"),
                        row.getDouble("point"),
                        number(row, "q5"),
                        number(row, "q95")));
    }

    private static double number(ResultSet row, String column) throws SQLException {
        var value = row.getDouble(column);
        return row.wasNull() ? Double.NaN : value;
    }
}
