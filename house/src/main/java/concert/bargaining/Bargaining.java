package concert.bargaining;

import concert.bargaining.exchange.EqualGainExchange;
import concert.scenario.Future;
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
/// @param contests who takes part in each issue, in the folder's order
/// @param forecasts the issues that have a forecast, in the folder's order
/// @param withheld the issues that have none, and why
/// @param exchange the exchanges across the issues that have a forecast, null if they were not asked for, there are
///     fewer than two such issues, or so many that they are hardly on one table
public record Bargaining(
        Options options,
        List<Contest> contests,
        List<IssueForecast> forecasts,
        List<NoForecast> withheld,
        @Nullable EqualGainExchange exchange) {
    /// Copies the lists.
    public Bargaining {
        contests = List.copyOf(contests);
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
        var contests = scenario.issues().stream()
                .map(issue -> Contest.of(scenario, issue.id()))
                .toList();
        var weighed = weighed(contests);
        var reach = Reach.of(scenario.actors().size(), weighed);
        var exchange = exchange(scenario, reach, weighed, options);
        return of(contests, reach, new Models(scenario.about(), exchange), options);
    }

    /// {@return the forecasts of every issue by the simple models as a future has them: the same bits as of the
    /// scenario in that future}
    ///
    /// @param contests the contests of the scenario
    /// @param future drawn from the scenario's inputs
    public static Bargaining of(Contests contests, Future future) {
        var all = contests.in(future);
        var reach = Reach.of(contests.actors(), weighed(all));
        return of(all, reach, new Models(contests.about(), null), Options.SIMPLE);
    }

    private static Bargaining of(List<Contest> contests, Reach reach, Models models, Options options) {
        var forecasts = new ArrayList<IssueForecast>();
        var withheld = new ArrayList<NoForecast>();
        for (var contest : contests) {
            if (contest.hasWeight()) {
                forecasts.add(forecast(models, reach, contest, options));
            } else {
                withheld.add(whyNot(contest));
            }
        }
        return new Bargaining(options, contests, forecasts, withheld, models.exchange());
    }

    private static List<Contest> weighed(List<Contest> contests) {
        return contests.stream().filter(Contest::hasWeight).toList();
    }

    /// {@return who takes part in an issue}
    ///
    /// @param issue id of the issue
    public Optional<Contest> findContest(String issue) {
        for (var contest : contests) {
            if (contest.issue().equals(issue)) {
                return Optional.of(contest);
            }
        }
        return Optional.empty();
    }

    /// {@return the forecast of an issue}
    ///
    /// @param issue id of the issue
    public Optional<IssueForecast> find(String issue) {
        for (var forecast : forecasts) {
            if (forecast.issue().equals(issue)) {
                return Optional.of(forecast);
            }
        }
        return Optional.empty();
    }

    /// {@return the exchanges across issues}
    public Optional<EqualGainExchange> findExchange() {
        return Optional.ofNullable(exchange);
    }

    private static NoForecast whyNot(Contest contest) {
        var issue = contest.issue();
        return contest.size() == 0
                ? new NoForecast(issue, "No actor takes a stance on it.", "Add rows for " + issue + " to stances.csv.")
                : new NoForecast(
                        issue,
                        "No actor has both capability and salience on it.",
                        "Give the stances on " + issue + " in stances.csv salience and capability above 0.");
    }

    private static @Nullable EqualGainExchange exchange(
            Scenario scenario, Reach reach, List<Contest> contests, Options options) {
        var asked = options.methods().contains(Method.EXCHANGE) && contests.size() > 1;
        return asked && reach.notExchanged().isEmpty()
                ? EqualGainExchange.forecast(
                        scenario, contests.stream().map(Contest::issue).toList(), EqualGainExchange.Options.STANDARD)
                : null;
    }

    private static IssueForecast forecast(Models models, Reach reach, Contest contest, Options options) {
        var alternatives = new ArrayList<Alternative>();
        var withheld = new ArrayList<NoAlternative>();
        for (var method : Method.values()) {
            if (options.methods().contains(method)) {
                reach.whyNot(method, contest)
                        .ifPresentOrElse(
                                withheld::add, () -> models.run(method, contest).ifPresent(alternatives::add));
            }
        }
        var forecast = CalibratedForecast.forecast(contest, Calibration.EUROPEAN_UNION);
        return new IssueForecast(contest.issue(), forecast, alternatives, withheld);
    }
}
