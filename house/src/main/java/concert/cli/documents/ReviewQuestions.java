package concert.cli.documents;

import concert.scenario.draft.Decision;
import concert.scenario.draft.Draft;
import concert.scenario.draft.Drafts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Questions about drafts, one by one, with answers of a letter.
///
/// @param input where answers come from; its end quits
/// @param out where questions go
record ReviewQuestions(BufferedReader input, PrintWriter out) {
    private static final String KEYS =
            "[a]ccept, [r]eject, [s]kip, [e]dit FIELD=TEXT, [q]uit and write, [x] leave without writing: ";

    /// What was decided.
    ///
    /// @param drafts the drafts with what was changed and rejected
    /// @param accepted which of them were accepted
    record Answers(Drafts drafts, List<Draft> accepted) {}

    Answers ask(Drafts before) throws IOException {
        var drafts = before;
        var accepted = new ArrayList<Draft>();
        for (var open : before.all()) {
            if (open.decision() != Decision.DRAFT || open.table() == concert.scenario.Table.SOURCES) {
                continue;
            }
            var answer = answer(open);
            switch (answer.key()) {
                case 'x' -> {
                    return new Answers(before, List.of());
                }
                case 'q' -> {
                    return new Answers(drafts, accepted);
                }
                case 'a' -> accepted.add(answer.draft());
                case 'r' -> drafts = drafts.with(answer.draft().decided(Decision.REJECTED));
                default -> {}
            }
            if (answer.key() != 'r') {
                drafts = drafts.with(answer.draft());
            }
        }
        return new Answers(drafts, accepted);
    }

    /// The key that was pressed, and the draft with what was edited before it.
    private record Answer(char key, Draft draft) {}

    private Answer answer(Draft open) throws IOException {
        var draft = open;
        while (true) {
            DraftText.lines(draft).forEach(out::println);
            out.print(KEYS);
            out.flush();
            var line = input.readLine();
            if (line == null) {
                return new Answer('q', draft);
            }
            var said = line.strip();
            var edited = edited(draft, said);
            if (edited.isPresent()) {
                draft = edited.get();
            } else if (said.equals("a") && !draft.lacking().isEmpty()) {
                out.println("It needs " + draft.lacking() + " first: e " + draft.lacking() + "=TEXT");
            } else if (said.length() == 1 && "arsqx".contains(said)) {
                return new Answer(said.charAt(0), draft);
            } else if (said.isEmpty()) {
                return new Answer('s', draft);
            } else {
                out.println("Not understood: \"" + said + "\". Answer with one letter, or e FIELD=TEXT.");
            }
        }
    }

    private static Optional<Draft> edited(Draft draft, String said) {
        var equals = said.indexOf('=');
        return said.startsWith("e ") && equals > 2
                ? Optional.of(draft.with(
                        said.substring(2, equals).strip(),
                        said.substring(equals + 1).strip()))
                : Optional.empty();
    }
}
