package concert.bargaining.score;

import concert.bargaining.CalibratedForecast;
import concert.bargaining.Calibration;
import concert.bargaining.CompromiseModel;
import concert.bargaining.Contest;
import concert.bargaining.Distribution;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// An issue whose outcome is known, and what the forecast needs of it.
///
/// @param act the act that it belongs to; issues of one act are never forecast from each other
/// @param contest who wanted what
/// @param outcome what came about, 0 to 100
/// @param compromise x̂: outcome by the compromise model
/// @param disagreement σ: standard deviation of positions by weight
/// @param stated how likely each stated position is, by how they are weighed
public record Case(
        String act,
        Contest contest,
        double outcome,
        double compromise,
        double disagreement,
        Map<Calibration.Stated, Distribution> stated) {
    /// Copies the distributions.
    public Case {
        stated = Map.copyOf(stated);
    }

    /// {@return an issue whose outcome is known}
    ///
    /// @param act the act that it belongs to
    /// @param contest a contest in which somebody carries weight
    /// @param outcome what came about, 0 to 100
    public static Case of(String act, Contest contest, double outcome) {
        var stated = new EnumMap<Calibration.Stated, Distribution>(Calibration.Stated.class);
        for (var way : Calibration.Stated.values()) {
            stated.put(way, CalibratedForecast.stated(contest, way));
        }
        return new Case(
                act,
                contest,
                outcome,
                CompromiseModel.forecast(contest).outcome(),
                CalibratedForecast.disagreement(contest.weights(), contest.position()),
                stated);
    }

    /// {@return the mixture by what was learned, before its levels are read}
    ///
    /// @param calibration what was learned
    Distribution mixture(Calibration calibration) {
        return CalibratedForecast.mixture(
                compromise,
                disagreement,
                Objects.requireNonNull(stated.get(calibration.shape().stated())),
                calibration);
    }

    /// {@return the acts of some cases, in order}
    ///
    /// @param cases the cases
    static List<String> acts(List<Case> cases) {
        return new ArrayList<>(cases.stream().map(Case::act).distinct().toList());
    }
}
