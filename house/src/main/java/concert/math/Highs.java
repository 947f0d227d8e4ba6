package concert.math;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/// One solver of the native library: the calls of HiGHS' C API (version 1.12, `highs_c_api.h`) that Concert makes.
/// It belongs to the thread that made it.
final class Highs implements AutoCloseable {
    private static final NativeLibrary LIBRARY = NativeLibrary.ofThisMachine();
    private static final int ERROR = -1;
    private static final int ROWWISE = 2;
    private static final int MINIMIZE = 1;

    private final Arena arena = Arena.ofConfined();
    private final MemorySegment self;

    Highs() {
        if (LIBRARY instanceof NativeLibrary.Missing(var why)) {
            throw new UnsupportedOperationException(why);
        }
        try {
            self = (MemorySegment) Calls.CREATE.invokeExact();
        } catch (Throwable problem) {
            throw broken(problem);
        }
    }

    @Override
    public void close() {
        try {
            Calls.DESTROY.invokeExact(self);
        } catch (Throwable problem) {
            throw broken(problem);
        }
        arena.close();
    }

    void option(String name, int value) {
        try (var local = Arena.ofConfined()) {
            checked(name, (int) Calls.INT_OPTION.invokeExact(self, local.allocateFrom(name), value));
        } catch (Throwable problem) {
            throw broken(problem);
        }
    }

    void flag(String name, Flag value) {
        try (var local = Arena.ofConfined()) {
            checked(name, (int) Calls.BOOL_OPTION.invokeExact(self, local.allocateFrom(name), value.number));
        } catch (Throwable problem) {
            throw broken(problem);
        }
    }

    /// A yes or no of the solver's options.
    enum Flag {
        OFF(0),
        ON(1);

        private final int number;

        Flag(int number) {
            this.number = number;
        }
    }

    void option(String name, double value) {
        try (var local = Arena.ofConfined()) {
            checked(name, (int) Calls.DOUBLE_OPTION.invokeExact(self, local.allocateFrom(name), value));
        } catch (Throwable problem) {
            throw broken(problem);
        }
    }

    void option(String name, String value) {
        try (var local = Arena.ofConfined()) {
            checked(name, (int)
                    Calls.TEXT_OPTION.invokeExact(self, local.allocateFrom(name), local.allocateFrom(value)));
        } catch (Throwable problem) {
            throw broken(problem);
        }
    }

    void pass(LinearProgram program) {
        var columns = program.columns();
        var rows = program.rows();
        try (var local = Arena.ofConfined()) {
            var kinds = program.hasIntegers() ? local.allocateFrom(JAVA_INT, columns.kind()) : MemorySegment.NULL;
            checked("program", (int) Calls.PASS.invokeExact(
                    self,
                    program.columnCount(),
                    program.rowCount(),
                    program.entryCount(),
                    ROWWISE,
                    MINIMIZE,
                    program.constant(),
                    local.allocateFrom(JAVA_DOUBLE, columns.cost()),
                    local.allocateFrom(JAVA_DOUBLE, columns.lower()),
                    local.allocateFrom(JAVA_DOUBLE, columns.upper()),
                    local.allocateFrom(JAVA_DOUBLE, rows.lower()),
                    local.allocateFrom(JAVA_DOUBLE, rows.upper()),
                    local.allocateFrom(JAVA_INT, rows.start()),
                    local.allocateFrom(JAVA_INT, rows.column()),
                    local.allocateFrom(JAVA_DOUBLE, rows.value()),
                    kinds));
        } catch (Throwable problem) {
            throw broken(problem);
        }
    }

    void columnCost(int column, double cost) {
        try {
            checked("cost", (int) Changes.COLUMN_COST.invokeExact(self, column, cost));
        } catch (Throwable problem) {
            throw broken(problem);
        }
    }

    void columnBounds(int column, double lower, double upper) {
        try {
            checked("bounds", (int) Changes.COLUMN_BOUNDS.invokeExact(self, column, lower, upper));
        } catch (Throwable problem) {
            throw broken(problem);
        }
    }

    void rowBounds(int row, double lower, double upper) {
        try {
            checked("row", (int) Changes.ROW_BOUNDS.invokeExact(self, row, lower, upper));
        } catch (Throwable problem) {
            throw broken(problem);
        }
    }

    void columnCosts(int first, double[] costs) {
        try (var local = Arena.ofConfined()) {
            checked("costs", (int) Changes.COLUMN_COSTS.invokeExact(
                    self, first, first + costs.length - 1, local.allocateFrom(JAVA_DOUBLE, costs)));
        } catch (Throwable problem) {
            throw broken(problem);
        }
    }

    void rowsBounds(int first, double[] lower, double[] upper) {
        try (var local = Arena.ofConfined()) {
            checked("rows", (int) Changes.ROWS_BOUNDS.invokeExact(
                    self,
                    first,
                    first + lower.length - 1,
                    local.allocateFrom(JAVA_DOUBLE, lower),
                    local.allocateFrom(JAVA_DOUBLE, upper)));
        } catch (Throwable problem) {
            throw broken(problem);
        }
    }

    void coefficient(int row, int column, double value) {
        try {
            checked("coefficient", (int) Changes.COEFFICIENT.invokeExact(self, row, column, value));
        } catch (Throwable problem) {
            throw broken(problem);
        }
    }

    void addRow(double lower, double upper, int[] columns, double[] values) {
        try (var local = Arena.ofConfined()) {
            checked("row", (int) Changes.ADD_ROW.invokeExact(
                    self,
                    lower,
                    upper,
                    columns.length,
                    local.allocateFrom(JAVA_INT, columns),
                    local.allocateFrom(JAVA_DOUBLE, values)));
        } catch (Throwable problem) {
            throw broken(problem);
        }
    }

    /// Hands over a point to start from.
    void point(double[] columns) {
        try (var local = Arena.ofConfined()) {
            checked("point", (int) Calls.SET_SOLUTION.invokeExact(
                    self,
                    local.allocateFrom(JAVA_DOUBLE, columns),
                    MemorySegment.NULL,
                    MemorySegment.NULL,
                    MemorySegment.NULL));
        } catch (Throwable problem) {
            throw broken(problem);
        }
    }

    void basis(Basis basis) {
        try (var local = Arena.ofConfined()) {
            checked("basis", (int) Calls.SET_BASIS.invokeExact(
                    self, local.allocateFrom(JAVA_INT, basis.columns()), local.allocateFrom(JAVA_INT, basis.rows())));
        } catch (Throwable problem) {
            throw broken(problem);
        }
    }

    /// Solves and says how it ended.
    ModelStatus run() {
        try {
            // The time limit counts from here, not from the first run.
            checked("clocks", (int) Calls.ZERO_CLOCKS.invokeExact(self));
            var _ = (int) Calls.RUN.invokeExact(self);
            return ModelStatus.of((int) Calls.MODEL_STATUS.invokeExact(self));
        } catch (Throwable problem) {
            throw broken(problem);
        }
    }

    double real(String info) {
        try (var local = Arena.ofConfined()) {
            var value = local.allocate(JAVA_DOUBLE);
            checked(info, (int) Calls.DOUBLE_INFO.invokeExact(self, local.allocateFrom(info), value));
            return value.get(JAVA_DOUBLE, 0);
        } catch (Throwable problem) {
            throw broken(problem);
        }
    }

    int whole(String info) {
        try (var local = Arena.ofConfined()) {
            var value = local.allocate(JAVA_INT);
            checked(info, (int) Calls.INT_INFO.invokeExact(self, local.allocateFrom(info), value));
            return value.get(JAVA_INT, 0);
        } catch (Throwable problem) {
            throw broken(problem);
        }
    }

    /// The point where it stopped, with what it knows of its duals.
    Values values(int columnCount, int rowCount) {
        try (var local = Arena.ofConfined()) {
            var column = local.allocate(JAVA_DOUBLE, columnCount);
            var reduced = local.allocate(JAVA_DOUBLE, columnCount);
            var row = local.allocate(JAVA_DOUBLE, rowCount);
            var dual = local.allocate(JAVA_DOUBLE, rowCount);
            checked("solution", (int) Calls.SOLUTION.invokeExact(self, column, reduced, row, dual));
            return new Values(column.toArray(JAVA_DOUBLE), reduced.toArray(JAVA_DOUBLE), dual.toArray(JAVA_DOUBLE));
        } catch (Throwable problem) {
            throw broken(problem);
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    record Values(double[] columns, double[] reducedCosts, double[] duals) {}

    Basis basis(int columnCount, int rowCount) {
        try (var local = Arena.ofConfined()) {
            var column = local.allocate(JAVA_INT, columnCount);
            var row = local.allocate(JAVA_INT, rowCount);
            checked("basis", (int) Calls.GET_BASIS.invokeExact(self, column, row));
            return new Basis(column.toArray(JAVA_INT), row.toArray(JAVA_INT));
        } catch (Throwable problem) {
            throw broken(problem);
        }
    }

    /// The weights of rows that show why no point keeps them all; empty if the solver has none.
    double[] dualRay(int rowCount) {
        return ray(Calls.DUAL_RAY, rowCount);
    }

    /// The direction in which the cost falls for ever; empty if the solver has none.
    double[] primalRay(int columnCount) {
        return ray(Calls.PRIMAL_RAY, columnCount);
    }

    private double[] ray(MethodHandle call, int size) {
        try (var local = Arena.ofConfined()) {
            var exists = local.allocate(JAVA_INT);
            var ray = local.allocate(JAVA_DOUBLE, size);
            var status = (int) call.invokeExact(self, exists, ray);
            return status == ERROR || exists.get(JAVA_INT, 0) == 0 ? new double[0] : ray.toArray(JAVA_DOUBLE);
        } catch (Throwable problem) {
            throw broken(problem);
        }
    }

    /// Lets the solver call back.
    void listen(Listener listener) {
        try {
            checked("callback", (int) Calls.SET_CALLBACK.invokeExact(self, listener.stub(arena), MemorySegment.NULL));
            for (var callback : listener.callbacks()) {
                checked("callback", (int) Calls.START_CALLBACK.invokeExact(self, (int) callback));
            }
        } catch (Throwable problem) {
            throw broken(problem);
        }
    }

    private static void checked(String what, int status) {
        if (status == ERROR) {
            throw new IllegalArgumentException("the solver refuses the " + what);
        }
    }

    private static RuntimeException broken(Throwable problem) {
        return switch (problem) {
            case RuntimeException own -> own;
            case Error error -> throw error;
            default -> new IllegalStateException("a call of the solver failed", problem);
        };
    }

    /// The functions of the library.
    private static final class Calls {
        private static final Linker LINKER = Linker.nativeLinker();

        static final MethodHandle CREATE = function("Highs_create", FunctionDescriptor.of(ADDRESS));
        static final MethodHandle DESTROY = function("Highs_destroy", FunctionDescriptor.ofVoid(ADDRESS));
        static final MethodHandle INT_OPTION = status("Highs_setIntOptionValue", ADDRESS, JAVA_INT);
        static final MethodHandle BOOL_OPTION = status("Highs_setBoolOptionValue", ADDRESS, JAVA_INT);
        static final MethodHandle DOUBLE_OPTION = status("Highs_setDoubleOptionValue", ADDRESS, JAVA_DOUBLE);
        static final MethodHandle TEXT_OPTION = status("Highs_setStringOptionValue", ADDRESS, ADDRESS);
        static final MethodHandle PASS = status(
                "Highs_passMip",
                JAVA_INT,
                JAVA_INT,
                JAVA_INT,
                JAVA_INT,
                JAVA_INT,
                JAVA_DOUBLE,
                ADDRESS,
                ADDRESS,
                ADDRESS,
                ADDRESS,
                ADDRESS,
                ADDRESS,
                ADDRESS,
                ADDRESS,
                ADDRESS);
        static final MethodHandle SET_SOLUTION = status("Highs_setSolution", ADDRESS, ADDRESS, ADDRESS, ADDRESS);
        static final MethodHandle SET_BASIS = status("Highs_setBasis", ADDRESS, ADDRESS);
        static final MethodHandle GET_BASIS = status("Highs_getBasis", ADDRESS, ADDRESS);
        static final MethodHandle ZERO_CLOCKS = status("Highs_zeroAllClocks");
        static final MethodHandle RUN = status("Highs_run");
        static final MethodHandle MODEL_STATUS = status("Highs_getModelStatus");
        static final MethodHandle DOUBLE_INFO = status("Highs_getDoubleInfoValue", ADDRESS, ADDRESS);
        static final MethodHandle INT_INFO = status("Highs_getIntInfoValue", ADDRESS, ADDRESS);
        static final MethodHandle SOLUTION = status("Highs_getSolution", ADDRESS, ADDRESS, ADDRESS, ADDRESS);
        static final MethodHandle DUAL_RAY = status("Highs_getDualRay", ADDRESS, ADDRESS);
        static final MethodHandle PRIMAL_RAY = status("Highs_getPrimalRay", ADDRESS, ADDRESS);
        static final MethodHandle SET_CALLBACK = status("Highs_setCallback", ADDRESS, ADDRESS);
        static final MethodHandle START_CALLBACK = status("Highs_startCallback", JAVA_INT);

        private Calls() {}

        /// A function of a solver and more that says how it went.
        private static MethodHandle status(String name, MemoryLayout... more) {
            return function(name, FunctionDescriptor.of(JAVA_INT, more).insertArgumentLayouts(0, ADDRESS));
        }

        @SuppressWarnings("restricted")
        private static MethodHandle function(String name, FunctionDescriptor shape) {
            return LINKER.downcallHandle(symbols().findOrThrow(name), shape);
        }

        private static SymbolLookup symbols() {
            return switch (LIBRARY) {
                case NativeLibrary.Loaded(var symbols) -> symbols;
                case NativeLibrary.Missing(var why) -> throw new UnsupportedOperationException(why);
            };
        }
    }

    /// The functions that change a program that the solver holds: linked apart, since most runs change nothing.
    private static final class Changes {
        static final MethodHandle COLUMN_COST = Calls.status("Highs_changeColCost", JAVA_INT, JAVA_DOUBLE);
        static final MethodHandle COLUMN_BOUNDS =
                Calls.status("Highs_changeColBounds", JAVA_INT, JAVA_DOUBLE, JAVA_DOUBLE);
        static final MethodHandle ROW_BOUNDS =
                Calls.status("Highs_changeRowBounds", JAVA_INT, JAVA_DOUBLE, JAVA_DOUBLE);
        static final MethodHandle COLUMN_COSTS =
                Calls.status("Highs_changeColsCostByRange", JAVA_INT, JAVA_INT, ADDRESS);
        static final MethodHandle ROWS_BOUNDS =
                Calls.status("Highs_changeRowsBoundsByRange", JAVA_INT, JAVA_INT, ADDRESS, ADDRESS);
        static final MethodHandle COEFFICIENT = Calls.status("Highs_changeCoeff", JAVA_INT, JAVA_INT, JAVA_DOUBLE);
        static final MethodHandle ADD_ROW =
                Calls.status("Highs_addRow", JAVA_DOUBLE, JAVA_DOUBLE, JAVA_INT, ADDRESS, ADDRESS);
    }
}
