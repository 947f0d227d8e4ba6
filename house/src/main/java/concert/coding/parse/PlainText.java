package concert.coding.parse;

import concert.scenario.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Plain text in paragraphs apart by blank lines, put into sentences by a language engine.
public final class PlainText {
    private static final int LONGEST = 20_000_000;
    private static final int BATCH = 1 << 16;

    private final LanguageEngine engine;
    private final Consumer<Parse> sink;
    private final StringBuilder paragraph = new StringBuilder();
    private final List<String> waiting = new ArrayList<>();
    private int waitingLength;
    private int count;

    private PlainText(LanguageEngine engine, Consumer<Parse> sink) {
        this.engine = engine;
        this.sink = sink;
    }

    /// Reads all sentences of a file.
    ///
    /// @param input the file's bytes; closed afterwards
    /// @param file its name, for problems
    /// @param engine what finds sentences and their trees
    /// @param sink where the sentences go, numbered from 1
    /// @return every problem, with its line
    /// @throws IOException if the file cannot be read
    public static List<Problem> read(InputStream input, String file, LanguageEngine engine, Consumer<Parse> sink)
            throws IOException {
        var problems = new ArrayList<Problem>();
        try (var lines = new Lines(input, file, problems)) {
            new PlainText(engine, sink).run(lines);
        }
        return problems;
    }

    private void run(Lines lines) throws IOException {
        for (var line = lines.next(); line != null; line = lines.next()) {
            if (line.isBlank()) {
                finish();
            } else if (paragraph.length() > LONGEST) {
                lines.tell(
                        "",
                        "a paragraph of more than " + LONGEST + " characters",
                        "paragraphs apart by blank lines",
                        "Split it.");
                paragraph.setLength(0);
            } else {
                paragraph.append(line).append('\n');
            }
        }
        finish();
        parse();
        if (count == 0 && !lines.hopeless()) {
            lines.tell("", "", "sentences in English", "Give a file with text.");
        }
    }

    private void finish() {
        if (!paragraph.isEmpty()) {
            waiting.add(paragraph.toString());
            waitingLength += paragraph.length();
            paragraph.setLength(0);
        }
        if (waitingLength >= BATCH) {
            parse();
        }
    }

    /// Some paragraphs at a time, so that every processor has work and memory stays bounded.
    private void parse() {
        for (var sentences : engine.sentencesOfEach(waiting)) {
            for (var sentence : sentences) {
                count++;
                var parse = sentence.parse();
                sink.accept(new Parse(Integer.toString(count), parse.date(), parse.text(), parse.tokens()));
            }
        }
        waiting.clear();
        waitingLength = 0;
    }
}
