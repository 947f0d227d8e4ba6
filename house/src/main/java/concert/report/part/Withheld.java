package concert.report.part;

import concert.assess.analysis.Answer;
import concert.assess.words.Words;
import concert.bargaining.Bargaining;
import concert.order.ScenarioOrder;
import concert.scenario.Table;
import java.util.ArrayList;
import java.util.List;

/// What Concert could have said and did not.
///
/// @param what what it is
/// @param reason why it is withheld
/// @param fix what to add so that it is said
public record Withheld(String what, String reason, String fix) {

    /// {@return all that an assessment withholds}
    ///
    /// @param findings the assessment
    public static List<Withheld> all(Findings findings) {
        var all = new ArrayList<Withheld>();
        analyses(findings, all);
        if (findings.assessment().results().bargaining() instanceof Answer.Given<Bargaining>(var bargaining)) {
            bargaining
                    .withheld()
                    .forEach(none -> all.add(new Withheld(findings.issue(none.issue()), none.reason(), none.fix())));
            SilentModels.of(bargaining, findings)
                    .forEach(silent -> all.add(new Withheld(silent.what(), silent.reason(), silent.fix())));
        }
        if (findings.assessment().results().order() instanceof Answer.Given<ScenarioOrder>(var order)
                && order.states().size() > 1) {
            order.order()
                    .missing()
                    .forEach(none -> all.add(
                            new Withheld("Order: " + none.what(), Words.capitalized(none.reason()) + ".", none.fix())));
        }
        return all;
    }

    private static void analyses(Findings findings, List<Withheld> all) {
        var results = findings.assessment().results();
        add(all, "What will be agreed", results.bargaining());
        add(all, "Who wants the same", results.alignment());
        if (has(findings, Table.MEANS) || has(findings, Table.ENDS) || has(findings, Table.WAYS)) {
            add(all, "What each actor should do with its means", results.strategy());
        }
        if (has(findings, Table.DEALS)) {
            add(all, "What can be agreed within deals", results.deals());
        }
        if (findings.scenario().findEnergy().isPresent()) {
            add(all, "The least-cost energy plan", results.energy());
        }
        add(all, "The order around the actors", results.order());
        add(all, "Who can stand in one camp", results.balance());
        add(all, "How states get on by event data", results.relations());
    }

    private static void add(List<Withheld> all, String what, Answer<?> answer) {
        if (answer instanceof Answer.Withheld<?>(var reason, var fix)) {
            all.add(new Withheld(what, reason, fix));
        }
    }

    private static boolean has(Findings findings, Table table) {
        return !findings.scenario().rows(table).isEmpty();
    }
}
