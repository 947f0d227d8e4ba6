package concert.data.votes;

import concert.data.store.Resource;
import concert.scenario.vote.RollCall;
import concert.scenario.vote.RollCall.Mark;
import concert.scenario.vote.RollCalls;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Roll calls of the General Assembly 1946–2019 (Voeten, Strezhnev & Bailey 2009, United Nations General
/// Assembly Voting Data, doi:10.7910/DVN/LEJUQZ; public domain), read from what Concert brings along.
public final class UnRollCalls {
    private static final String HEADER = "rcid,session,date,important,amend,para,unres,issues,votes";
    private static final int SESSION = 1;
    private static final int IMPORTANT = 3;
    private static final int AMENDMENT = 4;
    private static final int PARAGRAPH = 5;

    private UnRollCalls() {}

    /// {@return the roll calls that Concert brings along}
    ///
    /// @throws IOException if they cannot be read
    public static RollCalls bundled() throws IOException {
        try (var votes = packed("unga_rollcalls_1946_2019.csv.gz");
                var matches = packed("unga_matched_resolutions.csv.gz")) {
            return read(votes, matches);
        }
    }

    private static BufferedReader packed(String name) throws IOException {
        return new BufferedReader(new StringReader(Resource.text(UnRollCalls.class, name)));
    }

    /// Reads roll calls.
    ///
    /// @param votes a line for each roll call; the last cell holds a letter for each country
    /// @param matches a line for each resolution (third cell) that repeats another one (second cell)
    /// @return the roll calls
    /// @throws IOException if they cannot be read or are of another form
    public static RollCalls read(BufferedReader votes, BufferedReader matches) throws IOException {
        var header = votes.readLine();
        if (!HEADER.equals(header)) {
            throw new IOException("roll calls begin with " + header + ", expected " + HEADER);
        }
        var calls = new ArrayList<RollCall>();
        for (var line = votes.readLine(); line != null; line = votes.readLine()) {
            calls.add(call(line));
        }
        return new RollCalls(states(), calls, repeats(matches));
    }

    /// {@return roll calls of a later edition, with the repeated resolutions that are known}
    ///
    /// @param calls the roll calls, each with a letter for every one of [#states()]
    /// @throws IOException if what Concert brings along cannot be read
    public static RollCalls of(List<RollCall> calls) throws IOException {
        try (var matches = packed("unga_matched_resolutions.csv.gz")) {
            return new RollCalls(states(), calls, repeats(matches));
        }
    }

    private static RollCall call(String line) {
        var cells = line.split(",", -1);
        return new RollCall(
                Integer.parseInt(cells[0]),
                Integer.parseInt(cells[SESSION]),
                marks(cells),
                line.substring(line.lastIndexOf(',') + 1));
    }

    private static Set<Mark> marks(String[] cells) {
        var marks = EnumSet.noneOf(Mark.class);
        Map.of(IMPORTANT, Mark.IMPORTANT, AMENDMENT, Mark.AMENDMENT, PARAGRAPH, Mark.PARAGRAPH)
                .forEach((column, mark) -> {
                    if (cells[column].equals("1")) {
                        marks.add(mark);
                    }
                });
        return marks;
    }

    /// {@return the states in the order of the letters of a roll call, by their numbers in the Correlates of War}
    public static List<Integer> states() {
        return Resource.text(UnRollCalls.class, "cow_of_unga_countries.csv")
                .lines()
                .skip(1)
                .map(line -> Integer.valueOf(line.substring(line.indexOf(',') + 1)))
                .toList();
    }

    private static Map<Integer, Integer> repeats(BufferedReader matches) throws IOException {
        var repeats = new HashMap<Integer, Integer>();
        matches.readLine();
        for (var line = matches.readLine(); line != null; line = matches.readLine()) {
            var cells = line.split(",", -1);
            repeats.put(Integer.valueOf(cells[2]), Integer.valueOf(cells[1]));
        }
        return repeats;
    }
}
