/// An energy system as its equations see it: sets as indices, tables as numbers by index, ratios grouped by
/// fuel, factors of discount, loan and salvage. Nothing here knows of linear programs.
@NullMarked
package concert.energy.frame;

import org.jspecify.annotations.NullMarked;
