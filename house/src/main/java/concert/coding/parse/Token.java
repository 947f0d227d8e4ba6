package concert.coding.parse;

/// A word of a sentence with its place in the dependency tree, in labels of Universal Dependencies 2.
///
/// @param form the word as it stands
/// @param lemma its base form
/// @param wordClass the universal part of speech, such as `VERB`
/// @param tag the part of speech of the treebank, such as `VBD`
/// @param head the index of the word that it depends on, -1 for a root
/// @param relation what it is to its head, such as `nsubj:pass`
/// @param start where it starts in the text of the sentence, in characters
/// @param end where it ends, exclusive
public record Token(
        String form, String lemma, String wordClass, String tag, int head, String relation, int start, int end) {

    /// {@return the relation without its subtype}
    public String plainRelation() {
        var colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
