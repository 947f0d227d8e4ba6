package concert.data.sets;

import concert.data.votes.UnRollCalls;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Rows of files on votes in the General Assembly, as roll calls with a letter for each state.
final class VoteRows {
    private static final int FIRST_YEAR_OF_UN = 1945;
    private static final int ABSENT = 8;
    private static final int NO_MEMBER = 9;
    private static final int STATE = 7;
    private static final int CHOICE = 8;
    private static final Map<String, Character> CHOICES =
            Map.of("1", 'y', "2", 'a', "3", 'n', "yes", 'y', "abstain", 'a', "no", 'n');

    /// The position of each state's letter.
    private static final Map<Integer, Integer> POSITIONS = positions();

    private VoteRows() {}

    private static Map<Integer, Integer> positions() {
        var positions = new LinkedHashMap<Integer, Integer>();
        UnRollCalls.states().forEach(state -> positions.put(state, positions.size()));
        return positions;
    }

    static List<List<Object>> rollCall(Cells row) {
        var votes = row.text("votes");
        row.require(
                votes.matches("[yan.]+") && votes.length() == POSITIONS.size(),
                "votes",
                POSITIONS.size() + " letters y, a, n or ., one for each country of the file that comes with Concert",
                "Keep the order of those countries, or add the long form with the columns rcid, ccode, session, vote.");
        return List.of(call(row, votes));
    }

    private static List<Object> call(Cells row, String votes) {
        return List.of(
                row.integer("rcid"),
                row.integer("session"),
                date(row),
                row.flag(row.has("importantvote") ? "importantvote" : "important"),
                row.flag("amend"),
                row.flag("para"),
                row.text("unres"),
                votes);
    }

    private static LocalDate date(Cells row) {
        if (!row.isMissing("date")) {
            return row.date("date");
        }
        var year = row.isMissing("year") ? FIRST_YEAR_OF_UN + row.integer("session") : row.year("year");
        return LocalDate.of(year, 1, 1);
    }

    /// One state's vote in a roll call; none for what was no member or was absent, though the roll call stands.
    static List<List<Object>> vote(Cells row) {
        var said = row.text("vote").replaceFirst("\\.0+$", "").toLowerCase(Locale.ROOT);
        var choice = CHOICES.getOrDefault(said, '.');
        row.require(
                choice != '.'
                        || row.isMissing("vote")
                        || said.equals(Integer.toString(ABSENT))
                        || said.equals(Integer.toString(NO_MEMBER)),
                "vote",
                "1 yes, 2 abstain, 3 no, 8 absent or 9 no member",
                "Correct it.");
        var call = new ArrayList<>(call(row, ""));
        call.removeLast();
        call.add(choice == '.' ? 0 : state(row));
        call.add(choice);
        return List.of(call);
    }

    private static int state(Cells row) {
        var code = row.state("ccode");
        row.require(
                POSITIONS.containsKey(code),
                "ccode",
                "a state that has voted in the General Assembly",
                "Tell us of a new member, or correct it.");
        return code;
    }

    /// {@return what tells a single vote from others; empty for none}
    static List<Object> key(List<Object> vote) {
        return (int) vote.get(STATE) == 0 ? List.of() : List.of(vote.getFirst(), vote.get(STATE));
    }

    /// Roll calls of single votes.
    static List<List<Object>> rollCalls(List<List<Object>> votes) {
        var calls = new LinkedHashMap<Object, List<Object>>();
        var letters = new LinkedHashMap<Object, char[]>();
        for (var vote : votes) {
            calls.putIfAbsent(vote.getFirst(), vote.subList(0, STATE));
            var row = letters.computeIfAbsent(vote.getFirst(), _ -> absent());
            var position = POSITIONS.get((int) vote.get(STATE));
            if (position != null) {
                row[position] = (char) vote.get(CHOICE);
            }
        }
        var rows = new ArrayList<List<Object>>();
        calls.forEach((rcid, call) -> {
            var row = new ArrayList<>(call);
            row.add(new String(letters.getOrDefault(rcid, new char[0])));
            rows.add(row);
        });
        return rows;
    }

    private static char[] absent() {
        var row = new char[POSITIONS.size()];
        Arrays.fill(row, '.');
        return row;
    }
}
