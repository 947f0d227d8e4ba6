package concert.report.strategy;

import concert.strategy.result.Certificate;
import concert.strategy.result.Plan;
import java.util.List;
import java.util.Locale;

/// What everybody does under given deals, as a part of a JSON document.
///
/// @param json where it goes
/// @param actors ids of the actors, in the order of the roster
record PlanJson(JsonParts json, List<String> actors) {

    void write(String name, Plan plan) {
        json.object(name, () -> {
            json.list("deals", plan.deals(), this::deal);
            json.out().writeBooleanProperty("equilibrium", plan.certificate().isEquilibrium());
            certificate(plan.certificate());
            json.byName("payoffs", plan.payoffs(), Plan.Payoff::actor, payoff -> {
                json.number("expected", payoff.expected());
                byBranch(payoff.byBranch());
            });
            json.object("range", () -> range(plan));
            json.words("indifferent", plan.indifferent());
            json.byName("allocation", plan.commitments(), Plan.Commitment::way, this::commitment);
            json.byName("ends", plan.scorecard(), Plan.Attainment::end, this::attainment);
            json.object("ledger", () -> ledger(plan));
            json.list("lotteries", plan.lotteries(), this::lottery);
            json.list("flows", plan.flows(), flow -> {
                json.text("from", flow.from());
                json.text("to", flow.to());
                json.number("share", flow.share());
            });
        });
    }

    private void deal(Plan.On on) {
        json.text("deal", on.deal());
        json.number("price", on.price());
        json.numbers("contribution", actors, on.contribution());
    }

    private void certificate(Certificate certificate) {
        json.object("certificate", () -> {
            json.number("epsilon", certificate.epsilon());
            json.number("tolerance", certificate.tolerance());
            json.numbers("regret", actors, certificate.regrets());
            json.text("search", certificate.method().name().toLowerCase(Locale.ROOT));
            json.text("found_by", certificate.method().words());
            json.out().writeNumberProperty("sweeps", certificate.sweeps());
        });
    }

    private void range(Plan plan) {
        for (var i = 0; i < actors.size(); i++) {
            json.array(actors.get(i), List.of(plan.least().get(i), plan.most().get(i)));
        }
    }

    private void commitment(Plan.Commitment way) {
        json.text("actor", way.actor());
        json.text("title", way.title());
        json.number("now", way.now());
        json.object("later", () -> way.later().forEach(step -> json.number(step.branch(), step.amount())));
        json.number("expected", way.expected());
        json.number("capacity", way.capacity());
        byBranch(way.byBranch());
    }

    private void attainment(Plan.Attainment end) {
        json.text("actor", end.actor());
        json.text("title", end.title());
        json.number("attainment", end.attainment());
        json.number("worth", end.worth());
        byBranch(end.byBranch());
        json.numbers("by_actor", actors, end.byActor());
        json.number("by_deals", end.byDeals());
    }

    private void byBranch(List<Plan.InBranch> values) {
        json.object("by_branch", () -> values.forEach(value -> json.number(value.branch(), value.value())));
    }

    private void ledger(Plan plan) {
        for (var giver : actors) {
            json.object(
                    giver,
                    () -> actors.forEach(
                            taker -> json.number(taker, plan.ledger().at(giver, taker))));
        }
    }

    private void lottery(Plan.Lottery lottery) {
        json.text("actor", lottery.actor());
        json.number("probability", lottery.probability());
        json.object(
                "ways",
                () -> lottery.ways().forEach(way -> {
                    json.object(
                            way.way(),
                            () -> way.byBranch().forEach(value -> json.number(value.branch(), value.value())));
                }));
    }
}
