package concert.coding.parse;

import java.util.Map;

/// Part-of-speech tags of the Penn Treebank as universal word classes.
final class PennTags {
    private static final Map<String, String> CLASSES = Map.ofEntries(
            Map.entry("CC", "CCONJ"),
            Map.entry("CD", "NUM"),
            Map.entry("DT", "DET"),
            Map.entry("EX", "PRON"),
            Map.entry("FW", "X"),
            Map.entry("IN", "ADP"),
            Map.entry("JJ", "ADJ"),
            Map.entry("JJR", "ADJ"),
            Map.entry("JJS", "ADJ"),
            Map.entry("MD", "AUX"),
            Map.entry("NN", "NOUN"),
            Map.entry("NNS", "NOUN"),
            Map.entry("NNP", "PROPN"),
            Map.entry("NNPS", "PROPN"),
            Map.entry("PDT", "DET"),
            Map.entry("POS", "PART"),
            Map.entry("PRP", "PRON"),
            Map.entry("PRP$", "PRON"),
            Map.entry("RB", "ADV"),
            Map.entry("RBR", "ADV"),
            Map.entry("RBS", "ADV"),
            Map.entry("RP", "ADP"),
            Map.entry("SYM", "SYM"),
            Map.entry("$", "SYM"),
            Map.entry("TO", "PART"),
            Map.entry("UH", "INTJ"),
            Map.entry("WDT", "PRON"),
            Map.entry("WP", "PRON"),
            Map.entry("WP$", "PRON"),
            Map.entry("WRB", "ADV"));

    private PennTags() {}

    /// {@return the word class of a tag; auxiliaries are told by their relation}
    ///
    /// @param tag the tag, such as `VBD`
    /// @param relation what the word is to its head
    static String wordClass(String tag, String relation) {
        if (tag.startsWith("VB")) {
            return relation.startsWith("aux") || relation.equals("cop") ? "AUX" : "VERB";
        }
        return CLASSES.getOrDefault(tag, "PUNCT");
    }
}
