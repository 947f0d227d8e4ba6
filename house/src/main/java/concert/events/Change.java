package concert.events;

/// A place in a series where a method sees it change.
///
/// @param index the first observation after the change, from 0
/// @param before the level before it: of the segment, the target or the median, as the method says
/// @param after the level after it, or the value itself
/// @param score how strongly the method sees it
public record Change(int index, double before, double after, double score) {}
