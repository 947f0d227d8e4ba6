package concert.scenario.energy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What energy planners arrange around an energy system. Without any, a plan is that of OSeMOSYS.
///
/// @param leads times and profiles of building
/// @param financing how capital is paid for
/// @param contracts contracts of supply
/// @param suppliers whom technologies depend on
/// @param ceilings limits on dependence and debt
/// @param unserved demand that may stay unserved
public record Arrangements(
        List<Lead> leads,
        List<Financing> financing,
        List<Contract> contracts,
        List<Supplier> suppliers,
        List<Ceiling> ceilings,
        List<Unserved> unserved) {
    /// Nothing is arranged.
    public static final Arrangements NONE =
            new Arrangements(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /// Copies the lists.
    public Arrangements {
        leads = List.copyOf(leads);
        financing = List.copyOf(financing);
        contracts = List.copyOf(contracts);
        suppliers = List.copyOf(suppliers);
        ceilings = List.copyOf(ceilings);
        unserved = List.copyOf(unserved);
    }

    /// {@return these and others; a later lead or financing of the same technology, contract of the same id or cost
    /// of the same fuel unserved stands in place of an earlier one}
    ///
    /// @param others what is added
    public Arrangements and(Arrangements others) {
        return new Arrangements(
                later(leads, others.leads, lead -> List.of(lead.region(), lead.technology())),
                later(financing, others.financing, loan -> List.of(loan.region(), loan.technology())),
                later(contracts, others.contracts, contract -> List.of(contract.id())),
                join(suppliers, others.suppliers),
                join(ceilings, others.ceilings),
                later(unserved, others.unserved, each -> List.of(each.region(), each.fuel())));
    }

    private static <T> List<T> later(List<T> some, List<T> more, Function<T, List<String>> key) {
        var replaced = more.stream().map(key).collect(Collectors.toSet());
        return join(
                some.stream()
                        .filter(each -> !replaced.contains(key.apply(each)))
                        .toList(),
                more);
    }

    private static <T> List<T> join(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
