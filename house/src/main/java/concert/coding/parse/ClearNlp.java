package concert.coding.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Dependency trees in the labels of ClearNLP, put in those of Universal Dependencies 2.
///
/// There prepositions head their nouns and copulas their predicates; here it is the other way round.
/// Labels: Choi and Palmer 2012, *Guidelines for the CLEAR Style Constituent to Dependency Conversion*,
/// Technical Report 01-12, University of Colorado at Boulder.
public final class ClearNlp {
    private static final Map<String, String> RENAMED = Map.ofEntries(
            Map.entry("nsubjpass", "nsubj:pass"),
            Map.entry("csubjpass", "csubj:pass"),
            Map.entry("auxpass", "aux:pass"),
            Map.entry("dobj", "obj"),
            Map.entry("dative", "iobj"),
            Map.entry("oprd", "xcomp"),
            Map.entry("acomp", "xcomp"),
            Map.entry("attr", "xcomp"),
            Map.entry("poss", "nmod:poss"),
            Map.entry("possessive", "case"),
            Map.entry("prt", "compound:prt"),
            Map.entry("neg", "advmod"),
            Map.entry("npadvmod", "obl:npmod"),
            Map.entry("npmod", "obl:npmod"),
            Map.entry("quantmod", "advmod"),
            Map.entry("qmod", "advmod"),
            Map.entry("relcl", "acl:relcl"),
            Map.entry("predet", "det:predet"),
            Map.entry("preconj", "cc:preconj"),
            Map.entry("intj", "discourse"),
            Map.entry("meta", "dep"),
            Map.entry("num", "nummod"),
            Map.entry("nn", "compound"),
            Map.entry("complm", "mark"),
            Map.entry("prep", "obl"),
            Map.entry("agent", "obl:agent"));

    private final List<Token> tokens;
    private final int[] heads;
    private final String[] relations;

    private ClearNlp(List<Token> tokens) {
        this.tokens = tokens;
        this.heads = tokens.stream().mapToInt(Token::head).toArray();
        this.relations = tokens.stream().map(Token::relation).toArray(String[]::new);
    }

    /// {@return the words with heads, relations and word classes of Universal Dependencies}
    ///
    /// @param tokens the words with heads and relations of ClearNLP; their word classes do not count
    public static List<Token> universal(List<Token> tokens) {
        var conversion = new ClearNlp(tokens);
        conversion.turnPrepositions();
        conversion.turnCopulas();
        return conversion.renamed();
    }

    /// "in → Russia" becomes "Russia → in": the noun goes to the preposition's head.
    private void turnPrepositions() {
        for (var index = 0; index < heads.length; index++) {
            var preposition = heads[index];
            if (preposition < 0 || !isComplement(relations[index])) {
                continue;
            }
            var clause = relations[index].equals("pcomp");
            var above = heads[preposition];
            var role = role(relations[preposition], above, clause);
            heads[index] = above;
            relations[index] = role;
            heads[preposition] = index;
            relations[preposition] = clause ? "mark" : "case";
            adopt(preposition, index);
        }
    }

    private static boolean isComplement(String relation) {
        return relation.equals("pobj") || relation.equals("pcomp");
    }

    private String role(String relation, int above, boolean clause) {
        if (above < 0) {
            return "root";
        }
        var ofNoun = tokens.get(above).tag().startsWith("NN");
        if (clause) {
            return ofNoun ? "acl" : "advcl";
        }
        if (relation.equals("agent")) {
            return "obl:agent";
        }
        return ofNoun ? "nmod" : "obl";
    }

    /// What hung on a word that was a head hangs on its successor.
    private void adopt(int former, int successor) {
        for (var index = 0; index < heads.length; index++) {
            if (heads[index] == former && index != successor) {
                heads[index] = successor;
            }
        }
    }

    /// "is → ready" becomes "ready → is".
    private void turnCopulas() {
        for (var index = 0; index < heads.length; index++) {
            var copula = heads[index];
            var isPredicate = relations[index].equals("attr") || relations[index].equals("acomp");
            if (copula < 0 || !isPredicate || !tokens.get(copula).lemma().equals("be")) {
                continue;
            }
            heads[index] = heads[copula];
            relations[index] = relations[copula];
            heads[copula] = index;
            relations[copula] = "cop";
            adopt(copula, index);
        }
    }

    private List<Token> renamed() {
        var renamed = new ArrayList<Token>(tokens.size());
        for (var index = 0; index < heads.length; index++) {
            var token = tokens.get(index);
            var relation = relation(index);
            var wordClass = PennTags.wordClass(token.tag(), relation);
            renamed.add(new Token(
                    token.form(),
                    token.lemma(),
                    wordClass,
                    token.tag(),
                    heads[index],
                    relation,
                    token.start(),
                    token.end()));
        }
        return renamed;
    }

    /// A modifier of a noun without a preposition is told by its tag.
    private static String modifier(String tag) {
        if (tag.equals("CD")) {
            return "nummod";
        }
        return tag.startsWith("NN") ? "compound" : "amod";
    }

    private String relation(int index) {
        if (relations[index].equals("nmod") && tokens.get(index).relation().equals("nmod")) {
            return modifier(tokens.get(index).tag());
        }
        var relation = heads[index] < 0 ? "root" : RENAMED.getOrDefault(relations[index], relations[index]);
        if (relation.equals("aux") && tokens.get(index).tag().equals("TO")) {
            return "mark";
        }
        var stranded = relation.equals("obl") && tokens.get(index).tag().equals("IN");
        return stranded ? "case" : relation;
    }
}
