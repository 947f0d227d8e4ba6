package concert.report.page.basis;

import static concert.report.html.Tag.tag;

import concert.assess.analysis.Answer;
import concert.assess.words.Words;
import concert.bargaining.Bargaining;
import concert.order.ScenarioOrder;
import concert.report.html.Markup;
import concert.report.part.Findings;
import concert.report.part.Section;
import concert.scenario.Table;
import java.util.ArrayList;
import java.util.List;

/// What Concert could have said and did not, why, and what to add so that it does.
public final class WithheldSection {
    private final Findings findings;

    /// A section over one assessment.
    ///
    /// @param findings what the assessment found
    public WithheldSection(Findings findings) {
        this.findings = findings;
    }

    /// {@return the section; empty where the assessment has nothing to say there}
    public Section section() {
        var entries = new ArrayList<Markup>();
        var results = findings.assessment().results();
        entries.addAll(entry("What will be agreed", results.bargaining()));
        entries.addAll(entry("Who wants the same", results.alignment()));
        if (has(Table.MEANS) || has(Table.ENDS) || has(Table.WAYS)) {
            entries.addAll(entry("What each actor should do with its means", results.strategy()));
        }
        if (has(Table.DEALS)) {
            entries.addAll(entry("What can be agreed within deals", results.deals()));
        }
        if (findings.scenario().findEnergy().isPresent()) {
            entries.addAll(entry("The least-cost energy plan", results.energy()));
        }
        if (results.bargaining() instanceof Answer.Given<Bargaining>(var bargaining)) {
            bargaining
                    .withheld()
                    .forEach(none -> entries.addAll(entry(findings.issue(none.issue()), none.reason(), none.fix())));
            SilentModels.of(bargaining, findings)
                    .forEach(silent -> entries.addAll(entry(silent.what(), silent.reason(), silent.fix())));
        }
        entries.addAll(entry("The order around the actors", results.order()));
        entries.addAll(entry("Who can stand in one camp", results.balance()));
        entries.addAll(entry("How states get on by event data", results.relations()));
        if (results.order() instanceof Answer.Given<ScenarioOrder>(var order)
                && order.states().size() > 1) {
            order.order()
                    .missing()
                    .forEach(none ->
                            entries.addAll(entry("Order: " + none.what(), sentence(none.reason()), none.fix())));
        }
        return new Section(
                "withheld",
                "What is withheld",
                entries.isEmpty() ? Markup.NONE : tag("dl", "withheld").with(entries));
    }

    private static String sentence(String words) {
        return Words.capitalized(words) + ".";
    }

    private boolean has(Table table) {
        return !findings.scenario().rows(table).isEmpty();
    }

    private static List<Markup> entry(String what, Answer<?> answer) {
        return switch (answer) {
            case Answer.Given<?> _ -> List.of();
            case Answer.Withheld<?>(var reason, var fix) -> entry(what, reason, fix);
        };
    }

    private static List<Markup> entry(String what, String reason, String fix) {
        return List.of(tag("dt").text(what), tag("dd").text(reason + " " + fix));
    }
}
