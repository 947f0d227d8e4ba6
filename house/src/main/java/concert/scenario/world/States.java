package concert.scenario.world;

import concert.scenario.Actor;
import concert.scenario.Nearest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The table of states and of the codes that name them, each valid for a span of years.
public final class States {
    private static final int FEW = 6;
    private static final int FIRST_OF_SYSTEM = 1816;

    private final List<State> all;
    private final List<Membership> listed;
    private final Map<Integer, State> byCow;

    /// A table of states.
    ///
    /// @param all states with distinct ids
    public States(List<State> all) {
        this(all, List.of());
    }

    private States(List<State> all, List<Membership> listed) {
        this.all = List.copyOf(all);
        this.listed = List.copyOf(listed);
        this.byCow = all.stream()
                .filter(state -> state.cow() > 0)
                .collect(Collectors.toMap(State::cow, Function.identity()));
    }

    /// {@return the same table with membership of the state system as a list of the Correlates of War has it, up to the
    ///     list's last year}
    ///
    /// @param memberships the list
    public States with(List<Membership> memberships) {
        return new States(all, memberships);
    }

    /// {@return the years in which a list of states and this table differ, in words}
    ///
    /// @param scheme whose list
    /// @param memberships the list, its states by the numbers of the scheme
    public List<String> differences(Scheme scheme, List<Membership> memberships) {
        var differences = new ArrayList<String>();
        var last = last(memberships);
        for (var state :
                memberships.stream().map(Membership::state).distinct().sorted().toList()) {
            for (var year = FIRST_OF_SYSTEM; year <= last; year++) {
                var touched = year;
                var there = memberships.stream().anyMatch(spell -> spell.state() == state && spell.touches(touched));
                if (there == with(scheme, Integer.toString(state), year).isEmpty()) {
                    differences.add(
                            state + " in " + year + " is " + (there ? "in the list alone" : "in the table alone"));
                }
            }
        }
        return differences;
    }

    private static int last(List<Membership> memberships) {
        return memberships.stream().mapToInt(of -> of.to().getYear()).max().orElse(Integer.MIN_VALUE);
    }

    /// {@return all states}
    public List<State> all() {
        return all;
    }

    /// {@return the state with this number of the Correlates of War}
    ///
    /// @param cow the number
    public Optional<State> findCow(int cow) {
        return Optional.ofNullable(byCow.get(cow));
    }

    /// {@return how results name the state with this number of the Correlates of War; the number if there is
    ///     none}
    ///
    /// @param cow the number
    /// @param year the year
    public String label(int cow, int year) {
        return findCow(cow).map(state -> state.label(year)).orElse(Integer.toString(cow));
    }

    /// {@return the members of the state system of the Correlates of War in a year, by their numbers. A state
    ///     counts in every year that its membership touches}
    ///
    /// @param year the year
    public List<State> members(int year) {
        if (year <= last(listed)) {
            return listed.stream()
                    .filter(spell -> spell.touches(year))
                    .flatMap(spell -> findCow(spell.state()).stream())
                    .distinct()
                    .sorted(Comparator.comparingInt(State::cow))
                    .toList();
        }
        return all.stream()
                .filter(state -> state.isMember(year))
                .sorted(Comparator.comparingInt(State::cow))
                .toList();
    }

    /// {@return the number of an actor in the Correlates of War: as stated, else of the one state that its code of ISO
    ///     3166 names in a year; 0 for none}
    ///
    /// @param actor the actor
    /// @param year the year
    public int numberOf(Actor actor, int year) {
        if (actor.cow() > 0 || actor.iso3().isEmpty()) {
            return actor.cow();
        }
        return resolve("iso3:" + actor.iso3(), year) instanceof Match.Found(var state) ? state.cow() : 0;
    }

    /// {@return the states with this code in a year}
    ///
    /// @param scheme whose code
    /// @param code the code
    /// @param year the year
    public List<State> with(Scheme scheme, String code, int year) {
        return all.stream().filter(hasCode(scheme, code, year)).toList();
    }

    /// The state that a text names in a year. A text is a code after the name of its scheme and a colon, such
    /// as `cow:255`, `gw:260`, `iso3:DEU` or `iso_numeric:276`; a number alone is one of the Correlates of
    /// War; three letters are of ISO 3166 or, if that has no such code, of the Correlates of War; else it is
    /// a name.
    ///
    /// @param text the text
    /// @param year the year
    /// @return one state, several or none
    public Match resolve(String text, int year) {
        var said = text.strip();
        var colon = said.indexOf(':');
        if (colon > 0) {
            return withScheme(said, colon, year);
        }
        var number = said.matches("\\d+");
        var readings = number
                ? Stream.<Predicate<State>>of(hasCode(Scheme.COW, plain(said), year))
                : Stream.of(
                        hasCode(Scheme.ISO3, said.toUpperCase(Locale.ROOT), year),
                        isCalled(state -> state.id().equalsIgnoreCase(said), year),
                        isCalled(state -> state.name().equalsIgnoreCase(said), year),
                        isCalled(state -> contains(state.name(), said), year));
        return readings.map(reading -> all.stream().filter(reading).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> match(said, found, year))
                .orElseGet(() -> unmatched(said, year));
    }

    private Match withScheme(String said, int colon, int year) {
        var name = said.substring(0, colon).toLowerCase(Locale.ROOT);
        var code = said.substring(colon + 1).strip().toUpperCase(Locale.ROOT);
        for (var scheme : Scheme.values()) {
            if (scheme.id().equals(name)) {
                var found = scheme == Scheme.COW && !code.matches("\\d+")
                        ? all.stream()
                                .filter(isCalled(state -> state.id().equals(code), year))
                                .toList()
                        : with(
                                scheme,
                                scheme == Scheme.ISO3 || scheme == Scheme.ISO_NUMERIC ? code : plain(code),
                                year);
                return found.isEmpty() ? unmatched(said, year) : match(said, found, year);
            }
        }
        return new Match.Unmatched("no scheme " + name + ", expected cow, gw, iso3 or iso_numeric before the colon");
    }

    private Match match(String said, List<State> found, int year) {
        if (found.size() == 1) {
            return new Match.Found(found.getFirst());
        }
        return new Match.Ambiguous(
                found,
                said + " in " + year + " is "
                        + found.stream().map(States::words).collect(Collectors.joining(" or "))
                        + ". Write the number that you mean, such as "
                        + found.stream().map(States::code).collect(Collectors.joining(" or ")));
    }

    private Match unmatched(String said, int year) {
        var code = said.substring(said.indexOf(':') + 1).toUpperCase(Locale.ROOT);
        var elsewhere = new ArrayList<String>();
        for (var state : all) {
            for (var span : state.codes()) {
                if (span.text().equals(code)
                        || state.id().equals(code)
                        || state.name().equalsIgnoreCase(said)) {
                    elsewhere.add(span.scheme().title() + " " + span.text() + " is " + state.name() + " "
                            + (span.last() == State.LASTING
                                    ? "from " + span.first()
                                    : span.first() + "–" + span.last()));
                }
            }
        }
        var words = elsewhere.isEmpty()
                ? "; near it: "
                        + Nearest.to(said, all.stream().flatMap(States::names).toList())
                                .orElse("nothing")
                : "; " + elsewhere.stream().distinct().limit(FEW).collect(Collectors.joining("; "));
        return new Match.Unmatched("no state " + said + " in " + year + words);
    }

    private static Stream<String> names(State state) {
        return Stream.concat(
                Stream.of(state.id(), state.name()),
                state.codes().stream()
                        .filter(code -> code.scheme() == Scheme.ISO3)
                        .map(State.Code::text));
    }

    private static Predicate<State> hasCode(Scheme scheme, String code, int year) {
        return state -> state.codes().stream()
                .anyMatch(one -> one.scheme() == scheme && one.text().equals(code) && one.holds(year));
    }

    private static Predicate<State> isCalled(Predicate<State> called, int year) {
        return state -> called.test(state) && state.codes().stream().anyMatch(code -> code.holds(year));
    }

    private static boolean contains(String name, String said) {
        return (" " + name.toLowerCase(Locale.ROOT) + " ").contains(" " + said.toLowerCase(Locale.ROOT) + " ");
    }

    private static String plain(String digits) {
        return digits.replaceFirst("^0+(?=\\d)", "");
    }

    private static String words(State state) {
        return state.name() + " (" + code(state) + ")";
    }

    private static String code(State state) {
        return state.cow() > 0
                ? "cow:" + state.cow()
                : "gw:" + state.codes().getFirst().text();
    }
}
