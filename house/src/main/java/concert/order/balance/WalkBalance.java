package concert.order.balance;

import concert.math.SymmetricEigenvalues;

/// Walk balance: closed walks of every length, each by its sign, against the same without signs; longer walks count
/// less, by the factorial of their length: tr e^A / tr e^|A| (Estrada & Benzi 2014, Physical Review E 90, 042802,
/// doi:10.1103/PhysRevE.90.042802). 1 for a balanced network.
///
/// @param share tr e^A / tr e^|A|, above 0 and at most 1
public record WalkBalance(double share) {
    /// The largest network that it is computed for: its steps grow with the cube of the nodes.
    public static final int MOST_NODES = 1_000;

    /// Computes it from all eigenvalues.
    ///
    /// @param network the network
    /// @return the walk balance
    /// @throws IllegalArgumentException if the network has more than [#MOST_NODES] nodes or none
    public static WalkBalance of(SignedNetwork network) {
        var n = network.size();
        if (n == 0 || n > MOST_NODES) {
            throw new IllegalArgumentException("network has " + n + " nodes, expected from 1 to " + MOST_NODES);
        }
        var signed = new double[n][n];
        var plain = new double[n][n];
        for (var tie = 0; tie < network.tieCount(); tie++) {
            var row = Math.max(network.from(tie), network.to(tie));
            var column = Math.min(network.from(tie), network.to(tie));
            signed[row][column] = network.sign(tie);
            plain[row][column] = 1;
        }
        var walks = SymmetricEigenvalues.of(plain);
        var largest = walks[n - 1];
        return new WalkBalance(trace(SymmetricEigenvalues.of(signed), largest) / trace(walks, largest));
    }

    /// tr e^A without the factor e^largest, so that it cannot overflow.
    private static double trace(double[] eigenvalues, double largest) {
        var sum = 0.0;
        for (var each : eigenvalues) {
            sum += Math.exp(each - largest);
        }
        return sum;
    }
}
