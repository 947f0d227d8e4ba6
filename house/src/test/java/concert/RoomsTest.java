package concert;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The house: which rooms there are, which way data travels and which library lives where.
/// The table below is the architecture; ARCHITECTURE.md explains it.
class RoomsTest {
    private static final List<String> ANALYSES =
            List.of("order", "events", "bargaining", "alignment", "deals", "energy", "strategy", "robustness");

    private static final String EVERYTHING = "*";

    /// A room, the rooms it may use and the packages of the outside libraries that live in it.
    private record Room(String name, List<String> uses, List<String> libraries) {}

    private static final List<Room> ROOMS = Stream.concat(
                    Stream.of(
                            room("scenario").libraries("org.apache.commons.numbers.."),
                            room("math").libraries("org.jgrapht..", "com.google.ortools.."),
                            room("folder", "scenario").libraries("tools.jackson..", "org.apache.commons.csv.."),
                            room("data", "scenario", "folder").libraries("org.duckdb..", "java.sql.."),
                            room("coding", "scenario").libraries(),
                            room("documents", "scenario", "coding").libraries("org.apache.pdfbox..", "org.jsoup.."),
                            room("assess", with(ANALYSES, "scenario", "math")).libraries(),
                            room("report", with(ANALYSES, "scenario", "assess")).libraries("tools.jackson.."),
                            room("cli", EVERYTHING).libraries("picocli..", "tools.jackson.."),
                            room("web", EVERYTHING).libraries("tools.jackson..")),
                    ANALYSES.stream()
                            .map(analysis -> room(analysis, "scenario", "math")
                                    .libraries(analysis.equals("robustness") ? "org.hipparchus.." : "java.lang..")))
            .toList();

    /// Packages that every room may use.
    private static final String[] EVERYWHERE = {
        "java.lang..",
        "java.util..",
        "java.math..",
        "java.text..",
        "java.time..",
        "org.jspecify..",
        "com.google.errorprone.annotations.."
    };

    /// Packages of the platform that only rooms at the border may use.
    private static final String[] BORDER = {"java.io..", "java.nio..", "java.net..", "java.security..", "javax.."};

    /// Rooms that may read or write files. `math` loads the solver's native library.
    private static final Set<String> AT_THE_BORDER =
            Set.of("math", "folder", "data", "coding", "documents", "report", "cli", "web");

    private static final Pattern BANNED_NAME =
            Pattern.compile("(Manager|Impl|Utils?|Helper|Processor|Handler|Service)$|^(Base|Abstract|Default)[A-Z]");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("concert");

    @TestFactory
    Stream<DynamicTest> eachRoomUsesOnlyWhatTheTableAllows() {
        return ROOMS.stream()
                .filter(room -> !classesOf(room.name()).isEmpty())
                .map(room -> DynamicTest.dynamicTest(
                        room.name(),
                        () -> classes()
                                .that()
                                .resideInAPackage(packageOf(room.name()))
                                .should()
                                .onlyDependOnClassesThat(allowedIn(room))
                                .check(HOUSE)));
    }

    @Test
    void everyClassLivesInARoomOfTheTable() {
        var names = ROOMS.stream().map(Room::name).collect(Collectors.toSet());
        assertThat(HOUSE.stream().map(RoomsTest::roomOf).distinct().filter(room -> !names.contains(room)))
                .as("rooms that the table does not have")
                .isEmpty();
    }

    @Test
    void dataTravelsOneWay() {
        slices().matching("concert.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    /// The parts of grand strategy, in the order in which its package says they are read.
    @Test
    void thePartsOfStrategyKnowOnlyThoseBefore() {
        var parts = Stream.of("result", "situation", "response", "equilibrium", "deal")
                .map(part -> "concert.strategy." + part)
                .toList();
        for (var part = 0; part < parts.size(); part++) {
            var later = Stream.concat(parts.stream().skip(part + 1L), Stream.of("concert.strategy"));
            noClasses()
                    .that()
                    .resideInAPackage(parts.get(part))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later.toArray(String[]::new))
                    .check(HOUSE);
        }
    }

    @Test
    void thePackagesOfEnergyPointOneWay() {
        slices().matching("concert.energy.(**)").should().beFreeOfCycles().check(HOUSE);
        noClasses()
                .that()
                .resideInAnyPackage("concert.energy.frame")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("concert.math..")
                .check(HOUSE);
    }

    @Test
    void enginesReadNoClockAndDrawNoUnseededNumber() {
        noClasses()
                .that()
                .resideOutsideOfPackages(packageOf("cli"), packageOf("web"), packageOf("data"))
                .should()
                .callMethod(Math.class, "random")
                .orShould()
                .callConstructor(java.util.Random.class)
                .orShould()
                .callConstructor(java.util.SplittableRandom.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.util.concurrent.ThreadLocalRandom.class)
                .check(HOUSE);
    }

    @Test
    void onlyTheBorderTalksToTheConsole() {
        noClasses()
                .that()
                .resideOutsideOfPackages(packageOf("cli"), packageOf("web"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(HOUSE);
    }

    @Test
    void enginesStartNoThreads() {
        noClasses()
                .that()
                .resideInAnyPackage(Stream.concat(ANALYSES.stream(), Stream.of("scenario", "math"))
                        .filter(room -> !room.equals("robustness"))
                        .map(RoomsTest::packageOf)
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(java.util.concurrent.Executor.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Thread.class)
                .check(HOUSE);
    }

    @Test
    void noClassHidesBehindANameThatSaysNothing() {
        assertThat(HOUSE.stream()
                        .map(JavaClass::getSimpleName)
                        .filter(name -> BANNED_NAME.matcher(name).find()))
                .as("banned names")
                .isEmpty();
    }

    @Test
    void nothingMutableIsStatic() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .areNotAnonymousClasses()
                .should()
                .beFinal()
                .check(HOUSE);
    }

    @Test
    void nobodyInheritsToShareCode() {
        classes()
                .that()
                .areNotEnums()
                .and()
                .areNotRecords()
                .and()
                .areNotInterfaces()
                .and()
                .areNotAssignableTo(Throwable.class)
                .should()
                .beAssignableTo(DescribedPredicate.describe(
                        "Object directly",
                        type -> type.getRawSuperclass()
                                .map(parent -> parent.getName().equals("java.lang.Object"))
                                .orElse(true)))
                .check(new ClassesWithoutEnumBodies(HOUSE).classes());
    }

    /// A constant with a body is a class of its own that extends its enum; it shares nothing else.
    private record ClassesWithoutEnumBodies(JavaClasses all) {
        JavaClasses classes() {
            return all.that(DescribedPredicate.describe(
                    "not the body of an enum constant",
                    type -> type.getRawSuperclass()
                            .map(parent -> !parent.isEnum())
                            .orElse(true)));
        }
    }

    @Test
    void everyRoomSaysWhatItIs() {
        var rooms = new TreeMap<String, Boolean>(HOUSE.stream()
                .collect(Collectors.toMap(
                        RoomsTest::roomOf, type -> type.getSimpleName().equals("package-info"), Boolean::logicalOr)));
        assertThat(rooms.entrySet().stream().filter(room -> !room.getValue()).map(Map.Entry::getKey))
                .as("rooms without package-info")
                .isEmpty();
    }

    /// A row of the table in ARCHITECTURE.md: the room's name and the rooms it may use.
    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\|[^|]*\\| ([^|]*) \\|.*");

    @Test
    void theArchitecturePageHasTheSameTable() throws java.io.IOException {
        var page = Files.readAllLines(Path.of("..", "ARCHITECTURE.md")).stream()
                .map(ROW::matcher)
                .filter(java.util.regex.Matcher::matches)
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
        assertThat(page).isEqualTo(ROOMS.stream().collect(Collectors.toMap(Room::name, room -> inWords(room.uses()))));
    }

    private static String inWords(List<String> uses) {
        if (uses.isEmpty()) {
            return "–";
        }
        if (uses.contains(EVERYTHING)) {
            return "everything";
        }
        var others = uses.stream().filter(use -> !ANALYSES.contains(use));
        var analyses = uses.containsAll(ANALYSES) ? Stream.of("the analyses") : Stream.<String>of();
        return Stream.concat(others, analyses).collect(Collectors.joining(", "));
    }

    private static DescribedPredicate<JavaClass> allowedIn(Room room) {
        if (room.uses().contains(EVERYTHING)) {
            return DescribedPredicate.alwaysTrue();
        }
        var packages = Stream.of(
                        Stream.of(packageOf(room.name())),
                        room.uses().stream().map(RoomsTest::packageOf),
                        room.libraries().stream(),
                        Arrays.stream(EVERYWHERE),
                        AT_THE_BORDER.contains(room.name()) ? Arrays.stream(BORDER) : Stream.<String>of())
                .flatMap(part -> part)
                .toArray(String[]::new);
        return resideInAnyPackage(packages)
                .or(DescribedPredicate.describe("primitive", JavaClass::isPrimitive))
                .or(DescribedPredicate.describe(
                        "array of what is allowed",
                        type -> type.isArray()
                                && (type.getBaseComponentType().isPrimitive()
                                        || resideInAnyPackage(packages).test(type.getBaseComponentType()))));
    }

    private static List<JavaClass> classesOf(String room) {
        return HOUSE.stream().filter(type -> roomOf(type).equals(room)).toList();
    }

    private static String packageOf(String room) {
        return "concert." + room + "..";
    }

    private static String roomOf(JavaClass type) {
        var parts = type.getPackageName().split("\\.", -1);
        return parts.length < 2 ? "" : parts[1];
    }

    private static String[] with(List<String> rooms, String... others) {
        return Stream.concat(rooms.stream(), Arrays.stream(others)).toArray(String[]::new);
    }

    private static Draft room(String name, String... uses) {
        return new Draft(name, List.of(uses));
    }

    private record Draft(String name, List<String> uses) {
        Room libraries(String... libraries) {
            return new Room(name, uses, List.of(libraries));
        }
    }
}
