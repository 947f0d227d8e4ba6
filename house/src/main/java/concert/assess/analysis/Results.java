package concert.assess.analysis;

import concert.alignment.Mactor;
import concert.bargaining.Bargaining;

/// What each analysis says of one scenario.
///
/// @param bargaining what will be agreed on each issue
/// @param alignment who wants the same and who can make whom move
public record Results(Answer<Bargaining> bargaining, Answer<Mactor> alignment) {}
