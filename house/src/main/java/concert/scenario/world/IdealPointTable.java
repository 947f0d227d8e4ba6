package concert.scenario.world;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Ideal points of many states over many years, from one set of votes in one version.
public final class IdealPointTable {
    private final String votes;
    private final String version;
    private final int first;
    private final int last;
    private final Map<Integer, IdealPoint[]> byState = new TreeMap<>();

    /// A table of ideal points.
    ///
    /// @param votes which votes they are from: `all`, `important` or `final-passage`
    /// @param version version of the data set
    /// @param points the points, at most one for a state and a year
    public IdealPointTable(String votes, String version, List<IdealPoint> points) {
        this.votes = votes;
        this.version = version;
        this.first = points.stream().mapToInt(IdealPoint::year).min().orElse(0);
        this.last = points.stream().mapToInt(IdealPoint::year).max().orElse(-1);
        for (var point : points) {
            byState.computeIfAbsent(point.state(), _ -> new IdealPoint[last - first + 1])[point.year() - first] = point;
        }
    }

    /// {@return which votes they are from}
    public String votes() {
        return votes;
    }

    /// {@return version of the data set}
    public String version() {
        return version;
    }

    /// {@return the first year}
    public int first() {
        return first;
    }

    /// {@return the last year; after it points are missing}
    public int last() {
        return last;
    }

    /// {@return the states with a point in any year, by their numbers in the Correlates of War}
    public List<Integer> states() {
        return List.copyOf(Collections.unmodifiableMap(byState).keySet());
    }

    /// {@return the point of a state in a year}
    ///
    /// @param state its number in the Correlates of War
    /// @param year the year
    public Optional<IdealPoint> find(int state, int year) {
        var points = byState.get(state);
        return points == null || year < first || year > last
                ? Optional.empty()
                : Optional.ofNullable(points[year - first]);
    }
}
