package concert.assess.metric;

import static org.assertj.core.api.Assertions.assertThat;

import concert.assess.Situation;
import concert.folder.Reading;
import concert.folder.ScenarioFolder;
import concert.scenario.Actor;
import concert.scenario.Estimate;
import concert.scenario.Provenance;
import concert.scenario.Roster;
import concert.scenario.Scenario;
import concert.scenario.Tie;
import concert.scenario.energy.Arrangements;
import concert.scenario.energy.Contract;
import concert.scenario.energy.EnergyOption;
import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import concert.scenario.energy.EnergyTable;
import concert.scenario.energy.EnergyUnits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The catalogue of metrics is what the analyses give and what the reference page says.
class MetricCatalogueTest {
    private static List<Gauge> gauges() {
        var scenario = Situation.threeActors().influence("ANN", "BOB", ".5").scenario();
        return Stream.concat(
                        Stream.of(List.of("R"), List.of("R", "S")).map(regions -> scenario.with(system(regions))),
                        Stream.of(statesWithCodes(), example()))
                .flatMap(one -> Gauges.of(one).stream())
                .toList();
    }

    /// Two states that data know, whose capability is stated and which trade.
    private static Scenario statesWithCodes() {
        var situation = new Situation();
        for (var cow : List.of(365, 770)) {
            situation.add(new Actor(
                    "S" + cow,
                    "State " + cow,
                    Actor.Kind.STATE,
                    "",
                    cow,
                    null,
                    Estimate.of(cow / 1000.0),
                    Provenance.UNSTATED));
        }
        return situation
                .tie("S365", "S770", Tie.Kind.TRADE, Tie.Sign.POSITIVE, ".5")
                .scenario();
    }

    /// The example with ways, ends, deals and terms; its energy system states no units, so that metrics have the
    /// catalogue's.
    private static Scenario example() {
        return switch (ScenarioFolder.read(root().resolve("examples/pakistan-russia-2021"))) {
            case Reading.Accepted accepted -> unstated(accepted.scenario());
            case Reading.Rejected rejected -> throw new AssertionError(rejected.problems());
        };
    }

    private static Scenario unstated(Scenario scenario) {
        return scenario.with(scenario.findEnergy().orElseThrow().with(EnergyUnits.UNSTATED));
    }

    /// With demand, and with options of every role: a deal that builds, a contract, and one that opens something.
    private static EnergySystem system(List<String> regions) {
        var system = EnergySystem.of(
                        Map.of(
                                EnergySet.REGION, new Roster(regions),
                                EnergySet.YEAR, new Roster(List.of("2021")),
                                EnergySet.TECHNOLOGY, new Roster(List.of("NUC")),
                                EnergySet.FUEL, new Roster(List.of("ELC")),
                                EnergySet.EMISSION, new Roster(List.of("CO2"))),
                        Map.of())
                .with(EnergyParameter.SPECIFIED_ANNUAL_DEMAND, 1, regions.getFirst(), "ELC", "2021");
        var least = EnergyParameter.TOTAL_ANNUAL_MIN_CAPACITY_INVESTMENT;
        var contract =
                new Contract("pipe", regions.getFirst(), "NUC", "S", 2021, 2021, 1, 1, 0, "", 0, Provenance.UNSTATED);
        var contracts = new Arrangements(List.of(), List.of(), List.of(contract), List.of(), List.of(), List.of());
        return system.with(List.of(
                option("deal", Map.of(least, system.table(least)), Arrangements.NONE),
                option("pipe", Map.of(), contracts),
                option("open", Map.of(), Arrangements.NONE)));
    }

    private static EnergyOption option(
            String id, Map<EnergyParameter, EnergyTable> changes, Arrangements arrangements) {
        return new EnergyOption(id, id, EnergyOption.Standing.OFF, changes, arrangements, Provenance.UNSTATED);
    }

    @Test
    void everyMetricBelongsToOneFamilyWithItsUnit() {
        for (var gauge : gauges()) {
            var families = MetricCatalogue.all().stream()
                    .filter(family -> family.matches(gauge.key()))
                    .toList();
            assertThat(families).as(gauge.key()).hasSize(1);
            assertThat(families.getFirst().unit()).as(gauge.key()).isEqualTo(gauge.unit());
            assertThat(families.getFirst().analysis()).as(gauge.key()).isEqualTo(gauge.analysis());
        }
    }

    @Test
    void everyFamilyHasAMetric() {
        var gauges = gauges();
        assertThat(MetricCatalogue.all())
                .allMatch(family -> gauges.stream().anyMatch(gauge -> family.matches(gauge.key())));
    }

    @Test
    void patternsAreToldOnce() {
        var patterns = MetricCatalogue.all().stream().map(MetricFamily::pattern).toList();
        assertThat(new HashSet<>(patterns)).hasSameSizeAs(patterns);
    }

    @Test
    void everyPageOfAMethodExists() {
        assertThat(MetricCatalogue.all())
                .allMatch(family -> Files.exists(root().resolve(family.method().page())));
    }

    /// After a change of the catalogue: copy the text that this test expects into docs/reference-metrics.md.
    @Test
    void theReferencePageIsTheCatalogue() throws IOException {
        var page = root().resolve("docs/reference-metrics.md");
        assertThat(Files.readString(page)).isEqualTo(MetricCatalogue.page());
    }

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("ARCHITECTURE.md"))) {
            folder = java.util.Objects.requireNonNull(folder.getParent(), "no ARCHITECTURE.md above the test");
        }
        return folder;
    }
}
