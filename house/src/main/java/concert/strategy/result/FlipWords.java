package concert.strategy.result;

import concert.scenario.Actor;
import concert.scenario.Scenario;
import java.util.Locale;

/// Flip points as sentences: "pipeline holds while P(sanctions) < 0.54; Russia leaves first".
public final class FlipWords {
    private FlipWords() {}

    /// {@return a flip point as a sentence without its full stop}
    ///
    /// @param scenario the scenario
    /// @param sheet the deal
    /// @param flip one of its flip points
    public static String of(Scenario scenario, DealSheet sheet, DealSheet.Flip flip) {
        return of(scenario, sheet, flip, sheet.deal());
    }

    /// {@return the same with a word such as "It" in the place of the deal}
    ///
    /// @param scenario the scenario
    /// @param sheet the deal
    /// @param flip one of its flip points
    /// @param deal what stands for the deal
    public static String of(Scenario scenario, DealSheet sheet, DealSheet.Flip flip, String deal) {
        var rises = flip.at() > flip.lever().value();
        var name = scenario.find(Actor.class, flip.first()).map(Actor::name).orElse(flip.first());
        var side = sheet.holds() == rises ? " < " : " > ";
        var point = flip.lever().words() + side + number(flip.at());
        var price = Double.isNaN(flip.withPrice()) ? "" : " (with a price:" + side + number(flip.withPrice()) + ")";
        return sheet.holds()
                ? deal + " holds while " + point + price + "; "
                        + (name.isEmpty() ? "beyond that means do not suffice" : name + " leaves first")
                : deal + " would hold once " + point + price + "; " + name + " joins last";
    }

    /// {@return a number with as many digits as a reader needs: three that count}
    ///
    /// @param value the number
    public static String number(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return value == 0 ? "0" : "\u2013";
        }
        var digits = Math.max(0, 2 - (int) Math.floor(Math.log10(Math.abs(value))));
        var text = String.format(Locale.ROOT, "%." + Math.min(digits, 6) + "f", value);
        var brief = text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
        return brief.replace('-', '\u2212');
    }
}
