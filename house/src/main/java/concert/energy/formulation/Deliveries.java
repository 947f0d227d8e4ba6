package concert.energy.formulation;

import concert.scenario.energy.Contract;
import concert.scenario.energy.EnergySet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Contracts of supply: what a technology that has contracts does in a year is what they deliver, each within its
/// years and capacity; what is not taken below the floor is paid for all the same.
record Deliveries(Formulation model) {

    void add() {
        var fed = new LinkedHashMap<Integer, List<Integer>>();
        var contracts = model.frame.system.arrangements().contracts();
        for (var contract = 0; contract < contracts.size(); contract++) {
            fed.computeIfAbsent(cell(contracts.get(contract)), _ -> new ArrayList<>())
                    .add(contract);
        }
        for (var y = 0; y < model.frame.years; y++) {
            for (var contract = 0; contract < contracts.size(); contract++) {
                deliver(contract, contracts.get(contract), y);
            }
            feed(fed, y);
        }
    }

    private int cell(Contract contract) {
        var frame = model.frame;
        return frame.system.roster(EnergySet.REGION).index(contract.region()) * frame.technologies
                + frame.system.roster(EnergySet.TECHNOLOGY).index(contract.technology());
    }

    /// Cost: price · max(delivered, takeOrPay · capacity), the part below the floor in a column of its own.
    private void deliver(int contract, Contract terms, int y) {
        var frame = model.frame;
        var delivers = terms.delivers(frame.year(y));
        var r = frame.system.roster(EnergySet.REGION).index(terms.region());
        var price = terms.price() / frame.discountMid(r, y);
        var delivered = model.column(0, delivers ? terms.capacity() : 0);
        model.cost(delivered, price);
        model.columns.setDelivered(contract, y, delivered);
        if (delivers && terms.takeOrPay() > 0) {
            var untaken = model.column(0, Double.POSITIVE_INFINITY);
            model.cost(untaken, price);
            model.term(delivered, 1);
            model.term(untaken, 1);
            model.atLeast(Rule.TAKE_OR_PAY, terms.takeOrPay() * terms.capacity(), contract, y);
        }
    }

    private void feed(Map<Integer, List<Integer>> fed, int y) {
        fed.forEach((cell, contracts) -> {
            var r = cell / model.frame.technologies;
            var t = cell % model.frame.technologies;
            model.annual(r, t, y, 1);
            contracts.forEach(contract -> model.term(model.columns.delivered(contract, y), -1));
            model.equal(Rule.CONTRACTS, 0, r, t, y);
        });
    }
}
