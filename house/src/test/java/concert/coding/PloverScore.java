package concert.coding;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// How well events agree with the PLOVER gold standard, record by record.
///
/// @param records the records
record PloverScore(List<Scored> records) {
    private static final int RESAMPLES = 200;
    private static final String[] TYPES = {
        "",
        "",
        "",
        "AGREE",
        "CONSULT",
        "SUPPORT",
        "COOPERATE",
        "AID",
        "CONCEDE",
        "INVESTIGATE",
        "DEMAND",
        "DISAPPROVE",
        "REJECT",
        "THREATEN",
        "PROTEST",
        "MOBILIZE",
        "SANCTION",
        "COERCE",
        "ASSAULT",
        "FIGHT",
        "FIGHT"
    };

    /// A record: how many events were coded, how many of the right type, and whether one has the right actors too.
    record Scored(String type, int predicted, int right, int full) {}

    static PloverScore of(Coder coder, List<PloverGold.Case> cases) {
        return new PloverScore(cases.stream().map(that -> scored(coder, that)).toList());
    }

    private static Scored scored(Coder coder, PloverGold.Case that) {
        var events = coder.code(that.parse());
        var right = events.stream()
                .filter(event -> type(event.code()).equals(that.type()))
                .toList();
        var full = right.stream()
                .anyMatch(event -> that.sources().contains(state(event.source().code()))
                        && that.targets().contains(state(event.target().code())));
        return new Scored(that.type(), events.size(), right.size(), full ? 1 : 0);
    }

    private static String state(String code) {
        return code.substring(0, Math.min(3, code.length()));
    }

    /// The type of a code by its first two digits, in the names of version 0.5b1.
    static String type(String code) {
        var root = Integer.parseInt(code.substring(0, 2));
        if (root == 8 && code.length() > 2 && code.charAt(2) >= '4' && code.charAt(2) <= '7') {
            return "RETREAT";
        }
        return TYPES[root];
    }

    double recall() {
        return records.stream().filter(that -> that.right > 0).count() / (double) records.size();
    }

    double precision() {
        return records.stream().mapToInt(Scored::right).sum()
                / (double)
                        Math.max(1, records.stream().mapToInt(Scored::predicted).sum());
    }

    double full() {
        return records.stream().mapToInt(Scored::full).sum() / (double) records.size();
    }

    /// Every second record, from a first one on.
    PloverScore half(int first) {
        var half = new java.util.ArrayList<Scored>();
        for (var index = first; index < records.size(); index += 2) {
            half.add(records.get(index));
        }
        return new PloverScore(half);
    }

    Map<String, PloverScore> perType() {
        var types = new TreeMap<String, PloverScore>();
        for (var type : TYPES) {
            types.put(type, of(type));
        }
        types.put("RETREAT", of("RETREAT"));
        types.values().removeIf(score -> score.records.isEmpty());
        return types;
    }

    private PloverScore of(String type) {
        return new PloverScore(
                records.stream().filter(that -> that.type.equals(type)).toList());
    }

    /// The central 95 % of 200 resamples of the records.
    double[] interval(java.util.function.ToDoubleFunction<PloverScore> figure) {
        var random = new Random(1);
        var figures = new double[RESAMPLES];
        for (var sample = 0; sample < RESAMPLES; sample++) {
            var drawn = random.ints(records.size(), 0, records.size())
                    .mapToObj(records::get)
                    .toList();
            figures[sample] = figure.applyAsDouble(new PloverScore(drawn));
        }
        java.util.Arrays.sort(figures);
        return new double[] {figures[5], figures[RESAMPLES - 6]};
    }
}
