package concert.data.events;

import java.time.LocalDate;
import java.util.List;

/// A file of events that was read: what was kept of it, and what was not and why.
///
/// @param id its number in the store
/// @param format its format
/// @param file its name
/// @param fingerprint tells it from other files
/// @param read how many rows it has, without a header
/// @param kept how many of them the store holds because of it
/// @param first the first day of an event that was kept
/// @param last the last day
/// @param drops what was not kept, the most frequent reason first
/// @param notes what was kept and may need a look, the most frequent first
public record EventFile(
        int id,
        EventFormat format,
        String file,
        String fingerprint,
        long read,
        long kept,
        LocalDate first,
        LocalDate last,
        List<Count> drops,
        List<Count> notes) {
    /// Copies the lists.
    public EventFile {
        drops = List.copyOf(drops);
        notes = List.copyOf(notes);
    }

    /// How many rows something was found in.
    ///
    /// @param what what was found
    /// @param rows in how many rows
    /// @param samples the first few of them
    public record Count(String what, long rows, List<Sample> samples) {
        /// Copies the samples.
        public Count {
            samples = List.copyOf(samples);
        }
    }

    /// A row of a file.
    ///
    /// @param line the line on which it stands, from 1, where no line is blank and no cell runs over several
    /// @param text its start
    public record Sample(long line, String text) {}

    /// {@return how many rows were not kept}
    public long dropped() {
        return drops.stream().mapToLong(Count::rows).sum();
    }
}
