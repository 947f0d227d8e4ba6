package concert.coding.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Verbs of like meaning and the patterns that hold for all of them.
public final class Block {
    private final String name;
    private final String code;
    private final Map<Integer, List<Pattern>> anchored = new HashMap<>();
    private final List<Pattern> loose = new ArrayList<>();
    private int size;

    /// An empty block.
    Block(String name, String code) {
        this.name = name;
        this.code = code;
    }

    /// {@return the block's name}
    public String name() {
        return name;
    }

    /// {@return the code of its verbs where no pattern matches}
    public String code() {
        return code;
    }

    /// {@return the number of its patterns}
    public int size() {
        return size;
    }

    /// {@return the patterns that need a word, under one of the words that they need}
    ///
    /// @param word the word's number
    public List<Pattern> anchoredAt(Integer word) {
        return anchored.getOrDefault(word, List.of());
    }

    /// {@return the patterns that need no word}
    public List<Pattern> loose() {
        return loose;
    }

    /// Files a pattern under the words of one of its terms.
    void add(Pattern pattern) {
        size++;
        var anchor = anchor(pattern);
        if (anchor == null) {
            loose.add(pattern);
            return;
        }
        for (var word : anchor.words()) {
            anchored.computeIfAbsent(word, _ -> new ArrayList<>()).add(pattern);
        }
        for (var sequence : anchor.sequences()) {
            anchored.computeIfAbsent(sequence.getLast(), _ -> new ArrayList<>()).add(pattern);
        }
    }

    private static @Nullable Term anchor(Pattern pattern) {
        Term best = null;
        for (var side : List.of(pattern.after(), pattern.before())) {
            for (var element : side) {
                var term = anchor(element);
                if (term != null && (best == null || breadth(term) < breadth(best))) {
                    best = term;
                }
            }
        }
        return best;
    }

    private static int breadth(Term term) {
        return term.words().size() + term.sequences().size();
    }

    private static @Nullable Term anchor(Element element) {
        return switch (element) {
            case Element.Word(var term) -> term;
            case Element.Group(var modifiers, var head) -> head;
            case Element.Prepositional(var preposition, var inside) -> {
                for (var part : inside) {
                    var term = anchor(part);
                    if (term != null) {
                        yield term;
                    }
                }
                yield preposition;
            }
            case Element.Slot(var role) -> null;
        };
    }
}
