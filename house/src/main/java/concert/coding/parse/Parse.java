package concert.coding.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A sentence and its dependency tree.
public final class Parse {
    private final String id;
    private final String date;
    private final String text;
    private final List<Token> tokens;
    private final int[][] dependents;

    /// A sentence with its tree.
    ///
    /// @param id the sentence's id
    /// @param date when it was published, as `YYYY-MM-DD`; empty where that is unknown
    /// @param text the sentence as it stands
    /// @param tokens its words; their heads form a tree, or several
    public Parse(String id, String date, String text, List<Token> tokens) {
        this.id = id;
        this.date = date;
        this.text = text;
        this.tokens = List.copyOf(tokens);
        this.dependents = dependentsOf(this.tokens);
        if (TreeCheck.hasCycle(tokens.stream().mapToInt(Token::head).toArray())) {
            throw new IllegalArgumentException("The heads of sentence " + id + " form a cycle.");
        }
    }

    private static int[][] dependentsOf(List<Token> tokens) {
        var counts = new int[tokens.size()];
        for (var token : tokens) {
            if (token.head() >= tokens.size()) {
                throw new IllegalArgumentException("The head " + token.head() + " of " + token.form()
                        + " is not among the " + tokens.size() + " words of the sentence.");
            }
            if (token.head() >= 0) {
                counts[token.head()]++;
            }
        }
        var dependents = new int[tokens.size()][];
        Arrays.setAll(dependents, index -> new int[counts[index]]);
        for (var index = tokens.size() - 1; index >= 0; index--) {
            var head = tokens.get(index).head();
            if (head >= 0) {
                dependents[head][--counts[head]] = index;
            }
        }
        return dependents;
    }

    /// {@return the sentence's id}
    public String id() {
        return id;
    }

    /// {@return when the sentence was published, as `YYYY-MM-DD`; empty where that is unknown}
    public String date() {
        return date;
    }

    /// {@return the sentence as it stands}
    public String text() {
        return text;
    }

    /// {@return the words in order}
    public List<Token> tokens() {
        return tokens;
    }

    /// {@return the number of words}
    public int size() {
        return tokens.size();
    }

    /// {@return a word}
    ///
    /// @param index its index, from 0
    public Token token(int index) {
        return tokens.get(index);
    }

    /// {@return the dependents of a word, in order}
    ///
    /// @param index its index, from 0
    public int[] dependents(int index) {
        return dependents[index].clone();
    }

    /// {@return the number of dependents of a word}
    ///
    /// @param index its index, from 0
    public int dependentCount(int index) {
        return dependents[index].length;
    }

    /// {@return a dependent of a word}
    ///
    /// @param index the word's index
    /// @param nth which dependent, from 0
    public int dependent(int index, int nth) {
        return dependents[index][nth];
    }

    /// {@return the words that depend on none}
    public List<Integer> roots() {
        var roots = new ArrayList<Integer>();
        for (var index = 0; index < tokens.size(); index++) {
            if (tokens.get(index).head() < 0) {
                roots.add(index);
            }
        }
        return roots;
    }
}
