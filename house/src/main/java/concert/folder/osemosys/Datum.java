package concert.folder.osemosys;

import concert.scenario.Provenance;

/// A number as it is written, and where.
///
/// @param text as it is written
/// @param spot where it stands
/// @param provenance where the number comes from
record Datum(String text, Spot spot, Provenance provenance) {
    Datum(String text, Spot spot) {
        this(text, spot, Provenance.UNSTATED);
    }
}
