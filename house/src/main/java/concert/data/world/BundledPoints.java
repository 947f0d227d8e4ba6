package concert.data.world;

import concert.data.sets.DataFile;
import concert.data.sets.DataSet;
import concert.data.sets.Holding;
import concert.scenario.world.IdealPoint;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Ideal points that come with Concert, read without the checks that a user's file needs: an assessment waits
/// for them. The columns that count stand before any cell with a comma in it.
final class BundledPoints {
    private static final int FIRST_YEAR_OF_UN = 1945;
    private static final String VERSION = "2020-04";

    private BundledPoints() {}

    static Holdings.IdealPoints read(Bundled bundled) {
        var bytes = bundled.bytes();
        var lines = new String(bytes, StandardCharsets.ISO_8859_1).lines().iterator();
        var suffix = bundled == Bundled.IDEAL_POINTS_IMPORTANT ? "Important" : "";
        var header = Arrays.asList(lines.next().replace("\"", "").split(",", -1));
        var columns = new int[] {
            header.indexOf("ccode"),
            header.indexOf("session"),
            header.indexOf("NVotes" + suffix),
            header.indexOf("IdealPoint" + suffix),
            header.indexOf("Q5%" + suffix),
            header.indexOf("Q95%" + suffix)
        };
        var points = new ArrayList<IdealPoint>();
        while (lines.hasNext()) {
            var cells = lines.next().split(",", -1);
            points.add(new IdealPoint(
                    Integer.parseInt(cells[columns[0]]),
                    FIRST_YEAR_OF_UN + Integer.parseInt(cells[columns[1]]),
                    Integer.parseInt(cells[columns[2]]),
                    Double.parseDouble(cells[columns[3]]),
                    Double.parseDouble(cells[columns[4]]),
                    Double.parseDouble(cells[columns[5]])));
        }
        points.sort(Comparator.comparingInt(IdealPoint::state).thenComparingInt(IdealPoint::year));
        return new Holdings.IdealPoints(holding(bundled, bytes, points), points);
    }

    private static Holding holding(Bundled bundled, byte[] bytes, List<IdealPoint> points) {
        return new Holding(
                DataSet.IDEAL_POINTS,
                bundled == Bundled.IDEAL_POINTS_IMPORTANT ? VERSION + " important" : VERSION,
                bundled.file(),
                DataFile.sha256(bytes),
                points.size(),
                points.stream().mapToInt(IdealPoint::year).min().orElse(0),
                points.stream().mapToInt(IdealPoint::year).max().orElse(0));
    }
}
