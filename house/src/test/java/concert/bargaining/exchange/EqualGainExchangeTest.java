package concert.bargaining.exchange;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.Shared;
import concert.bargaining.Stop;
import concert.scenario.Roster;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class EqualGainExchangeTest {
    private static final Offset<Double> CLOSE = within(1e-9);

    @Test
    void reproducesThePublishedSample() throws IOException {
        var market = sample();
        var round = EqualGainExchange.of(market, EqualGainExchange.Options.STANDARD)
                .rounds()
                .getFirst();
        assertThat(round.potential()).isEqualTo(240);
        assertEach(round.before(), within(5e-5), 49.3532, 27.246, 50.5789, 52.4855, 49.4883, 56.6008);
        assertThat(round.exchanges().get(0).gain()).isEqualTo(1.973684210526, CLOSE);
        assertThat(round.exchanges().get(1).gain()).isEqualTo(1.79263630876534, CLOSE);
        assertEach(
                round.exchanges().stream().limit(14).map(Exchange::gain).toList(),
                within(1e-8),
                1.97368421,
                1.79263631,
                1.53436533,
                1.15762100,
                .94701602,
                .90605795,
                .79747981,
                .78947368,
                .63103828,
                .59687057,
                .40471566,
                .40265078,
                .35571365,
                .33272837);
        assertThat(round.exchanges()).hasSize(40);
        assertEach(round.after(), within(5e-7), 70.081517, 48.600509, 47.779136, 16.234703, 75.146199, 46.772734);
        var next = market.with(EqualGainExchange.nextOpening(market, round));
        for (var p = 0; p < 6; p++) {
            assertThat(next.outcome(p, next.x()[p]))
                    .isEqualTo(
                            new double[] {52.642209, 32.218047, 50.816398, 45.128457, 56.869883, 56.47693}[p],
                            within(5e-6));
        }
    }

    /// Two actors of capability 1, opposite on both issues. a cares .8 and .2, b the other way round; outcomes 20 and
    /// 80, D = 1. a demands the first issue, b the second. If b moves fully on the first, its outcome shifts by
    /// 100·.2 = 20, for equal gain the second by 20·(.8 + .2)/(.2 + .8) = 20, which takes a's full move. Each gains
    /// 20·.8 − 20·.2 = 12.
    @Test
    void twoActorsWhoCareUnequallyServeEachOther() {
        var market = new Market(
                new Roster(List.of("a", "b")),
                List.of("first", "second"),
                new double[][] {{1, 1}, {1, 1}},
                new double[][] {{.8, .2}, {.2, .8}},
                new double[][] {{0, 100}, {0, 100}});
        var result = EqualGainExchange.of(market, new EqualGainExchange.Options(5));
        var round = result.rounds().getFirst();
        assertThat(round.before().getFirst()).isEqualTo(20, CLOSE);
        assertThat(round.before().getLast()).isEqualTo(80, CLOSE);
        assertThat(round.exchanges())
                .singleElement()
                .returns("a", Exchange::demander)
                .returns("first", Exchange::demanded)
                .satisfies(exchange -> assertThat(exchange.gain()).isEqualTo(12, CLOSE));
        assertThat(round.after().getFirst()).isEqualTo(0, CLOSE);
        assertThat(round.after().getLast()).isEqualTo(100, CLOSE);
        assertThat(round.utilities().getFirst()).isEqualTo(12, CLOSE);
    }

    @Test
    void whoCareAlikeHaveNothingToExchange() {
        var market = new Market(
                new Roster(List.of("a", "b")),
                List.of("first", "second"),
                new double[][] {{1, 1}, {1, 1}},
                new double[][] {{.5, .5}, {.5, .5}},
                new double[][] {{0, 100}, {0, 100}});
        var result = EqualGainExchange.of(market, EqualGainExchange.Options.STANDARD);
        assertThat(result.stopped()).isEqualTo(Stop.SETTLED);
        assertThat(result.outcomes()).containsExactly(50.0, 50.0);
    }

    @Test
    void externalitiesAddUpToWhatTheRoundIsWorthToOnlookers() throws IOException {
        var round = EqualGainExchange.of(sample(), EqualGainExchange.Options.STANDARD)
                .rounds()
                .getFirst();
        for (var exchange : round.exchanges()) {
            assertThat(exchange.externalities()).hasSize(8);
        }
    }

    private static void assertEach(List<Double> actual, Offset<Double> close, double... expected) {
        assertThat(actual).hasSize(expected.length);
        for (var i = 0; i < expected.length; i++) {
            assertThat(actual.get(i)).as("figure %d", i + 1).isEqualTo(expected[i], close);
        }
    }

    private static Market sample() throws IOException {
        var actors = new ArrayList<String>();
        var bounds = new LinkedHashMap<String, List<Double>>();
        var stances = new ArrayList<String[]>();
        for (var line :
                Files.readAllLines(Shared.find("cases", "bargaining", "exchange_sample.txt"), StandardCharsets.UTF_8)) {
            var parts = Arrays.stream(line.split("\t", -1))
                    .map(part -> part.replace("'", ""))
                    .toArray(String[]::new);
            switch (parts[0]) {
                case "#A" -> actors.add(parts[1]);
                case "#P" -> bounds.put(parts[1], new ArrayList<>());
                case "#M" -> requireNonNull(bounds.get(parts[1])).add(Double.valueOf(parts[2]));
                case "#D" -> stances.add(parts);
                default -> throw new AssertionError(line);
            }
        }
        var issues = List.copyOf(bounds.keySet());
        var market = new Market(
                new Roster(actors),
                issues,
                new double[issues.size()][actors.size()],
                new double[issues.size()][actors.size()],
                new double[issues.size()][actors.size()]);
        for (var stance : stances) {
            var p = issues.indexOf(stance[2]);
            var i = actors.indexOf(stance[1]);
            var scale = requireNonNull(bounds.get(stance[2]));
            market.x()[p][i] = 100 * (Double.parseDouble(stance[3]) - scale.get(0)) / (scale.get(1) - scale.get(0));
            market.s()[p][i] = Double.parseDouble(stance[4]);
            market.c()[p][i] = Double.parseDouble(stance[5]);
        }
        return market;
    }
}
