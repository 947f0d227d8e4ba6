package concert.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.folder.osemosys.EnergyReading;
import concert.folder.osemosys.MathProgData;
import concert.scenario.Provenance;
import concert.scenario.energy.Arrangements;
import concert.scenario.energy.Ceiling;
import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import concert.scenario.energy.Financing;
import concert.scenario.energy.Lead;
import concert.scenario.energy.Supplier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Arrangements that change nothing leave the plan of any system as it is: leads of no years, loans of the
/// whole capital over the life at the technology's own rate, suppliers of everything, ceilings of all.
class NeutralArrangementsTest {
    private static final Provenance NONE = Provenance.UNSTATED;

    static Stream<Path> models() throws IOException {
        try (var files = Files.list(Path.of("src", "test", "resources", "concert", "energy", "random"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void nothingChanges(Path file) throws IOException {
        if (!(MathProgData.read(file) instanceof EnergyReading.Accepted(EnergySystem system, var _))) {
            return;
        }
        var alone = Osemosys.plan(system, Osemosys.Options.DEFAULTS);
        var arranged = Osemosys.plan(system.with(neutral(system)), Osemosys.Options.DEFAULTS);
        assertThat(arranged.status()).isEqualTo(alone.status());
        alone.findBest()
                .ifPresent(best -> assertThat(arranged.findBest().orElseThrow().objective())
                        .isCloseTo(best.objective(), within(1e-6 * Math.abs(best.objective()) + 1e-6)));
    }

    private static Arrangements neutral(EnergySystem system) {
        var leads = new ArrayList<Lead>();
        var loans = new ArrayList<Financing>();
        var suppliers = new ArrayList<Supplier>();
        var ceilings = new ArrayList<Ceiling>();
        var technologies = system.roster(EnergySet.TECHNOLOGY).names();
        for (var region : system.roster(EnergySet.REGION).names()) {
            for (var technology : technologies) {
                leads.add(new Lead(region, technology, system.years()[0], List.of(), NONE));
                suppliers.add(new Supplier(region, technology, "ONE", NONE));
                loan(system, region, technology, loans);
            }
            for (var year : system.years()) {
                ceilings.add(new Ceiling(region, Ceiling.Kind.IMPORT_SHARE, "", year, 1, NONE));
                ceilings.add(new Ceiling(region, Ceiling.Kind.SUPPLIER_SHARE, "ONE", year, 1, NONE));
                ceilings.add(new Ceiling(region, Ceiling.Kind.DEBT_SERVICE, "", year, 1e9, NONE));
            }
        }
        return new Arrangements(leads, loans, List.of(), suppliers, ceilings, List.of());
    }

    /// With tenor = life, all of it lent and no grace, a loan at the technology's own rate is CRF · PVA.
    private static void loan(EnergySystem system, String region, String technology, List<Financing> into) {
        var r = system.roster(EnergySet.REGION).index(region);
        var t = system.roster(EnergySet.TECHNOLOGY).index(technology);
        var life = system.table(EnergyParameter.OPERATIONAL_LIFE).at(r, t);
        var own = system.table(EnergyParameter.DISCOUNT_RATE_IDV).at(r, t);
        var rate =
                Double.isNaN(own) ? system.table(EnergyParameter.DISCOUNT_RATE).at(r) : own;
        if (life == Math.rint(life)) {
            var id = region + "-" + technology;
            into.add(new Financing(id, region, technology, 1, 0, (int) life, rate, 0, 0, NONE));
        }
    }
}
