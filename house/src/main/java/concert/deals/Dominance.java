package concert.deals;

/// Finds among kept points one that is at least as good as another for all, up to a tolerance.
sealed interface Dominance permits Staircase, KdTree {
    /// What is found where no kept point is at least as good.
    int NONE = -1;

    /// A kept point that is at least as good in every coordinate, or [#NONE].
    ///
    /// @param all the coordinates of points, one point after the other
    /// @param from where the point's coordinates begin
    int find(double[] all, int from);

    /// Keeps a point that is not dominated, under the next number, from 0.
    void keep(double[] all, int from);
}
