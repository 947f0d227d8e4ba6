package concert.assess.judgement;

import concert.assess.analysis.HandOver;
import concert.assess.analysis.StrategyRun;
import concert.assess.words.Words;
import concert.scenario.Deal;
import concert.scenario.Effect;
import concert.scenario.Scenario;
import concert.strategy.result.DealSheet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Sentences that join what an analysis says of a deal with whether its parties agree to it: a deal may lower the cost
/// of energy of a country and still cost a party more than it brings.
///
/// @param scenario the scenario
/// @param run grand strategy and what other analyses gave it
record HandedOver(Scenario scenario, StrategyRun run) {
    private static final String ENERGY_OPTION = "energy.option.";

    /// {@return what of a deal's worth was computed by another analysis, and what outweighs it where its owner loses}
    ///
    /// @param sheet the deal
    String sentence(DealSheet sheet) {
        return effects(sheet.deal())
                .filter(effect -> !item(effect).isEmpty())
                .map(effect -> "What another analysis says of it is counted: " + effect.end() + " gains "
                        + Words.number(effect.effect().middle()) + " (= "
                        + item(effect).getFirst().formula() + "). " + outweighed(sheet, owner(effect.end())))
                .collect(Collectors.joining());
    }

    /// {@return what becomes of the deals that count what an energy option saves}
    ///
    /// @param option id of the option
    String agreed(String option) {
        return run.handOver().items().stream()
                .filter(item -> item.isHandedOver() && item.formula().contains(ENERGY_OPTION + option + "."))
                .flatMap(item -> run.strategy().deals().stream().filter(sheet -> isOf(item, sheet.deal())))
                .distinct()
                .map(sheet ->
                        " These are costs of the whole energy system, whoever bears them; by what each party has of"
                                + " it, “" + title(sheet.deal()) + "” "
                                + (sheet.holds()
                                        ? "holds by itself."
                                        : sheet.findPrice().isPresent()
                                                ? "holds only at a price (judgement deal." + sheet.deal() + ")."
                                                : "does not hold (judgement deal." + sheet.deal() + ")."))
                .collect(Collectors.joining());
    }

    private String outweighed(DealSheet sheet, String owner) {
        var loses = sheet.gains().stream().anyMatch(gain -> gain.party().equals(owner) && gain.gain() < 0);
        if (!loses) {
            return "";
        }
        var costs = Stream.concat(
                        sheet.needs().stream()
                                .filter(need -> owner(need.means()).equals(owner))
                                .map(need ->
                                        "what it takes of " + need.means() + " (" + Words.number(need.amount()) + ")"),
                        effects(sheet.deal())
                                .filter(effect -> owner(effect.end()).equals(owner)
                                        && effect.effect().middle() < 0)
                                .map(effect -> effect.end() + " ("
                                        + Words.number(effect.effect().middle()) + ")"))
                .toList();
        return costs.isEmpty()
                ? ""
                : Words.actor(scenario, owner) + " loses all the same, by " + Words.list(costs) + ". ";
    }

    private Stream<Effect> effects(String deal) {
        return run.handOver().scenario().rows(Effect.class).stream()
                .filter(effect -> effect.of().equals(deal));
    }

    private List<HandOver.Item> item(Effect effect) {
        return run.handOver().items().stream()
                .filter(HandOver.Item::isHandedOver)
                .filter(item -> item.path().equals("effects." + effect.key() + ".effect"))
                .toList();
    }

    private static boolean isOf(HandOver.Item item, String deal) {
        return item.path().startsWith("effects." + deal + ".");
    }

    private static String owner(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private String title(String deal) {
        return scenario.find(Deal.class, deal).map(Deal::title).orElse(deal);
    }
}
