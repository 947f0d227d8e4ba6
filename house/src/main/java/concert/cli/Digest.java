package concert.cli;

import concert.assess.Assessment;
import concert.assess.analysis.Answer.Given;
import concert.assess.analysis.Answer.Withheld;
import concert.assess.claim.TestedClaim;
import concert.assess.claim.Verdict;
import concert.assess.judgement.KeyJudgement;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/// An assessment in plain words on a terminal.
///
/// @param out where it is printed
record Digest(PrintWriter out) {
    private static final int WIDTH = 100;

    /// More judgements than this are left to the report.
    private static final int SHOWN = 20;

    /// What would change a judgement is cut at the end of a sentence after this many characters.
    private static final int LONG = 160;

    void print(Assessment assessment) {
        var about = assessment.scenario().about();
        out.println(about.title() + " (as of " + about.asOf() + ")");
        out.println();
        out.println("Key judgements");
        var number = 1;
        for (var judgement : assessment.judgements().stream().limit(SHOWN).toList()) {
            print(number++, judgement);
        }
        var more = assessment.judgements().size() - SHOWN;
        if (more > 0) {
            out.println("… and " + more + " more in the report, with details, reasons and evidence of each.");
            out.println();
        }
        if (!assessment.claims().isEmpty()) {
            out.println(claims(assessment.claims()));
            out.println();
        }
        assessment.cautions().forEach(caution -> paragraph("", caution.text()));
        if (!assessment.cautions().isEmpty()) {
            out.println();
        }
    }

    private void print(int number, KeyJudgement judgement) {
        var indent = " ".repeat(4);
        paragraph(String.format("%2d. ", number), judgement.statement());
        var confidence = judgement.confidence().name().toLowerCase(Locale.ROOT);
        paragraph(indent, "Confidence: " + confidence + ". " + brief(judgement.confidenceReason()));
        if (!judgement.wouldChange().isEmpty()) {
            paragraph(indent, "What would change it: " + brief(judgement.wouldChange()));
        }
        out.println();
    }

    /// The sentences of a text up to a length, the first one in any case; `…` where some are left out.
    private static String brief(String text) {
        var end = text.length();
        while (end > LONG && text.lastIndexOf(". ", end - 2) > 0) {
            end = text.lastIndexOf(". ", end - 2) + 1;
        }
        return end < text.length() ? text.substring(0, end) + " …" : text;
    }

    private static String claims(List<TestedClaim> claims) {
        var hold = 0;
        var fail = 0;
        for (var claim : claims) {
            switch (claim.verdict()) {
                case Given<Verdict>(var verdict) when verdict.holds() -> hold++;
                case Given<Verdict> _ -> fail++;
                case Withheld<Verdict> _ -> {}
            }
        }
        return "Of " + claims.size() + " claims of the text " + hold + " hold, " + fail + " do not, and "
                + (claims.size() - hold - fail) + " cannot be tested yet.";
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
