package concert.coding.dictionary;

import java.util.List;

/// A part of a pattern.
public sealed interface Element {
    /// A word: the head of a phrase, a particle, an adverb or a verb.
    ///
    /// @param term what it says
    record Word(Term term) implements Element {}

    /// `{A B C}`: a noun phrase with head C and modifiers A and B.
    ///
    /// @param modifiers the modifiers in any order
    /// @param head the head
    record Group(List<Term> modifiers, Term head) implements Element {}

    /// `(P X …)`: a prepositional phrase.
    ///
    /// @param preposition the preposition
    /// @param inside what stands in the phrase, in order
    record Prepositional(Term preposition, List<Element> inside) implements Element {}

    /// A place that an actor fills.
    ///
    /// @param role what the actor does there
    record Slot(Role role) implements Element {}

    /// What an actor does in a slot.
    enum Role {
        /// `$`: the source.
        SOURCE,
        /// `+`: the target.
        TARGET,
        /// `^`: neither; it is passed over.
        SKIPPED,
        /// `%`: the members of a conjoined phrase are both.
        BOTH
    }
}
