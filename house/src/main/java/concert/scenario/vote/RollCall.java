package concert.scenario.vote;

import java.util.Set;

/// One vote of an assembly.
///
/// @param id its number
/// @param session the session, from 1
/// @param marks what is special about it
/// @param choices for each state of the assembly one letter: `y` yes, `a` abstain, `n` no, `.` absent
public record RollCall(int id, int session, Set<Mark> marks, String choices) {
    /// Copies the marks and checks the letters.
    public RollCall {
        marks = Set.copyOf(marks);
        for (var i = 0; i < choices.length(); i++) {
            if ("yan.".indexOf(choices.charAt(i)) < 0) {
                throw new IllegalArgumentException(
                        "roll call " + id + " holds the choice " + choices.charAt(i) + ", expected y, a, n or .");
            }
        }
    }

    /// What may be special about a vote.
    public enum Mark {
        /// The US Department of State counts it as important.
        IMPORTANT,
        /// It is on an amendment.
        AMENDMENT,
        /// It is on a paragraph.
        PARAGRAPH
    }
}
