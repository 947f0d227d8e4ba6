package concert.documents.grammar;

import concert.scenario.When;

/// A date as a sentence tells it.
///
/// @param start where its words start in the sentence
/// @param end where they end, exclusive
/// @param when the date
/// @param rest on what it rests
public record DatePhrase(int start, int end, When when, Rest rest) {
    /// On what a date rests.
    public enum Rest {
        /// The words give it in full.
        STATED,
        /// The words give a part, the date of the document the rest.
        COMPLETED,
        /// The words are relative to the date of the document.
        RELATIVE,
        /// The words are vague, such as "recently".
        VAGUE
    }
}
