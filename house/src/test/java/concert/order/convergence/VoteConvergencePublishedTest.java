package concert.order.convergence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.data.world.WorldFiles;
import concert.scenario.world.World;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Russia's distance to others in the votes of the General Assembly, 1990–94 and 2015–19, edition of July 2025.
class VoteConvergencePublishedTest {
    private static final int RUSSIA = 365;
    private static final int PAKISTAN = 770;

    @TempDir
    private Path folder;

    private World world() {
        return WorldFiles.world(WorldFiles.store(folder, "ideal-points", "unga_idealpoints_jul2025.csv"))
                .world();
    }

    private static VoteConvergence russiaAnd(World world, int state) {
        return VoteConvergence.find(
                        world.findVotes("all").orElseThrow(), RUSSIA, state, VoteConvergence.Options.AFTER_THE_COLD_WAR)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"770, 1.73, .13, 6, 7", "750, 1.76, .16, 4, 4", "710, 1.85, .34, 8, 9", "630, 2.05, 1.53, 110, 111"})
    void distancesAndRanks(int state, double before, double after, int rankOfYearly, int rankOfMeans) {
        var of = russiaAnd(world(), state);
        assertThat(of.yearly().before()).isEqualTo(before, within(.005));
        assertThat(of.yearly().after()).isEqualTo(after, within(.005));
        assertThat(of.yearly().rank()).isEqualTo(rankOfYearly);
        assertThat(of.ofMeans().rank()).isEqualTo(rankOfMeans);
    }

    @Test
    void mostStatesCameCloserToRussiaAndRussiaDidMostOfIt() {
        var of = russiaAnd(world(), PAKISTAN);
        assertThat(of.yearly().states()).isEqualTo(183);
        assertThat(of.yearly().closer()).isEqualTo(.70, within(.005));
        assertThat(of.ofMeans().closer()).isEqualTo(.68, within(.005));
        assertThat(of.movedByA()).isEqualTo(.68, within(.005));
        assertThat(of.movedByA() + of.movedByB()).isEqualTo(1);
    }

    @Test
    void theSetOfVotesMattersAfter2021() {
        var world = world();
        assertThat(distance(russiaAnd(world, PAKISTAN), 2023)).isEqualTo(.71, within(.005));
        var finalPassage = VoteConvergence.find(
                        world.findVotes("final-passage").orElseThrow(),
                        RUSSIA,
                        PAKISTAN,
                        VoteConvergence.Options.AFTER_THE_COLD_WAR)
                .orElseThrow();
        assertThat(distance(finalPassage, 2023)).isEqualTo(.04, within(.005));
    }

    private static double distance(VoteConvergence of, int year) {
        return of.course().stream()
                .filter(distance -> distance.year() == year)
                .findFirst()
                .orElseThrow()
                .distance();
    }

    @Test
    void theShippedEditionTellsTheSameStory() {
        var world = WorldFiles.world(WorldFiles.store(folder)).world();
        var of = russiaAnd(world, PAKISTAN);
        assertThat(of.votes()).isEqualTo("all, 2020-04");
        assertThat(of.verdict()).isEqualTo(Verdict.CONVERGED);
        assertThat(of.means().towardByA()).isPositive();
        assertThat(of.course().getLast().year()).isEqualTo(2019);
        assertThat(of.course())
                .allSatisfy(distance -> assertThat(distance.distance()).isBetween(distance.low(), distance.high()));
    }
}
