package concert.report.page.energy;

import tools.jackson.core.JsonGenerator;

/// The years of a chart.
final class Years {
    private Years() {}

    static void write(JsonGenerator out, int[] years) {
        out.writeArrayPropertyStart("years");
        for (var year : years) {
            out.writeNumber(year);
        }
        out.writeEndArray();
    }
}
