package concert.bargaining;

import concert.bargaining.exchange.EqualGainExchange;
import concert.scenario.Issue;
import concert.scenario.Scenario;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What will be agreed on each issue of a scenario.
///
/// @param options how it was computed
/// @param forecasts the issues that have a forecast, in the folder's order
/// @param withheld the issues that have none, and why
/// @param exchange the exchanges across the issues that have a forecast, null if they were not asked for, there are
///     fewer than two such issues, or so many that they are hardly on one table
public record Bargaining(
        Options options,
        List<IssueForecast> forecasts,
        List<NoForecast> withheld,
        @Nullable EqualGainExchange exchange) {
    /// Copies the lists.
    public Bargaining {
        forecasts = List.copyOf(forecasts);
        withheld = List.copyOf(withheld);
    }

    /// Which models to run.
    ///
    /// @param methods the models
    public record Options(Set<Method> methods) {
        /// Every model.
        public static final Options ALL = new Options(EnumSet.allOf(Method.class));

        /// The simple models, quick enough for every future of an ensemble.
        public static final Options SIMPLE = new Options(
                EnumSet.of(Method.COMPROMISE, Method.MEDIAN, Method.MEAN, Method.STATUS_QUO, Method.VETO_PLAYERS));

        /// Copies the models.
        public Options {
            methods = Set.copyOf(methods);
        }
    }

    /// {@return the forecasts of every issue by the simple models}
    ///
    /// @param scenario the scenario
    public static Bargaining of(Scenario scenario) {
        return of(scenario, Options.SIMPLE);
    }

    /// {@return the forecasts of every issue}
    ///
    /// @param scenario the scenario
    /// @param options which models to run
    public static Bargaining of(Scenario scenario, Options options) {
        var contests = new ArrayList<Contest>();
        var withheld = new ArrayList<NoForecast>();
        for (var issue : scenario.issues()) {
            var contest = Contest.of(scenario, issue.id());
            whyNot(issue, contest).ifPresentOrElse(withheld::add, () -> contests.add(contest));
        }
        var reach = Reach.of(scenario, contests);
        var exchange = exchange(reach, contests, options);
        var models = new Models(scenario, exchange);
        var forecasts = contests.stream()
                .map(contest -> forecast(models, reach, contest, options))
                .toList();
        return new Bargaining(options, forecasts, withheld, exchange);
    }

    /// {@return the forecast of an issue}
    ///
    /// @param issue id of the issue
    public Optional<IssueForecast> find(String issue) {
        return forecasts.stream()
                .filter(forecast -> forecast.issue().equals(issue))
                .findFirst();
    }

    /// {@return the exchanges across issues}
    public Optional<EqualGainExchange> findExchange() {
        return Optional.ofNullable(exchange);
    }

    private static Optional<NoForecast> whyNot(Issue issue, Contest contest) {
        if (contest.size() == 0) {
            return Optional.of(new NoForecast(
                    issue.id(), "No actor takes a stance on it.", "Add rows for " + issue.id() + " to stances.csv."));
        }
        if (!contest.hasWeight()) {
            return Optional.of(new NoForecast(
                    issue.id(),
                    "No actor has both capability and salience on it.",
                    "Give the stances on " + issue.id() + " in stances.csv salience and capability above 0."));
        }
        return Optional.empty();
    }

    private static @Nullable EqualGainExchange exchange(Reach reach, List<Contest> contests, Options options) {
        var asked = options.methods().contains(Method.EXCHANGE) && contests.size() > 1;
        return asked && reach.notExchanged().isEmpty()
                ? EqualGainExchange.forecast(
                        reach.scenario(),
                        contests.stream().map(Contest::issue).toList(),
                        EqualGainExchange.Options.STANDARD)
                : null;
    }

    private static IssueForecast forecast(Models models, Reach reach, Contest contest, Options options) {
        var alternatives = new ArrayList<Alternative>();
        var withheld = new ArrayList<NoAlternative>();
        var issue = reach.scenario().issue(contest.issue());
        for (var method : Method.values()) {
            if (options.methods().contains(method)) {
                reach.whyNot(method, issue)
                        .ifPresentOrElse(
                                withheld::add, () -> models.run(method, contest).ifPresent(alternatives::add));
            }
        }
        var forecast = CalibratedForecast.forecast(contest, Calibration.EUROPEAN_UNION);
        return new IssueForecast(contest.issue(), forecast, alternatives, withheld);
    }
}
