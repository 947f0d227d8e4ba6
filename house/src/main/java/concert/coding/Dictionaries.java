package concert.coding;

import concert.coding.dictionary.ActorDictionary;
import concert.coding.dictionary.AgentDictionary;
import concert.coding.dictionary.Discards;
import concert.coding.dictionary.NounDictionary;
import concert.coding.dictionary.VerbDictionary;
import concert.coding.dictionary.Vocabulary;

/// Everything that a coder looks words up in.
///
/// @param vocabulary the words of all dictionaries, by number
/// @param verbs verbs and their patterns
/// @param nouns nouns that tell an event by themselves
/// @param actors names of actors
/// @param agents words for what an actor is
/// @param discards phrases whose sentences or stories are not coded
/// @param ontology what becomes of a code that is intended, demanded, refused
public record Dictionaries(
        Vocabulary vocabulary,
        VerbDictionary verbs,
        NounDictionary nouns,
        ActorDictionary actors,
        AgentDictionary agents,
        Discards discards,
        Ontology ontology) {

    /// {@return dictionaries without a word}
    ///
    /// @param ontology what becomes of a code that is intended, demanded, refused
    public static Dictionaries empty(Ontology ontology) {
        var vocabulary = new Vocabulary();
        return new Dictionaries(
                vocabulary,
                new VerbDictionary(vocabulary),
                new NounDictionary(vocabulary),
                new ActorDictionary(vocabulary),
                new AgentDictionary(vocabulary),
                new Discards(),
                ontology);
    }
}
