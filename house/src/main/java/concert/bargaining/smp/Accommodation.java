package concert.bargaining.smp;

import concert.scenario.Roster;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How far ideal points follow positions (KTAB's `IdealAdjustment`): each turn the ideal point of an actor becomes
/// Σⱼ Aᵢⱼ·(new position of j) + (1 − min(1, Σⱼ Aᵢⱼ))·(its ideal point).
///
/// @param own how far each actor follows its own position, where no pulls are given
/// @param pulls the entries of A by name; those not given are 0
public record Accommodation(double own, List<Pull> pulls) {
    /// Ideal points follow the actors' own positions fully.
    public static final Accommodation FULL = new Accommodation(1, List.of());

    private static final Pattern PULL = Pattern.compile("([^>=|]+)>([^>=|]+)=([^>=|]+)");

    /// Copies the pulls and checks the share.
    public Accommodation {
        if (!(own >= 0 && own <= 1)) {
            throw new IllegalArgumentException("own accommodation is " + own + ", expected 0 to 1");
        }
        pulls = List.copyOf(pulls);
    }

    /// How far the ideal point of an actor follows a position.
    ///
    /// @param actor whose ideal point moves
    /// @param reference whose position it follows
    /// @param share how far, at least 0
    public record Pull(String actor, String reference, double share) {
        /// Checks the share.
        public Pull {
            if (!(share >= 0 && Double.isFinite(share))) {
                throw new IllegalArgumentException("accommodation of " + actor + " to " + reference + " is " + share
                        + ", expected a number from 0");
            }
        }
    }

    /// Reads `0.5` or `XJ>XJ=0.5|XJ>LK=0.2`.
    ///
    /// @param text the text
    /// @return empty where it is neither
    public static Optional<Accommodation> parse(String text) {
        try {
            if (!text.contains(">")) {
                return Optional.of(new Accommodation(Double.parseDouble(text), List.of()));
            }
            var pulls = new ArrayList<Pull>();
            for (var part : text.split("\\|", -1)) {
                var matcher = PULL.matcher(part);
                if (!matcher.matches()) {
                    return Optional.empty();
                }
                pulls.add(new Pull(
                        matcher.group(1).strip(), matcher.group(2).strip(), Double.parseDouble(matcher.group(3))));
            }
            return Optional.of(new Accommodation(0, pulls));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// {@return as it is written}
    public String text() {
        return pulls.isEmpty()
                ? Double.toString(own)
                : String.join(
                        "|",
                        pulls.stream()
                                .map(pull -> pull.actor() + ">" + pull.reference() + "=" + pull.share())
                                .toList());
    }

    /// Makes sure that only known actors are named.
    ///
    /// @param actors the actors of the scenario
    /// @throws IllegalArgumentException naming those who are unknown
    public void requireKnown(Roster actors) {
        var unknown = pulls.stream()
                .flatMap(pull -> Stream.of(pull.actor(), pull.reference()))
                .filter(name -> actors.findIndex(name).isEmpty())
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "IdealAdjustment names " + unknown + ", expected actors of " + actors.names());
        }
    }

    /// {@return A, `A[actor][reference]`}
    ///
    /// @param actors who takes part; pulls of others have no effect
    double[][] matrix(Roster actors) {
        var a = new double[actors.size()][actors.size()];
        if (pulls.isEmpty()) {
            for (var i = 0; i < a.length; i++) {
                a[i][i] = own;
            }
        }
        for (var pull : pulls) {
            actors.findIndex(pull.actor())
                    .ifPresent(i -> actors.findIndex(pull.reference()).ifPresent(j -> a[i][j] = pull.share()));
        }
        return a;
    }

    /// {@return the ideal points after a turn}
    ///
    /// @param a A
    /// @param ideal the ideal points before it
    /// @param position the positions after it
    static double[][] follow(double[][] a, double[][] ideal, double[][] position) {
        var next = new double[ideal.length][];
        for (var i = 0; i < ideal.length; i++) {
            next[i] = new double[ideal[i].length];
            var rest = 1 - Math.min(1, Arrays.stream(a[i]).sum());
            for (var k = 0; k < next[i].length; k++) {
                var pulled = 0.0;
                for (var j = 0; j < ideal.length; j++) {
                    pulled += a[i][j] * position[j][k];
                }
                next[i][k] = pulled + rest * ideal[i][k];
            }
        }
        return next;
    }
}
