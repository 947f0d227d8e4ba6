package concert.scenario;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A text or data set that rows of the scenario rest on.
///
/// @param id the analyst's name for it
/// @param title its title
/// @param author who wrote or published it, empty if unknown
/// @param date when it appeared, null if unknown
/// @param url where it is found, empty if nowhere
/// @param licence terms of use, empty if unknown
/// @param reliability the Admiralty grade of the source
/// @param provenance the coder's remark on it
public record Source(
        String id,
        String title,
        String author,
        @Nullable When date,
        String url,
        String licence,
        Reliability reliability,
        Provenance provenance)
        implements Row {

    @Override
    public String key() {
        return id;
    }

    /// {@return when it appeared}
    ///
    public Optional<When> findDate() {
        return Optional.ofNullable(date);
    }

    /// Reliability of a source on the Admiralty scale (NATO AJP-2.1; US Army FM 2-22.3, appendix B).
    public enum Reliability {
        /// Completely reliable.
        A,
        /// Usually reliable.
        B,
        /// Fairly reliable.
        C,
        /// Not usually reliable.
        D,
        /// Unreliable.
        E,
        /// Reliability cannot be judged.
        F
    }
}
