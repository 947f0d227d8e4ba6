package concert.cli;

import concert.assess.Assessment;
import concert.assess.judgement.KeyJudgement;
import concert.assess.judgement.Subject;
import java.io.PrintWriter;
import java.util.Locale;

/// An assessment in plain words on a terminal.
///
/// @param out where it is printed
record Digest(PrintWriter out) {
    private static final int WIDTH = 100;

    void print(Assessment assessment) {
        var about = assessment.scenario().about();
        out.println(about.title() + " (as of " + about.asOf() + ")");
        out.println();
        var number = 1;
        for (var group : Subject.group(assessment.judgements()).entrySet()) {
            out.println(group.getKey().title());
            for (var judgement : group.getValue()) {
                paragraph(String.format("%3d. ", number++), sentence(judgement));
            }
            out.println();
        }
        assessment.cautions().forEach(caution -> paragraph("", caution.text()));
        if (!assessment.cautions().isEmpty()) {
            out.println();
        }
    }

    private static String sentence(KeyJudgement judgement) {
        return judgement.statement() + " (Confidence: "
                + judgement.confidence().name().toLowerCase(Locale.ROOT) + ".)";
    }

    /// Breaks a text into lines, the first after `lead`, the others indented as far.
    private void paragraph(String lead, String text) {
        var line = new StringBuilder(lead);
        var indent = " ".repeat(lead.length());
        for (var word : text.split(" ", -1)) {
            if (line.length() + word.length() + 1 > WIDTH && !line.toString().isBlank()) {
                out.println(line);
                line = new StringBuilder(indent);
            }
            if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
            line.append(word);
        }
        out.println(line);
    }
}
