package concert.documents.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The units and the counted things of the resource `units.csv`, and the signs of currencies.
final class Units {
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("us$", "USD"),
            Map.entry("usd", "USD"),
            Map.entry("c$", "CAD"),
            Map.entry("a$", "AUD"),
            Map.entry("€", "EUR"),
            Map.entry("eur", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("gbp", "GBP"),
            Map.entry("¥", "JPY"),
            Map.entry("rs", "PKR"),
            Map.entry("rs.", "PKR"));
    private static final Pattern PER = Pattern.compile(
            "^(?: ?/ ?| (?:per|an?) )(?:(bbl|barrels?)|(mmbtu|MMBtu|kWh|MWh|GJ|kg|kW|MW|head)|(tonn?e?|t)"
                    + "|(capita|person)|(year|yr|annum|a)|(month)|(day|d))\\b|^ (annually|a year)\\b|^ (daily)\\b");
    private static final List<String> PERS =
            List.of("barrel", "", "ton", "person", "year", "month", "day", "year", "day");

    private final Map<String, String> units = new HashMap<>();
    private final String measures;
    private final String counts;

    Units() {
        var measured = new ArrayList<String>();
        var counted = new ArrayList<String>();
        for (var line : lines()) {
            var cells = line.split(",", -1);
            for (var word : cells[0].split("\\|", -1)) {
                units.put(word.toLowerCase(Locale.ROOT), cells[1]);
                (cells[2].equals("count") ? counted : measured).add(word);
            }
        }
        this.measures = alternatives(measured);
        this.counts = alternatives(counted);
    }

    private static String alternatives(List<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static List<String> lines() {
        var stream =
                Objects.requireNonNull(Units.class.getResourceAsStream("/concert/documents/units.csv"), "units.csv");
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// {@return the words of units that stand behind a number, as a pattern}
    String measures() {
        return measures;
    }

    /// {@return the words of things that are counted, as a pattern}
    String counts() {
        return counts;
    }

    /// {@return the signs of currencies that stand before a number, as a pattern}
    static String signs() {
        return SIGNS.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /// {@return the unit of some words, by the longest end of them that is one; empty if none is}
    Optional<String> find(String words) {
        var lower = words.toLowerCase(Locale.ROOT);
        for (var from = 0; from >= 0; from = next(lower, from)) {
            var unit = from == 0 && SIGNS.containsKey(lower) ? SIGNS.get(lower) : units.get(lower.substring(from));
            if (unit != null) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /// {@return where the next word begins, -1 after the last}
    private static int next(String words, int from) {
        var blank = words.indexOf(' ', from);
        return blank < 0 ? -1 : blank + 1;
    }

    /// What a unit is counted by, such as `barrel` of "$85 a barrel".
    ///
    /// @param unit the unit, empty for none
    /// @param length how many characters the words have
    record Per(String unit, int length) {}

    /// {@return what the words after a unit count it by}
    ///
    /// @param after what follows in the sentence
    static Per per(String after) {
        var found = PER.matcher(after);
        if (!found.find()) {
            return new Per("", 0);
        }
        for (var group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                var word = PERS.get(group - 1);
                return new Per(word.isEmpty() ? found.group(group) : word, found.end());
            }
        }
        throw new IllegalStateException("a unit without its group: " + found.group());
    }
}
