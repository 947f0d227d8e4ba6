package concert.order.idealpoint;

import concert.Shared;
import concert.data.votes.UnRollCalls;
import concert.scenario.vote.RollCalls;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The votes of the General Assembly and the estimates published of them.
final class Votes {
    private Votes() {}

    static RollCalls unitedNations() throws IOException {
        try (var votes = Files.newBufferedReader(Shared.find("data", "order", "unga_rollcalls_1946_2019.csv"));
                var matches = Files.newBufferedReader(Shared.find("data", "order", "unga_matched_resolutions.csv"))) {
            return UnRollCalls.read(votes, matches);
        }
    }

    static Map<CountrySession.Key, Double> published(String name) throws IOException {
        var points = new HashMap<CountrySession.Key, Double>();
        for (var line : Files.readAllLines(Shared.find("data", "order", name), StandardCharsets.ISO_8859_1)) {
            var cells = line.replace("\"", "").split(",", -1);
            if (!cells[1].equals("ccode")) {
                points.put(
                        new CountrySession.Key(Integer.parseInt(cells[1]), Integer.parseInt(cells[2])),
                        Double.valueOf(cells[4]));
            }
        }
        return points;
    }

    /// Pearson's correlation over the country-sessions that both have.
    static double correlation(DynamicOrdinalModel model, Map<CountrySession.Key, Double> published) {
        var pairs = new java.util.ArrayList<double[]>();
        for (var i = 0; i < model.voters().size(); i++) {
            var other = published.get(model.voters().get(i).key());
            if (other != null) {
                pairs.add(new double[] {model.points().get(i).mean(), other});
            }
        }
        return correlation(pairs);
    }

    private static double correlation(List<double[]> pairs) {
        var x = pairs.stream().mapToDouble(pair -> pair[0]).average().orElseThrow();
        var y = pairs.stream().mapToDouble(pair -> pair[1]).average().orElseThrow();
        var xx = 0.0;
        var xy = 0.0;
        var yy = 0.0;
        for (var pair : pairs) {
            xx += (pair[0] - x) * (pair[0] - x);
            xy += (pair[0] - x) * (pair[1] - y);
            yy += (pair[1] - y) * (pair[1] - y);
        }
        return xy / Math.sqrt(xx * yy);
    }
}
