package concert.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The biofuel cases of Bryant & Lempert 2010, from the examples of the EMA workbench (BSD-3-Clause).
class PrimTest {
    private static final int FIRST_INPUT = 2;
    private static final int AFTER_LAST_INPUT = 11;

    @Test
    void peelsThePublishedBoxes() throws IOException {
        var path = bryantLempert().path();
        // The whole and the boxes after 27 cuts.
        assertThat(path).hasSize(28);
        var box = path.get(21);
        assertThat(box.cases()).isEqualTo(87);
        assertThat(box.coverage()).isEqualTo(.752809, within(1e-6));
        assertThat(box.density()).isEqualTo(.770115, within(1e-6));
        assertThat(box.limits().stream().map(limit -> limit.input() + " " + limit.side()))
                .containsExactly(
                        "Cellulosic cost LOWER",
                        "Total biomass UPPER",
                        "Demand elasticity LOWER",
                        "Biomass backstop price LOWER");
        assertThat(box.limits().stream().map(Prim.Limit::value))
                .satisfiesExactly(
                        value -> assertThat(value).isEqualTo(72.65, within(5e-3)),
                        value -> assertThat(value).isEqualTo(755.8, within(5e-2)),
                        value -> assertThat(value).isEqualTo(-.422, within(5e-4)),
                        value -> assertThat(value).isEqualTo(150.05, within(5e-3)));
        var last = path.getLast();
        assertThat(last.cases()).isEqualTo(45);
        assertThat(last.coverage()).isEqualTo(.505618, within(1e-6));
        assertThat(last.density()).isEqualTo(1);
    }

    private static Prim bryantLempert() throws IOException {
        List<String> lines;
        try (var in = Objects.requireNonNull(PrimTest.class.getResourceAsStream("bryant_lempert_2010.csv"))) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        var header = lines.getFirst().split(",", -1);
        var rows = lines.stream().skip(1).map(line -> line.split(",", -1)).toList();
        var cases = rows.stream()
                .map(row -> Arrays.stream(row, FIRST_INPUT, AFTER_LAST_INPUT)
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toArray(double[][]::new);
        var ofInterest = new boolean[rows.size()];
        for (var i = 0; i < ofInterest.length; i++) {
            ofInterest[i] = rows.get(i)[rows.get(i).length - 1].equals("1");
        }
        var inputs = Arrays.asList(header).subList(FIRST_INPUT, AFTER_LAST_INPUT);
        return Prim.peel(inputs, cases, ofInterest, Prim.Options.STANDARD);
    }
}
