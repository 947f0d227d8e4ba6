package concert.documents.draft;

/// An actor as a sentence names it.
///
/// @param start where its words start in the sentence
/// @param end where they end, exclusive
/// @param actor who it is
/// @param form how it is named
record Mention(int start, int end, Named actor, Form form) {
    /// How an actor is named.
    enum Form {
        /// By its name or its initials.
        NAME,
        /// By an adjective, its capital, a person or an office that stands for it.
        STANDS_FOR
    }

    /// Who is named.
    ///
    /// @param id the id that is proposed: the ISO code of a state, the initials of an organization
    /// @param name the name in full
    /// @param kind state, organization or group
    /// @param iso3 the ISO code, empty for none
    /// @param cow the number of the Correlates of War, empty for none
    /// @param confidence how sure it is that the words name it
    record Named(String id, String name, String kind, String iso3, String cow, double confidence) {}
}
