package concert.scenario;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The name that was probably meant.
public final class Nearest {
    private static final int LONGEST = 200;
    private static final int LETTERS_PER_SLIP = 4;

    private Nearest() {}

    /// {@return the name that differs by the fewest slips of the pen, the first of those that differ alike;
    /// where none is near, one whose parts stand in another order; empty if there is none of these either}
    ///
    /// @param name what was written
    /// @param names what there is
    public static Optional<String> to(String name, Collection<String> names) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return Optional.empty();
        }
        var nearest = bySlips(name, names, UnaryOperator.identity());
        return nearest.isPresent() || name.indexOf('.') < 0 ? nearest : bySlips(name, names, Nearest::inOrder);
    }

    /// The parts of a name that points divide, in the order of the alphabet: the right words may stand in a wrong
    /// order.
    private static String inOrder(String name) {
        return Arrays.stream(name.split("\\."))
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .collect(Collectors.joining("."));
    }

    private static Optional<String> bySlips(String name, Collection<String> names, UnaryOperator<String> form) {
        var best = (name.length() == 1 ? 0 : Math.max(1, name.length() / LETTERS_PER_SLIP)) + 1;
        var written = form.apply(name).toLowerCase(Locale.ROOT);
        Optional<String> nearest = Optional.empty();
        for (var other : names) {
            if (Math.abs(other.length() - name.length()) < best) {
                var slips = slips(written, form.apply(other).toLowerCase(Locale.ROOT));
                if (slips < best) {
                    best = slips;
                    nearest = Optional.of(other);
                }
            }
        }
        return nearest;
    }

    /// {@return how to put a wrong name right, as a sentence}
    ///
    /// @param name what was written
    /// @param names what there is
    /// @param otherwise what to do where no name is near
    public static String fix(String name, Collection<String> names, String otherwise) {
        return to(name, names).map(Nearest::meant).orElse(otherwise);
    }

    /// {@return that a name was probably meant}
    ///
    /// @param name the name
    public static String meant(String name) {
        return "Write \"" + name + "\" if you meant that.";
    }

    /// The optimal string alignment distance: letters left out, added, changed or swapped with a neighbor.
    /// Damerau 1964, doi:10.1145/363958.363994.
    private static int slips(String a, String b) {
        var two = new int[b.length() + 1];
        var one = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            one[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var row = new int[b.length() + 1];
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], one[j]) + 1, one[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], two[j - 2] + 1);
                }
            }
            two = one;
            one = row;
        }
        return one[b.length()];
    }
}
