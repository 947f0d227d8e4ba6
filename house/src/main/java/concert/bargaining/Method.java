package concert.bargaining;

import java.util.Locale;

/// The models of bargaining, each under the name that metrics and the command line use.
public enum Method {
    /// [CompromiseModel].
    COMPROMISE("compromise model"),
    /// [WeightedMedian].
    MEDIAN("weighted median"),
    /// [MeanPosition].
    MEAN("mean position"),
    /// [StatusQuo].
    STATUS_QUO("status quo");

    private final String title;

    Method(String title) {
        this.title = title;
    }

    /// {@return its name in words}
    public String title() {
        return title;
    }

    /// {@return its name in metric keys and on the command line, such as `status_quo`}
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
