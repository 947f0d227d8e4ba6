package concert.report.page.order;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/// What a chart of numbers by year draws.
///
/// @param unit what the numbers are
/// @param lines its lines
record YearLines(String unit, List<Line> lines) {
    YearLines {
        lines = List.copyOf(lines);
    }

    /// A line.
    ///
    /// @param name whose it is
    /// @param points its points, in the order of years
    record Line(String name, List<Point> points) {
        Line {
            points = List.copyOf(points);
        }
    }

    /// A number in a year, with its interval where there is one.
    ///
    /// @param year the year
    /// @param value the number
    /// @param low lower end of its interval, NaN for none
    /// @param high upper end
    record Point(int year, double value, double low, double high) {
        static Point of(int year, double value) {
            return new Point(year, value, Double.NaN, Double.NaN);
        }

        private void write(JsonGenerator out) {
            out.writeStartArray();
            out.writeNumber(year);
            out.writeNumber(value);
            if (Double.isFinite(low) && Double.isFinite(high)) {
                out.writeNumber(low);
                out.writeNumber(high);
            }
            out.writeEndArray();
        }
    }

    void write(JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("unit", unit);
        out.writeArrayPropertyStart("lines");
        for (var line : lines) {
            out.writeStartObject();
            out.writeStringProperty("name", line.name());
            out.writeArrayPropertyStart("points");
            line.points().forEach(point -> point.write(out));
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
