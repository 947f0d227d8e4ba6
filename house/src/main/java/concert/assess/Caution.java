package concert.assess;

/// What a reader must know before trusting an assessment.
///
/// @param id stable name, such as `hindsight`
/// @param text the warning, in whole sentences
public record Caution(String id, String text) {}
