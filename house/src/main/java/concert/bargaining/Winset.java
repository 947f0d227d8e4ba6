package concert.bargaining;

/// The winset of the status quo under unanimity in one dimension: what everybody takes rather than the status quo q, if
/// preferences fall with distance. An actor at xᵢ takes what lies between q and its mirror image 2xᵢ − q.
///
/// @param least its lower end
/// @param most its upper end; the same as `least`, and q, where the actors stand on both sides of q
record Winset(double least, double most) {

    /// {@return ⋂ᵢ [min(q, 2xᵢ − q), max(q, 2xᵢ − q)], cut to the scale}
    ///
    /// @param x positions of those whose consent is needed
    /// @param q the status quo, from 0 to 100
    static Winset of(double[] x, double q) {
        var least = 0.0;
        var most = 100.0;
        for (var xi : x) {
            least = Math.max(least, Math.min(q, 2 * xi - q));
            most = Math.min(most, Math.max(q, 2 * xi - q));
        }
        return new Winset(least, most);
    }
}
