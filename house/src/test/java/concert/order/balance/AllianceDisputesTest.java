package concert.order.balance;

import static org.assertj.core.api.Assertions.assertThat;

import concert.data.world.WorldFiles;
import concert.scenario.world.DisputeYear;
import concert.scenario.world.Pledge;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Signed networks from alliances and disputes: reference figures made with another program, and the rule by
/// hand.
class AllianceDisputesTest {
    @TempDir
    private Path folder;

    private AllianceDisputes network(AllianceDisputes.Options options) {
        var world = WorldFiles.world(
                        WorldFiles.store(folder, "atop", "atop_v51_dir_spells.csv", "mid", "cow_mid_ddydisps.csv"))
                .world();
        return AllianceDisputes.of(
                world.findAlliances().orElseThrow().pledges(),
                world.findDisputes().orElseThrow().years(),
                options);
    }

    private static FrustrationIndex solved(AllianceDisputes of) {
        var index = FrustrationIndex.of(of.network(), FrustrationIndex.Options.DEFAULTS);
        assertThat(index.isProven()).isTrue();
        return index;
    }

    private static void costs(FrustrationIndex index, int a, int b, int together, int apart) {
        var cost = PairCost.of(index, Integer.toString(a), Integer.toString(b), FrustrationIndex.Options.DEFAULTS);
        assertThat(List.of(cost.together(), cost.apart())).as("%s and %s", a, b).containsExactly(together, apart);
    }

    @Test
    void defense2011To2014() {
        var of = network(AllianceDisputes.Options.defense(2011, 2014));
        assertThat(of.network().size()).isEqualTo(163);
        assertThat(of.network().ties()).hasSize(1801);
        assertThat(of.network().hostile()).isEqualTo(131);
        var index = solved(of);
        assertThat(index.frustrated()).isEqualTo(48);
        costs(index, 365, 770, 0, 0);
        costs(index, 365, 710, 0, 2);
        costs(index, 365, 750, 0, 1);
        costs(index, 2, 365, 16, 0);
        costs(index, 2, 640, 0, 25);
    }

    @Test
    void anyPledge2011To2014() {
        var of = network(AllianceDisputes.Options.anyPledge(2011, 2014));
        assertThat(of.network().size()).isEqualTo(188);
        assertThat(of.network().ties()).hasSize(4199);
        var index = solved(of);
        assertThat(index.frustrated()).isEqualTo(118);
        costs(index, 365, 770, 0, 29);
    }

    @Test
    void defense1985To1988() {
        var index = solved(network(AllianceDisputes.Options.defense(1985, 1988)));
        assertThat(index.frustrated()).isEqualTo(38);
        costs(index, 365, 770, 1, 0);
        costs(index, 2, 365, 8, 0);
    }

    @Test
    void aDisputeOverridesAnAllianceAndAllOfTheWindowCounts() {
        var pledges = List.of(
                new Pledge(2, 20, 1900, 1901, EnumSet.of(Pledge.Kind.DEFENSE)),
                new Pledge(2, 70, 1900, 1901, EnumSet.of(Pledge.Kind.CONSULTATION)),
                new Pledge(20, 70, 1901, 1950, EnumSet.of(Pledge.Kind.DEFENSE)));
        var disputes = List.of(
                new DisputeYear(1, 20, 2, 1904, 0, 1, 2),
                new DisputeYear(2, 70, 2, 1904, 1, 1, 2),
                new DisputeYear(3, 70, 20, 1905, 0, 1, 2));
        var of = AllianceDisputes.of(pledges, disputes, AllianceDisputes.Options.defense(1901, 1904));
        assertThat(of.network().ties()).hasSize(2);
        assertThat(of.network().hostile()).isEqualTo(1);
        assertThat(of.has(70)).isTrue();
        assertThat(of.has(365)).isFalse();
    }
}
