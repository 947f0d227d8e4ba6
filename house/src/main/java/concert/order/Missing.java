package concert.order;

/// Something that cannot be computed.
///
/// @param what what cannot
/// @param reason why not
/// @param fix what to do, as a sentence
public record Missing(String what, String reason, String fix) {}
