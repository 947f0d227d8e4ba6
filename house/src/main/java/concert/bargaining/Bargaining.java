package concert.bargaining;

import concert.scenario.Issue;
import concert.scenario.Scenario;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What will be agreed on each issue of a scenario.
///
/// @param options how it was computed
/// @param forecasts the issues that have a forecast, in the folder's order
/// @param withheld the issues that have none, and why
public record Bargaining(Options options, List<IssueForecast> forecasts, List<NoForecast> withheld) {
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

        /// Copies the models.
        public Options {
            methods = Set.copyOf(methods);
        }
    }

    /// {@return the forecasts of every issue by every model}
    ///
    /// @param scenario the scenario
    public static Bargaining of(Scenario scenario) {
        return of(scenario, Options.ALL);
    }

    /// {@return the forecasts of every issue}
    ///
    /// @param scenario the scenario
    /// @param options which models to run
    public static Bargaining of(Scenario scenario, Options options) {
        var forecasts = new ArrayList<IssueForecast>();
        var withheld = new ArrayList<NoForecast>();
        for (var issue : scenario.issues()) {
            var contest = Contest.of(scenario, issue.id());
            whyNot(issue, contest)
                    .ifPresentOrElse(withheld::add, () -> forecasts.add(forecast(scenario, contest, options)));
        }
        return new Bargaining(options, forecasts, withheld);
    }

    /// {@return the forecast of an issue}
    ///
    /// @param issue id of the issue
    public Optional<IssueForecast> find(String issue) {
        return forecasts.stream()
                .filter(forecast -> forecast.issue().equals(issue))
                .findFirst();
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

    private static IssueForecast forecast(Scenario scenario, Contest contest, Options options) {
        var alternatives = new ArrayList<Alternative>();
        for (var method : Method.values()) {
            if (options.methods().contains(method)) {
                findOutcome(scenario, contest, method)
                        .ifPresent(outcome -> alternatives.add(new Alternative(method, outcome)));
            }
        }
        return new IssueForecast(contest.issue(), alternatives);
    }

    private static Optional<Double> findOutcome(Scenario scenario, Contest contest, Method method) {
        return switch (method) {
            case COMPROMISE -> Optional.of(CompromiseModel.forecast(contest).outcome());
            case MEDIAN -> Optional.of(WeightedMedian.forecast(contest).outcome());
            case MEAN -> Optional.of(MeanPosition.forecast(contest).outcome());
            case STATUS_QUO -> StatusQuo.find(scenario, contest.issue()).map(StatusQuo::outcome);
        };
    }
}
