package concert.cli.order;

import concert.order.convergence.VoteConvergence.Window;
import concert.order.idealpoint.VoteSet;
import concert.order.portfolio.AlliancePortfolios;
import concert.order.portfolio.Similarity;
import concert.order.portfolio.StatePortfolios;
import concert.order.portfolio.VotePortfolios;
import concert.report.OutputFiles;
import concert.scenario.world.State;
import concert.scenario.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The file of the similarity of all pairs of states, by alliances and by votes.
///
/// @param file the file
/// @param pairs how many pairs of states, each in a year, it tells
/// @param seconds how long the measures took, without the writing
record SimilarityFile(Path file, long pairs, double seconds) {
    private static final String HEADER = "of,year,ccode1,ccode2,s_absolute,s_squared,kappa,pi,tau_b,adjusted\n";
    private static final double MILLIS = 1000;
    private static final int PLACES = 7;
    private static final long SCALE = 10_000_000;

    /// The measures of all pairs in a year.
    private static final class Part {
        private final String of;
        private final StatePortfolios portfolios;
        private final double[] measures;

        Part(String of, StatePortfolios portfolios) {
            this.of = of;
            this.portfolios = portfolios;
            this.measures = Similarity.slice(
                    portfolios.portfolios(), 0, portfolios.states().size());
        }

        long pairs() {
            return measures.length / Similarity.MEASURES;
        }
    }

    static SimilarityFile write(World world, Window years, Path file) throws IOException {
        var begin = Instant.now();
        var parts = IntStream.rangeClosed(years.first(), years.last())
                .parallel()
                .boxed()
                .flatMap(year -> Stream.concat(alliances(world, year), votes(world, year)))
                .toList();
        var seconds = Duration.between(begin, Instant.now()).toMillis() / MILLIS;
        var files = new LinkedHashMap<String, OutputFiles.Content>();
        files.put(String.valueOf(file.getFileName()), target -> write(parts, target));
        var folder = file.toAbsolutePath().getParent();
        OutputFiles.write(folder == null ? Path.of("/") : folder, files);
        return new SimilarityFile(file, parts.stream().mapToLong(Part::pairs).sum(), seconds);
    }

    private static Stream<Part> alliances(World world, int year) {
        return world.findAlliances().filter(of -> of.covers(year)).stream()
                .map(of -> new Part(
                        "alliances",
                        AlliancePortfolios.of(
                                of.pledges(),
                                world.states().members(year).stream()
                                        .map(State::cow)
                                        .toList(),
                                year)));
    }

    private static Stream<Part> votes(World world, int year) {
        return world.findBallots().stream()
                .map(of -> new Part("votes", VotePortfolios.of(of.calls(), VoteSet.ALL, year)))
                .filter(part -> part.pairs() > 0);
    }

    private static void write(List<Part> parts, Path target) throws IOException {
        try (var out = Files.newBufferedWriter(target)) {
            out.write(HEADER);
            var line = new StringBuilder();
            for (var part : parts) {
                var states = part.portfolios.states();
                var at = 0;
                for (var i = 0; i < states.size(); i++) {
                    for (var j = i + 1; j < states.size(); j++) {
                        line.setLength(0);
                        line.append(part.of).append(',').append(part.portfolios.year());
                        line.append(',').append(states.get(i)).append(',').append(states.get(j));
                        for (var k = 0; k < Similarity.MEASURES; k++) {
                            append(line.append(','), part.measures[at++]);
                        }
                        out.append(line.append('\n'));
                    }
                }
            }
        }
    }

    /// Seven places behind the point; nothing where a measure is not defined.
    private static void append(StringBuilder line, double value) {
        if (!Double.isNaN(value)) {
            var scaled = Math.round(Math.abs(value) * SCALE);
            line.append(value < 0 && scaled > 0 ? "-" : "")
                    .append(scaled / SCALE)
                    .append('.');
            var digits = Long.toString(scaled % SCALE);
            line.repeat('0', PLACES - digits.length()).append(digits);
        }
    }

    String words() {
        return String.format(
                Locale.ROOT,
                "Wrote %s: six measures of %,d pairs of states in a year, computed in %.2f s.",
                file,
                pairs,
                seconds);
    }
}
