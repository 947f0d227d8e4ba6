package concert.bargaining.exchange;

/// How far the two sides of a trade move.
///
/// @param trade the trade
/// @param onP where j is to stand on p
/// @param onQ where i is to stand on q
/// @param moveJ how far j moves on p
/// @param moveI how far i moves on q
/// @param gain what each of the two gains
record Terms(Trade trade, double onP, double onQ, double moveJ, double moveI, double gain) {}
