package concert.assess.words;

import concert.scenario.Actor;
import concert.scenario.Branch;
import concert.scenario.Deal;
import concert.scenario.Effect;
import concert.scenario.End;
import concert.scenario.Fact;
import concert.scenario.Input;
import concert.scenario.Issue;
import concert.scenario.Means;
import concert.scenario.Row;
import concert.scenario.Scenario;
import concert.scenario.Stance;
import concert.scenario.Tie;
import concert.scenario.Way;
import concert.scenario.When;
import java.util.Locale;

/// Inputs in words.
public final class InputWords {
    private final Scenario scenario;
    private final Input input;

    private InputWords(Scenario scenario, Input input) {
        this.scenario = scenario;
        this.input = input;
    }

    /// {@return such as `position of Taliban on the withdrawal`}
    ///
    /// @param scenario the scenario
    /// @param input one of its uncertain numbers
    public static String of(Scenario scenario, Input input) {
        var row = scenario.rows(input.table()).stream()
                .filter(one -> one.key().equals(input.key()))
                .findFirst()
                .orElseThrow();
        return new InputWords(scenario, input).words(row);
    }

    private String words(Row row) {
        var field = input.field().replace('_', ' ');
        return switch (row) {
            case Stance stance ->
                field + " of " + actor(stance.actor()) + " on " + Words.issue(scenario, stance.issue());
            case Tie tie -> tie(tie);
            case Actor actor -> field + " of " + actor.name();
            case Issue issue -> field + " of " + Words.issue(scenario, issue.id());
            case Fact fact -> "fact " + fact.id().replace('_', ' ');
            case Branch branch -> field + " of " + quoted(branch.title(), branch.id());
            case Effect effect -> "effect of " + cause(effect.of()) + " on " + end(effect.end());
            case Means means -> means.id() + " of " + actor(means.actor());
            case End end -> field + " of " + quoted(end.title(), end.id()) + " to " + actor(end.actor());
            case Way way -> field + " of " + quoted(way.title(), way.id());
            case Deal deal -> field + " of " + quoted(deal.title(), deal.id());
            default -> field + " of " + row.key();
        };
    }

    private String tie(Tie tie) {
        if (tie.kind() == Tie.Kind.INFLUENCE) {
            return "influence of " + actor(tie.a()) + " on " + actor(tie.b());
        }
        return input.field() + " of the tie (" + tie.kind().name().toLowerCase(Locale.ROOT) + ") of " + actor(tie.a())
                + " and " + actor(tie.b())
                + tie.findFrom().map(When::text).map(from -> " since " + from).orElse("");
    }

    private String cause(String id) {
        return scenario.find(Deal.class, id)
                .map(deal -> quoted(deal.title(), id))
                .orElseGet(() -> scenario.rows(Way.class).stream()
                        .filter(way -> way.id().equals(id))
                        .findFirst()
                        .map(way -> quoted(way.title(), id))
                        .orElse(id));
    }

    private String end(String key) {
        return scenario.rows(End.class).stream()
                .filter(end -> end.key().equals(key))
                .findFirst()
                .map(end -> quoted(end.title(), end.id()) + " of " + actor(end.actor()))
                .orElse(key);
    }

    private String actor(String id) {
        return Words.actor(scenario, id);
    }

    private static String quoted(String title, String id) {
        return "“" + (title.isEmpty() ? id : title) + "”";
    }
}
