package concert.assess;

import concert.scenario.Estimate;
import concert.scenario.Provenance;
import concert.scenario.Row;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The fields of a row as texts, to be compared with those of another: its estimates under their own names, its other
/// components under theirs.
final class RowFields {
    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<String> estimates = new ArrayList<>();

    private RowFields(Row row) {
        row.mapEstimates((field, estimate) -> {
            texts.put(field, estimate.text());
            estimates.add(estimate.toString());
            return estimate;
        });
        add((Record) row);
    }

    static Map<String, String> of(Row row) {
        return new RowFields(row).texts;
    }

    private void add(Record record) {
        for (var component : record.getClass().getRecordComponents()) {
            switch (value(component, record)) {
                case Provenance provenance -> add(provenance);
                case Estimate _ -> {}
                case Enum<?> constant -> put(component, constant.name().toLowerCase(Locale.ROOT));
                case null -> put(component, "");
                case Object value -> put(component, withoutEstimates(value.toString()));
            }
        }
    }

    private void put(RecordComponent component, String text) {
        var name = INNER_CAPITAL.matcher(component.getName()).replaceAll("_").toLowerCase(Locale.ROOT);
        texts.putIfAbsent(name, text);
    }

    private String withoutEstimates(String text) {
        var rest = text;
        for (var estimate : estimates) {
            rest = rest.replace(estimate, "…");
        }
        return rest;
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException problem) {
            throw new IllegalStateException("a row cannot be read: " + record, problem);
        }
    }
}
