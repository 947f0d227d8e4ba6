package concert.order.idealpoint;

import static org.assertj.core.api.Assertions.assertThat;

import concert.scenario.vote.RollCall;
import concert.scenario.vote.RollCalls;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VoteTableTest {
    @Test
    void theVotesOfTheUnitedNationsAreMadeReadyAsPublished() throws IOException {
        var calls = Votes.unitedNations();
        var all = VoteTable.of(calls, VoteSet.ALL);
        assertThat(all.voters()).hasSize(10_469);
        assertThat(all.votes()).isEqualTo(797_473);
        assertThat(all.items()).isEqualTo(5_178);
        var important = VoteTable.of(calls, VoteSet.IMPORTANT);
        assertThat(important.voters()).hasSize(6_250);
        assertThat(important.votes()).isEqualTo(67_339);
        assertThat(important.items()).isEqualTo(386);
    }

    /// Item 2 repeats item 1, so they are one; on item 3 everybody voted alike.
    @Test
    void repeatsAreOneItemAndUnanimityTellsNothing() {
        var calls = new RollCalls(
                List.of(2, 365),
                List.of(
                        new RollCall(1, 1, Set.of(), "yn"),
                        new RollCall(2, 2, Set.of(), "a."),
                        new RollCall(3, 2, Set.of(), "yy")),
                Map.of(2, 1));
        var table = VoteTable.of(calls, VoteSet.ALL);
        assertThat(table.items()).isEqualTo(1);
        assertThat(table.voters())
                .containsExactly(
                        new CountrySession(2, 1, 1), new CountrySession(365, 1, 1), new CountrySession(2, 2, 1));
        assertThat(table.voter).containsExactly(0, 2, 1);
        assertThat(table.abstained).containsExactly(1);
        assertThat(table.against).containsExactly(2);
    }
}
