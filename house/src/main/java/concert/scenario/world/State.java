package concert.scenario.world;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A state of the international system and the codes that name it. A code holds for a span of years: Germany
/// is 255 in the numbers of the Correlates of War until 1945 and from 1990, and the Federal Republic between
/// is another state.
///
/// @param id three letters of the Correlates of War, or of Gleditsch and Ward for a state that the former lacks
/// @param name its name in English
/// @param codes its codes
public record State(String id, String name, List<Code> codes) {
    /// The last year of a code that still holds.
    public static final int LASTING = Integer.MAX_VALUE;

    /// Copies the codes.
    public State {
        codes = List.copyOf(codes);
    }

    /// A code and the years in which it holds, both included.
    ///
    /// @param scheme whose code it is
    /// @param text the code
    /// @param first the first year
    /// @param last the last year, [State#LASTING] if it still holds
    public record Code(Scheme scheme, String text, int first, int last) {
        /// {@return whether it holds on any day of the year}
        ///
        /// @param year the year
        public boolean holds(int year) {
            return first <= year && year <= last;
        }
    }

    /// {@return its code in a year; of two that hold in the year of a change, the later}
    ///
    /// @param scheme whose code
    /// @param year the year
    public Optional<String> find(Scheme scheme, int year) {
        return codes.stream()
                .filter(code -> code.scheme() == scheme && code.holds(year))
                .max(Comparator.comparingInt(Code::first))
                .map(Code::text);
    }

    /// {@return its number in the Correlates of War, 0 for none}
    public int cow() {
        return codes.stream()
                .filter(code -> code.scheme() == Scheme.COW)
                .findFirst()
                .map(code -> Integer.parseInt(code.text()))
                .orElse(0);
    }

    /// {@return whether it is a member of the state system of the Correlates of War on any day of the year}
    ///
    /// @param year the year
    public boolean isMember(int year) {
        return find(Scheme.COW, year).isPresent();
    }

    /// {@return how results name it: by its ISO code of the year if it has one, else by its id}
    ///
    /// @param year the year
    public String label(int year) {
        return find(Scheme.ISO3, year).orElse(id);
    }
}
