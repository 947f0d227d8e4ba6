package concert.scenario;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The tables of a scenario, in the order in which they are read.
public enum Table {
    /// Texts and data sets.
    SOURCES(Source.class),
    /// Who wants something.
    ACTORS(Actor.class),
    /// Lasting relations.
    TIES(Tie.class),
    /// What happened.
    EVENTS(Event.class),
    /// What is contested.
    ISSUES(Issue.class),
    /// Who wants what.
    STANCES(Stance.class),
    /// What can be allocated.
    MEANS(Means.class),
    /// What is striven for.
    ENDS(End.class),
    /// What can be done.
    WAYS(Way.class),
    /// How events may turn out.
    BRANCHES(Branch.class),
    /// What can be agreed.
    DEALS(Deal.class),
    /// What can be negotiated within a deal.
    TERMS(Term.class),
    /// What ways and deals do for ends.
    EFFECTS(Effect.class),
    /// How developments promote or hinder each other.
    CROSS_IMPACT(Impact.class),
    /// Plain figures.
    FACTS(Fact.class),
    /// What the assessed text says.
    CLAIMS(Claim.class),
    /// What later happened.
    OUTCOMES(Outcome.class);

    private static final Map<Class<? extends Row>, Table> BY_ROW =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Table::row, Function.identity()));

    private final Class<? extends Row> row;

    Table(Class<? extends Row> row) {
        this.row = row;
    }

    /// {@return the kind of row it holds}
    ///
    public Class<? extends Row> row() {
        return row;
    }

    /// {@return its name in lower case, as in file names and in the paths of inputs}
    ///
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// {@return the table that holds rows of this kind}
    ///
    /// @param row a row
    public static Table of(Class<? extends Row> row) {
        var table = BY_ROW.get(row);
        if (table == null) {
            throw new IllegalArgumentException("no table holds " + row);
        }
        return table;
    }
}
