package concert.deals;

/// The lotteries over the outcomes of a space.
sealed interface Lotteries permits PairLottery, LotteryProgram {

    /// The lotteries of a space.
    ///
    /// @param floor the least utility that each party accepts
    static Lotteries of(Space space, double[] floor) {
        return space.parties() == 2 ? new PairLottery(space, floor) : new LotteryProgram(space, floor);
    }

    /// The most that each party can gain by a lottery that all accept; empty if they accept none.
    double[] ideal();

    /// The lottery that a rule picks.
    ///
    /// @param ideal the most that each party can gain
    Lottery pick(BargainingSolution rule, double[] ideal, Negotiation.Names names);
}
