package concert.coding.dictionary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Sets of words that mean the same to a pattern: `&NAME` and its `+TERM` lines.
final class SynonymSets {
    private final Vocabulary vocabulary;
    private final Map<String, Set<String>> terms = new HashMap<>();
    private final Map<String, Term> resolved = new HashMap<>();

    SynonymSets(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void open(String name) {
        terms.computeIfAbsent(name, _ -> new LinkedHashSet<>());
    }

    void add(String name, String term) {
        terms.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(term);
    }

    boolean has(String name) {
        return terms.containsKey(name);
    }

    /// {@return the words of a set; sets within it are resolved}
    ///
    /// @param name the set's name with its `&`
    Term term(String name) {
        var known = resolved.get(name);
        if (known != null) {
            return known;
        }
        var words = new LinkedHashSet<Integer>();
        var sequences = new LinkedHashSet<List<Integer>>();
        resolved.put(name, new Term(Set.of(), List.of()));
        for (var term : terms.getOrDefault(name, Set.of())) {
            if (term.startsWith("&")) {
                words.addAll(term(term).words());
                sequences.addAll(term(term).sequences());
            } else if (!term.startsWith("(")) {
                spell(term, name.endsWith("_")).forEach(form -> add(form, words, sequences));
            }
        }
        var term = new Term(words, List.copyOf(sequences));
        resolved.put(name, term);
        return term;
    }

    private static List<String> spell(String term, boolean asItIs) {
        var stem = term.replaceAll("_+$", "");
        return asItIs || term.endsWith("_") ? List.of(stem) : List.of(stem, Spelling.plural(stem));
    }

    private void add(String form, Set<Integer> words, Set<List<Integer>> sequences) {
        if (form.indexOf('-') > 0 && form.indexOf('_') < 0 && form.indexOf(' ') < 0) {
            words.add(vocabulary.add(form));
        }
        var sequence = new ArrayList<Integer>();
        Arrays.stream(form.split("[_\\s\\-]+", -1))
                .filter(word -> !word.isEmpty())
                .forEach(word -> sequence.add(vocabulary.add(word)));
        if (sequence.size() == 1) {
            words.add(sequence.getFirst());
        } else if (!sequence.isEmpty()) {
            sequences.add(sequence);
        }
    }
}
