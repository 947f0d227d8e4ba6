package concert.documents.grammar;

/// A number with its unit as a sentence tells it.
///
/// @param start where its words start in the sentence
/// @param end where they end, exclusive
/// @param value the number, or a range such as `40..50`
/// @param unit the unit, such as `MW`, `percent` or `plants`
/// @param hedge the word that makes it rough, such as "roughly", empty if none
/// @param subject what it is a quantity of, as far as the words beside it say
public record Quantity(int start, int end, String value, String unit, String hedge, String subject) {}
