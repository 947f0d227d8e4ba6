package concert.energy.frame;

import concert.scenario.energy.Contract;
import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.Supplier;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/// Where primary energy comes from: technologies that use no fuel and no store, at home or from a
/// supplier abroad. What fills a store without using a fuel, such as a river, counts; what empties it does not.
public final class Supplies {
    private final Frame frame;
    private final BitSet primary = new BitSet();
    private final BitSet imported = new BitSet();

    /// Finds them.
    ///
    /// @param frame the system
    public Supplies(Frame frame) {
        this.frame = frame;
        frame.visit(EnergyParameter.OUTPUT_ACTIVITY_RATIO, (place, _) -> primary.set(cell(place[0], place[1])));
        frame.visit(EnergyParameter.TECHNOLOGY_TO_STORAGE, (place, _) -> primary.set(cell(place[0], place[1])));
        frame.visit(EnergyParameter.TECHNOLOGY_FROM_STORAGE, (place, _) -> primary.clear(cell(place[0], place[1])));
        frame.visit(EnergyParameter.INPUT_ACTIVITY_RATIO, (place, _) -> primary.clear(cell(place[0], place[1])));
        suppliers().forEach(supplier -> imported.set(cell(supplier.region(), supplier.technology())));
        contracts().forEach(contract -> imported.set(cell(contract.region(), contract.technology())));
    }

    private List<Supplier> suppliers() {
        return frame.system.arrangements().suppliers();
    }

    private List<Contract> contracts() {
        return frame.system.arrangements().contracts();
    }

    private int cell(int r, int t) {
        return r * frame.technologies + t;
    }

    private int cell(String region, String technology) {
        return cell(region(region), frame.system.roster(EnergySet.TECHNOLOGY).index(technology));
    }

    /// {@return index of a region}
    ///
    /// @param region its name
    public int region(String region) {
        return frame.system.roster(EnergySet.REGION).index(region);
    }

    /// {@return whether a technology makes fuels or fills stores, and uses neither}
    ///
    /// @param r the region
    /// @param t the technology
    public boolean isPrimary(int r, int t) {
        return primary.get(cell(r, t));
    }

    /// {@return whether a technology brings primary energy from a supplier abroad} A line that only carries on what
    /// was counted where it came in, such as gas behind a terminal, brings none.
    ///
    /// @param r the region
    /// @param t the technology
    public boolean isImported(int r, int t) {
        return imported.get(cell(r, t)) && isPrimary(r, t);
    }

    /// {@return index of the technology that a contract feeds}
    ///
    /// @param contract its place in the list of contracts
    public int technology(int contract) {
        return frame.system
                .roster(EnergySet.TECHNOLOGY)
                .index(contracts().get(contract).technology());
    }

    /// {@return names of the suppliers of a region, in the order of the data}
    ///
    /// @param r the region
    public List<String> names(int r) {
        var region = frame.system.roster(EnergySet.REGION).name(r);
        return Stream.concat(
                        suppliers().stream()
                                .filter(supplier -> supplier.region().equals(region))
                                .map(Supplier::supplier),
                        contracts().stream()
                                .filter(contract -> contract.region().equals(region))
                                .map(Contract::supplier))
                .distinct()
                .toList();
    }

    /// Visits what one supplier delivers to a region: technologies of its own, and contracts.
    ///
    /// @param name the supplier
    /// @param r the region
    /// @param visitor takes them
    public void of(String name, int r, Visitor visitor) {
        for (var supplier : suppliers()) {
            if (supplier.supplier().equals(name) && region(supplier.region()) == r) {
                visitor.technology(frame.system.roster(EnergySet.TECHNOLOGY).index(supplier.technology()));
            }
        }
        for (var contract = 0; contract < contracts().size(); contract++) {
            var terms = contracts().get(contract);
            if (terms.supplier().equals(name) && region(terms.region()) == r) {
                visitor.contract(contract);
            }
        }
    }

    /// Takes what a supplier delivers.
    public interface Visitor {
        /// Takes a technology of its own.
        ///
        /// @param t the technology
        void technology(int t);

        /// Takes a contract.
        ///
        /// @param contract its place in the list of contracts
        void contract(int contract);
    }
}
