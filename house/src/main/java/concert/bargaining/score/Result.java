package concert.bargaining.score;

import concert.bargaining.Distribution;
import concert.scenario.DecisionRule;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// What the methods said of an issue, and what came about.
///
/// @param act the act that the issue belongs to
/// @param vote what a proposal needed to pass
/// @param outcome what came about
/// @param forecasts what was said, by method
record Result(String act, DecisionRule.Vote vote, double outcome, Map<Forecaster, Forecast> forecasts) {

    static Result of(Case that, Knowledge known) {
        var forecasts = new EnumMap<Forecaster, Forecast>(Forecaster.class);
        for (var forecaster : Forecaster.values()) {
            forecaster.forecast(that, known).ifPresent(forecast -> forecasts.put(forecaster, forecast));
        }
        return new Result(that.act(), that.rule().vote(), that.outcome(), forecasts);
    }

    boolean has(Forecaster forecaster) {
        return forecasts.containsKey(forecaster);
    }

    Forecast get(Forecaster forecaster) {
        return Objects.requireNonNull(forecasts.get(forecaster));
    }

    double error(Forecaster forecaster) {
        return Math.abs(get(forecaster).point() - outcome);
    }

    double crps(Forecaster forecaster) {
        return get(forecaster).distribution().crps(outcome);
    }

    /// {@return 1 if the outcome lies between the quantiles `tail` and 1 − `tail`, ends included, else 0}
    double isWithin(Forecaster forecaster, double tail) {
        var distribution = get(forecaster).distribution();
        return distribution.quantile(tail) <= outcome && outcome <= distribution.quantile(1 - tail) ? 1 : 0;
    }

    double width(Forecaster forecaster) {
        Distribution distribution = get(forecaster).distribution();
        return distribution.quantile(.9) - distribution.quantile(.1);
    }
}
