package concert.math;

import static java.lang.foreign.ValueLayout.ADDRESS;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;

/// Standard output as native libraries have it. The solver prints a line of debugging there now and then, whatever its
/// log is told, which would stand in the middle of what Concert prints. Java writes to standard output by a way of its
/// own.
final class NativeOutput {
    private static final String NOWHERE = "/dev/null";

    private NativeOutput() {}

    /// Leads what native libraries print to nowhere, where the C library has its stream by a name: not on Windows.
    /// Where
    /// that fails, such a line stands in what Concert prints.
    @SuppressWarnings("restricted")
    static void silence() {
        var linker = Linker.nativeLinker();
        var symbols = linker.defaultLookup();
        var stream = symbols.find("stdout").or(() -> symbols.find("__stdoutp"));
        var open = symbols.find("fopen");
        if (stream.isEmpty() || open.isEmpty()) {
            return;
        }
        try (var arena = Arena.ofConfined()) {
            var nowhere =
                    (MemorySegment) linker.downcallHandle(open.get(), FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS))
                            .invokeExact(arena.allocateFrom(NOWHERE), arena.allocateFrom("w"));
            if (nowhere.address() != 0) {
                stream.get().reinterpret(ADDRESS.byteSize()).set(ADDRESS, 0, nowhere);
            }
        } catch (Throwable _) {
            // Cosmetic: programs are solved all the same.
        }
    }
}
