package concert.data.events;

import java.util.List;
import java.util.Map;

/// Other names under which the columns of files with a header go.
final class OwnColumns {
    private static final Map<String, String> OWN = Map.ofEntries(
            Map.entry("event_id", "id"),
            Map.entry("event_date", "date"),
            Map.entry("day", "date"),
            Map.entry("source_actor", "actor"),
            Map.entry("source_country", "actor_country"),
            Map.entry("source_sector", "actor_sector"),
            Map.entry("target", "recipient"),
            Map.entry("target_actor", "recipient"),
            Map.entry("target_country", "recipient_country"),
            Map.entry("target_sector", "recipient_sector"),
            Map.entry("cameo", "code"),
            Map.entry("cameo_code", "code"),
            Map.entry("event_code", "code"),
            Map.entry("event_type", "type"),
            Map.entry("event_mode", "mode"),
            Map.entry("contexts", "context"),
            Map.entry("quad_class", "quad"),
            Map.entry("goldstein", "intensity"),
            Map.entry("location", "place"),
            Map.entry("url", "document"));

    private OwnColumns() {}

    /// {@return the name that the mapping knows a column of a header by}
    static String renamed(EventFormat format, String column, List<String> header) {
        return switch (format) {
            case OWN -> own(column, header);
            case POLECAT -> column.equals("event_intensity") ? "intensity" : column;
            case GDELT1, GDELT2, ICEWS, PHOENIX, PHOENIX_HISTORICAL -> column;
        };
    }

    /// A column `source` is who acts, unless there is one that says so; then it is the document.
    private static String own(String column, List<String> header) {
        if (column.equals("source")) {
            return header.contains("actor") ? "document" : "actor";
        }
        return OWN.getOrDefault(column, column);
    }
}
