package concert.energy.formulation;

import concert.energy.frame.Supplies;
import concert.scenario.energy.Ceiling;
import concert.scenario.energy.EnergySet;
import java.util.List;

/// Security of supply: imports, or what one supplier delivers, are at most a share of primary supply, counted as
/// activity.
final class DependenceLimits {
    private final Formulation model;
    private final Supplies supplies;

    DependenceLimits(Formulation model) {
        this.model = model;
        this.supplies = new Supplies(model.frame);
    }

    void add() {
        for (var ceiling : model.frame.system.arrangements().ceilings()) {
            var y = model.frame.system.roster(EnergySet.YEAR).index(Integer.toString(ceiling.year()));
            var r = supplies.region(ceiling.region());
            switch (ceiling.kind()) {
                case IMPORT_SHARE -> imports(r, y, ceiling.most());
                case SUPPLIER_SHARE -> suppliers(ceiling, r).forEach(name -> supplier(name, r, y, ceiling.most()));
                case DEBT_SERVICE, FOREIGN_DEBT_SERVICE -> {}
            }
        }
    }

    private List<String> suppliers(Ceiling ceiling, int r) {
        return ceiling.supplier().isEmpty() ? supplies.names(r) : List.of(ceiling.supplier());
    }

    private void imports(int r, int y, double share) {
        for (var t = 0; t < model.frame.technologies; t++) {
            if (supplies.isImported(r, t)) {
                model.annual(r, t, y, 1);
            }
        }
        primary(r, y, -share);
        model.atMost(Rule.IMPORT_SHARE, 0, r, y);
    }

    private void supplier(String name, int r, int y, double share) {
        supplies.of(name, r, new Supplies.Visitor() {
            @Override
            public void technology(int t) {
                if (supplies.isPrimary(r, t)) {
                    model.annual(r, t, y, 1);
                }
            }

            @Override
            public void contract(int contract) {
                if (supplies.isPrimary(r, supplies.technology(contract))) {
                    model.term(model.columns.delivered(contract, y), 1);
                }
            }
        });
        primary(r, y, -share);
        model.atMost(Rule.SUPPLIER_SHARE, 0, r, y);
        model.ofSupplier(name);
    }

    private void primary(int r, int y, double factor) {
        for (var t = 0; t < model.frame.technologies; t++) {
            if (supplies.isPrimary(r, t)) {
                model.annual(r, t, y, factor);
            }
        }
    }
}
