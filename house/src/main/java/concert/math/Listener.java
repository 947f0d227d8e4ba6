package concert.math;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the solver calls while it runs: it hands over its log and asks whether to go on.
final class Listener {
    private static final int LOG = 0;
    /// Simplex, interior point and branch and bound ask each by their own number.
    private static final List<Integer> ASKING = List.of(1, 2, 6);

    private final @Nullable BooleanSupplier cancel;
    private final @Nullable Consumer<String> log;
    private @Nullable RuntimeException thrown;

    Listener(@Nullable BooleanSupplier cancel, @Nullable Consumer<String> log) {
        this.cancel = cancel;
        this.log = log;
    }

    List<Integer> callbacks() {
        return Stream.of(log == null ? List.<Integer>of() : List.of(LOG), cancel == null ? List.<Integer>of() : ASKING)
                .flatMap(List::stream)
                .toList();
    }

    boolean hearsLog() {
        return log != null;
    }

    /// Throws what a caller's function threw while the solver ran: it must not pass through the solver's own frames.
    void rethrow() {
        if (thrown != null) {
            throw thrown;
        }
    }

    @SuppressWarnings("restricted")
    MemorySegment stub(Arena arena) throws ReflectiveOperationException {
        var shape = FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
        var type = MethodType.methodType(
                void.class,
                int.class,
                MemorySegment.class,
                MemorySegment.class,
                MemorySegment.class,
                MemorySegment.class);
        var target = MethodHandles.lookup().bind(this, "receive", type);
        return Linker.nativeLinker().upcallStub(target, shape, arena);
    }

    /// `HighsCCallbackType`: the first number behind `in` tells the solver to stop.
    @SuppressWarnings({"restricted", "unused"})
    private void receive(int callback, MemorySegment message, MemorySegment out, MemorySegment in, MemorySegment data) {
        try {
            if (callback == LOG && log != null) {
                log.accept(message.reinterpret(Long.MAX_VALUE).getString(0).stripTrailing());
            } else if (thrown != null || (cancel != null && cancel.getAsBoolean())) {
                in.reinterpret(JAVA_INT.byteSize()).set(JAVA_INT, 0, 1);
            }
        } catch (RuntimeException problem) {
            thrown = problem;
        }
    }
}
