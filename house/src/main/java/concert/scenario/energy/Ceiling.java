package concert.scenario.energy;

import concert.scenario.Provenance;

/// A limit on dependence or debt in one year.
///
/// @param region id of the region
/// @param kind what is limited
/// @param supplier the supplier whose share is limited, empty for each of them; empty for other kinds
/// @param year the year
/// @param most the limit: a share from 0 to 1, or money a year
/// @param provenance where this comes from
public record Ceiling(String region, Kind kind, String supplier, int year, double most, Provenance provenance) {
    /// Checks the range.
    public Ceiling {
        Ranges.atLeast("most", most, 0);
    }

    /// What a ceiling limits.
    public enum Kind {
        /// Share of primary supply that is imported.
        IMPORT_SHARE,
        /// Share of primary supply that comes from one supplier.
        SUPPLIER_SHARE,
        /// What is paid on loans in a year.
        DEBT_SERVICE,
        /// What is paid on loans in foreign currency in a year.
        FOREIGN_DEBT_SERVICE
    }
}
