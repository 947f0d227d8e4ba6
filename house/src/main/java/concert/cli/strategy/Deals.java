package concert.cli.strategy;

import concert.cli.run.FolderArgument;
import concert.deals.Negotiation;
import concert.report.strategy.NegotiationJson;
import concert.report.strategy.NegotiationText;
import concert.scenario.Deal;
import concert.scenario.Estimate;
import concert.scenario.Scenario;
import concert.scenario.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command `deals`.
@Command(
        name = "deals",
        header = "What can be agreed on the terms of each deal, and what bargaining theory picks from it.%n",
        description =
                "Reads deals and terms. Prints the number of outcomes, the frontier, and the Nash, Kalai-Smorodinsky, egalitarian and utilitarian solutions, as outcomes and as lotteries.",
        footer = {
            "  concert deals my-scenario --json",
            "  concert deals my-scenario --deal pipeline --reservation PAK=0.5 --reservation RUS=0.5"
        })
public final class Deals implements Callable<Integer> {
    private static final String LISTED = "1000";

    @Spec
    private CommandSpec spec;

    @Mixin
    private FolderArgument folder;

    @Option(names = "--deal", paramLabel = "ID", description = "A deal; all that have terms unless given.")
    private @Nullable List<String> wanted;

    @Option(
            names = "--reservation",
            paramLabel = "PARTY=WORTH",
            description = "What a party has without agreement, instead of what deals.csv says.")
    private @Nullable Map<String, Double> reservation;

    @Option(
            names = "--frontier",
            paramLabel = "N",
            defaultValue = LISTED,
            description = "How many outcomes of the frontier are listed at most. Default: ${DEFAULT-VALUE}.")
    private int listed;

    @Option(names = "--json", description = "Print everything as JSON.")
    private boolean json;

    /// Made by the command line, which fills in what the user wrote.
    public Deals() {}

    @Override
    public Integer call() {
        var input = folder.read();
        if (input.isEmpty()) {
            return ExitCode.USAGE;
        }
        var scenario = withReservation(input.get().scenario());
        var negotiations = deals(scenario).stream()
                .map(deal -> Negotiation.of(scenario, deal, Negotiation.Options.DEFAULTS))
                .toList();
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(NegotiationJson.render(scenario.about().id(), negotiations, listed));
        } else {
            negotiations.forEach(each -> NegotiationText.render(each).forEach(out::println));
        }
        return ExitCode.OK;
    }

    private List<String> deals(Scenario scenario) {
        var negotiable = scenario.rows(Deal.class).stream()
                .map(Deal::id)
                .filter(deal -> scenario.rows(Term.class).stream()
                        .anyMatch(term -> term.deal().equals(deal)))
                .toList();
        if (negotiable.isEmpty()) {
            throw bad("terms.csv: found no terms, expected at least one. Write terms.csv in " + folder
                    + ": deal, item, option, worth.");
        }
        if (wanted == null) {
            return negotiable;
        }
        for (var deal : wanted) {
            if (!negotiable.contains(deal)) {
                throw bad("no deal " + deal + " with terms, expected one of " + negotiable);
            }
        }
        return wanted;
    }

    private Scenario withReservation(Scenario scenario) {
        if (reservation == null) {
            return scenario;
        }
        for (var party : reservation.keySet()) {
            if (scenario.roster().findIndex(party).isEmpty()) {
                throw bad("no actor " + party + ", expected one of "
                        + scenario.roster().names());
            }
        }
        return scenario.with(
                Deal.class,
                scenario.rows(Deal.class).stream().map(this::withReservation).toList());
    }

    private Deal withReservation(Deal deal) {
        var asked = reservation == null ? Map.<String, Double>of() : reservation;
        var values = new LinkedHashMap<>(deal.reservation());
        asked.forEach((party, worth) -> {
            if (deal.parties().contains(party)) {
                values.put(party, Estimate.of(worth));
            }
        });
        return deal.withReservation(values);
    }

    private ParameterException bad(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
