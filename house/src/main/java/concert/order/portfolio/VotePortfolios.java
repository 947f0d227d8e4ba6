package concert.order.portfolio;

import concert.order.idealpoint.VoteSet;
import concert.scenario.vote.RollCall;
import concert.scenario.vote.RollCall.Mark;
import concert.scenario.vote.RollCalls;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How each state voted in the roll calls of a session of the General Assembly: 0 yes, 1 abstention, 2 no.
/// Where one of two states was absent the roll call does not count for the pair. Häge 2011, "Choice or
/// Circumstance?", Political Analysis 19: 287–305, doi:10.1093/pan/mpr023, whose measures these portfolios
/// serve. With these three levels Voeten's agreement score is (1 + S) / 2, S absolute.
///
/// The year of a session is that in which it began.
public final class VotePortfolios {
    /// How many levels there are.
    public static final int LEVELS = 3;

    /// The year before the first session.
    public static final int BEFORE_FIRST = 1945;

    private static final String CHOICES = "yan";

    private VotePortfolios() {}

    /// The votes of a session.
    ///
    /// @param calls roll calls
    /// @param set which of them count
    /// @param year the year in which the session began
    /// @return the portfolios of the states that cast a vote, in the order of their numbers
    public static StatePortfolios of(RollCalls calls, VoteSet set, int year) {
        var session = calls.calls().stream()
                .filter(call -> call.session() + BEFORE_FIRST == year
                        && (set == VoteSet.ALL || call.marks().contains(Mark.IMPORTANT)))
                .toList();
        var states = new ArrayList<Integer>();
        var levels = new ArrayList<byte[]>();
        var positions = calls.states().stream().sorted().toList();
        for (var state : positions) {
            var row = row(session, calls.states().indexOf(state));
            if (hasVoted(row)) {
                states.add(state);
                levels.add(row);
            }
        }
        return new StatePortfolios(year, states, levels.toArray(byte[][]::new), LEVELS);
    }

    private static byte[] row(List<RollCall> session, int position) {
        var row = new byte[session.size()];
        for (var k = 0; k < row.length; k++) {
            row[k] = (byte) CHOICES.indexOf(session.get(k).choices().charAt(position));
        }
        return row;
    }

    private static boolean hasVoted(byte[] row) {
        var absent = new byte[row.length];
        Arrays.fill(absent, (byte) -1);
        return !Arrays.equals(row, absent);
    }
}
