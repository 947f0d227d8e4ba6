package concert.order.power;

import concert.scenario.world.Membership;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The distribution of power in one year: concentration among all states and among the major powers, and
/// polarity.
///
/// @param year the year
/// @param listed the year of the list of major powers that was used: after its last year the powers of that
///     year stay
/// @param version version of the data on capabilities
/// @param all concentration among all states with an index
/// @param majors concentration among the states that are major powers on any day of the year
/// @param majorsInJuly concentration among those that are on 1 July; empty if fewer than two are
/// @param polarity polarity of the major powers
/// @param powers the major powers of the year, the strongest first
public record PowerYear(
        int year,
        int listed,
        String version,
        Concentration all,
        Concentration majors,
        Optional<Concentration> majorsInJuly,
        Polarity polarity,
        List<CompositeIndex.Value> powers) {
    /// Copies the powers.
    public PowerYear {
        powers = List.copyOf(powers);
    }

    /// The distribution of power in a year.
    ///
    /// @param index capabilities
    /// @param majors when states are major powers
    /// @param year the year
    /// @param options thresholds of polarity
    /// @return empty if the data do not cover the year or no major power is known in it
    public static Optional<PowerYear> find(
            CompositeIndex index, List<Membership> majors, int year, Polarity.Options options) {
        var all = index.ranking(year);
        var listed = Math.min(
                year,
                majors.stream().mapToInt(spell -> spell.to().getYear()).max().orElse(year));
        var powers = among(all, majors, spell -> spell.touches(listed));
        if (all.size() < 2 || powers.size() < 2) {
            return Optional.empty();
        }
        var july = among(all, majors, spell -> spell.covers(LocalDate.of(listed, Month.JULY, 1)));
        return Optional.of(new PowerYear(
                year,
                listed,
                index.version(),
                Concentration.of(values(all)),
                Concentration.of(values(powers)),
                july.size() < 2 ? Optional.empty() : Optional.of(Concentration.of(values(july))),
                Polarity.of(options, values(powers)),
                powers));
    }

    private static List<CompositeIndex.Value> among(
            List<CompositeIndex.Value> all, List<Membership> majors, Predicate<Membership> counts) {
        return all.stream()
                .filter(one -> majors.stream().anyMatch(spell -> spell.state() == one.state() && counts.test(spell)))
                .toList();
    }

    private static double[] values(List<CompositeIndex.Value> ranking) {
        return ranking.stream().mapToDouble(CompositeIndex.Value::value).toArray();
    }
}
