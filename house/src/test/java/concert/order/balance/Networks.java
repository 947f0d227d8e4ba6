package concert.order.balance;

import concert.Shared;
import concert.math.RandomStream;
import concert.scenario.Tie.Sign;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Networks to test on.
final class Networks {
    private Networks() {}

    /// The signed networks of the Correlates of War, by window.
    static Map<String, SignedNetwork> windows() throws IOException {
        var ties = new LinkedHashMap<String, List<SignedTie>>();
        for (var row : rows("signed_cow_1946_1999_edges.csv")) {
            ties.computeIfAbsent(row[1], _ -> new ArrayList<>()).add(tie(row[2], row[3], row[4]));
        }
        var networks = new LinkedHashMap<String, SignedNetwork>();
        ties.forEach((window, of) -> networks.put(window, SignedNetwork.of(of)));
        return networks;
    }

    static SignedNetwork gahukuGama() throws IOException {
        return SignedNetwork.of(rows("signed_gahuku_gama.csv").stream()
                .map(row -> tie(row[0], row[1], row[2]))
                .toList());
    }

    static List<String[]> rows(String name) throws IOException {
        return Files.readAllLines(Shared.find("cases", "order", name)).stream()
                .skip(1)
                .map(line -> line.replace("\"", "").split(",", -1))
                .toList();
    }

    private static SignedTie tie(String a, String b, String sign) {
        return new SignedTie(a, b, sign.equals("1") ? Sign.POSITIVE : Sign.NEGATIVE);
    }

    /// A network in a word for each tie: `a+b`, `a-b`.
    static SignedNetwork of(String... ties) {
        var list = new ArrayList<SignedTie>();
        for (var tie : ties) {
            list.add(new SignedTie(
                    tie.substring(0, 1), tie.substring(2), tie.charAt(1) == '+' ? Sign.POSITIVE : Sign.NEGATIVE));
        }
        return SignedNetwork.of(list);
    }

    /// A network by chance: each pair has a tie with one probability, and a tie is hostile with another.
    static SignedNetwork random(long seed, int nodes, double tied, double hostile) {
        var ties = new ArrayList<SignedTie>();
        for (var a = 0; a < nodes; a++) {
            for (var b = a + 1; b < nodes; b++) {
                if (RandomStream.uniform(seed, a, b) < tied) {
                    ties.add(new SignedTie(name(a), name(b), sign(seed, a, b, hostile)));
                }
            }
        }
        return SignedNetwork.of(ties);
    }

    /// A large sparse network in which each new node ties itself to some older ones.
    static SignedNetwork sparse(long seed, int nodes, int tiesEach, double hostile) {
        var ties = new LinkedHashMap<String, SignedTie>();
        for (var node = 1; node < nodes; node++) {
            for (var k = 0; k < tiesEach; k++) {
                var u = RandomStream.uniform(seed, node, k);
                var other = (int) (u * u * node);
                ties.put(node + " " + other, new SignedTie(name(node), name(other), sign(seed, node, other, hostile)));
            }
        }
        return SignedNetwork.of(List.copyOf(ties.values()));
    }

    private static Sign sign(long seed, int a, int b, double hostile) {
        return RandomStream.uniform(seed + 1, a, b) < hostile ? Sign.NEGATIVE : Sign.POSITIVE;
    }

    private static String name(int node) {
        return String.format("%05d", node);
    }
}
