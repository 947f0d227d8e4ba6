package concert.scenario.draft;

import concert.scenario.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Everything that was drafted from documents, in the order of the tables and of their places.
///
/// @param all the drafts, each with an id of its own
public record Drafts(List<Draft> all) {
    /// What a decision says that no longer has its words in the document.
    public static final String GONE = "No longer in the document.";

    /// No drafts.
    public static final Drafts NONE = new Drafts(List.of());

    private static final Map<Table, String> LETTERS = Map.of(
            Table.SOURCES, "s",
            Table.ACTORS, "a",
            Table.EVENTS, "e",
            Table.FACTS, "f",
            Table.CLAIMS, "c",
            Table.MEANS, "m",
            Table.WAYS, "w",
            Table.ENDS, "n");
    private static final double SAME_PLACE = 0.25;

    /// Copies the drafts.
    public Drafts {
        all = List.copyOf(all);
    }

    /// {@return the draft with an id}
    ///
    /// @param id the id
    public Optional<Draft> find(String id) {
        return all.stream().filter(draft -> draft.id().equals(id)).findFirst();
    }

    /// {@return these drafts with one of them replaced by id}
    ///
    /// @param changed the draft as it is now
    public Drafts with(Draft changed) {
        return new Drafts(all.stream()
                .map(draft -> draft.id().equals(changed.id()) ? changed : draft)
                .toList());
    }

    /// A document was read again: what is found again keeps its id and its decision, by its words and what stands
    /// around them; what was decided and is gone stays and says so; what is new gets an id.
    ///
    /// @param document the document's file name
    /// @param text the words of the document as it is now
    /// @param found what it now gives
    /// @return all drafts
    public Drafts renewed(String document, String text, List<Draft> found) {
        var words = plain(text);
        var pairs = new Pairs(
                all.stream()
                        .filter(draft -> draft.place().document().equals(document))
                        .toList(),
                found);
        var renewed = new ArrayList<Draft>();
        all.stream().filter(draft -> !draft.place().document().equals(document)).forEach(renewed::add);
        renewed.addAll(pairs.kept(words));
        var ids = new Ids(all);
        var claims = new ClaimIds(renewed);
        found.stream()
                .filter(draft -> !pairs.isMatched(draft))
                .map(draft -> claims.own(draft.named(ids.next(draft.table()))))
                .forEach(renewed::add);
        return new Drafts(renewed.stream()
                .sorted(Comparator.comparing(Draft::table)
                        .thenComparing(draft -> draft.place().document())
                        .thenComparingInt(draft -> draft.place().start()))
                .toList());
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /// Old drafts and the new ones that have their words: of several, the one whose surroundings are nearest.
    private static final class Pairs {
        private final List<Draft> old;
        private final Map<Integer, Draft> matches = new HashMap<>();
        private final Set<Draft> matched = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Map<String, List<Draft>> byWords = new HashMap<>();

        Pairs(List<Draft> old, List<Draft> found) {
            this.old = old;
            found.forEach(draft ->
                    byWords.computeIfAbsent(key(draft), _ -> new ArrayList<>()).add(draft));
            for (var pass = 0; pass < 2; pass++) {
                for (var index = 0; index < old.size(); index++) {
                    if (!matches.containsKey(index)) {
                        match(index, pass == 0 ? 1 : SAME_PLACE);
                    }
                }
            }
        }

        /// A decision about words that stand once holds wherever they move to.
        private void match(int index, double least) {
            var draft = old.get(index);
            var candidates = byWords.getOrDefault(key(draft), List.of());
            var alone = candidates.size() == 1 && rivals(draft) == 1;
            candidates.stream()
                    .max(Comparator.comparingDouble(found -> found.quotation().nearness(draft.quotation())))
                    .filter(found -> alone || found.quotation().nearness(draft.quotation()) >= least)
                    .ifPresent(found -> {
                        matches.put(index, found);
                        matched.add(found);
                        candidates.removeIf(matched::contains);
                    });
        }

        private long rivals(Draft draft) {
            return old.stream().filter(other -> key(other).equals(key(draft))).count();
        }

        private static String key(Draft draft) {
            var what = draft.table() == Table.ACTORS || draft.table() == Table.SOURCES
                    ? draft.field("id")
                    : plain(draft.quotation().quote());
            return draft.table() + "|" + what;
        }

        boolean isMatched(Draft found) {
            return matched.contains(found);
        }

        /// What was decided stays as it is where its words still stand, though nothing drafts it now.
        List<Draft> kept(String words) {
            var kept = new ArrayList<Draft>();
            for (var index = 0; index < old.size(); index++) {
                var match = matches.get(index);
                if (match != null) {
                    kept.add(old.get(index).movedTo(match));
                } else if (old.get(index).decision() != Decision.DRAFT) {
                    var isThere =
                            words.contains(plain(old.get(index).quotation().quote()));
                    kept.add(isThere ? old.get(index) : old.get(index).gone());
                }
            }
            return kept;
        }
    }

    /// Claims are named by number, so that a new one must not take the name of one that was decided on.
    private static final class ClaimIds {
        private final Set<String> taken = new HashSet<>();

        ClaimIds(List<Draft> kept) {
            kept.stream().filter(draft -> draft.table() == Table.CLAIMS).forEach(draft -> taken.add(draft.field("id")));
        }

        Draft own(Draft draft) {
            if (draft.table() != Table.CLAIMS || taken.add(draft.field("id"))) {
                return draft;
            }
            var number = taken.size() + 1;
            while (!taken.add(String.format("d%02d", number))) {
                number++;
            }
            return draft.filled("id", String.format("d%02d", number));
        }
    }

    /// Names for new drafts: the table's letter and the next number that was never used.
    private static final class Ids {
        private final Map<Table, Integer> last = new EnumMap<>(Table.class);

        Ids(List<Draft> drafts) {
            for (var draft : drafts) {
                last.merge(draft.table(), Integer.parseInt(draft.id().substring(1)), Math::max);
            }
        }

        String next(Table table) {
            return letter(table) + last.merge(table, 1, Integer::sum);
        }
    }

    /// {@return the letter with which the ids of a table's drafts begin}
    ///
    /// @param table the table
    public static String letter(Table table) {
        var letter = LETTERS.get(table);
        if (letter == null) {
            throw new IllegalArgumentException("no drafts are made for " + table.id());
        }
        return letter;
    }
}
