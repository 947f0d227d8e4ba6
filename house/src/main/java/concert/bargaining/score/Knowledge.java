package concert.bargaining.score;

import concert.bargaining.Calibration;
import concert.bargaining.exchange.EqualGainExchange;
import java.util.List;
import java.util.Optional;

/// What a forecast of an issue may rest on besides the issue itself.
///
/// @param others the issues of other acts
/// @param calibration what the headline forecast learned from them
/// @param exchange the exchanges among the issues of its own act, empty if it has one issue only
record Knowledge(List<Case> others, Calibration calibration, Optional<EqualGainExchange> exchange) {}
