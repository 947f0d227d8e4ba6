package concert.coding;

import concert.coding.dictionary.Discards;
import concert.coding.parse.Parse;
import concert.coding.parse.Token;
import java.util.List;

/// Codes sentences into events: who did what to whom, by dictionaries over dependency trees.
///
/// Follows the dictionary format of PETRARCH-2 (Norris, Schrodt and Beieler 2017, Journal of Open Source
/// Software 2(9), 133). Departs from it: patterns are matched on dependency trees instead of constituents,
/// and the modality of an event is composed with its code by an [Ontology].
public final class Coder {
    private final Dictionaries dictionaries;

    /// A coder.
    ///
    /// @param dictionaries what it looks words up in
    public Coder(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    /// {@return the events of a sentence, each once}
    ///
    /// @param parse the sentence
    public List<CodedEvent> code(Parse parse) {
        return code(parse, false);
    }

    /// {@return the acts of a sentence, also those of which it names no actor or no target, whose code is `---` then: a
    /// headline leaves out what its reader knows}
    ///
    /// @param parse the sentence
    public List<CodedEvent> acts(Parse parse) {
        return code(parse, true);
    }

    private List<CodedEvent> code(Parse parse, boolean open) {
        if (dictionaries.discards().size() > 0 && isDiscarded(parse)) {
            return List.of();
        }
        return new Coding(parse, dictionaries, open).events();
    }

    private boolean isDiscarded(Parse parse) {
        var words = parse.tokens().stream().map(Token::form).toList();
        return dictionaries.discards().scope(words) != Discards.Scope.NOTHING;
    }
}
