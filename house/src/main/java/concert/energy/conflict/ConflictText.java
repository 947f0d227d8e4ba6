package concert.energy.conflict;

import concert.energy.conflict.Conflict.Cause;
import concert.energy.formulation.Rule;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergyUnits;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A conflict in words.
record ConflictText(EnergyUnits units) {
    private static final double PERCENT = 100;

    String of(Rule rule, List<String> place, double amount, double bound, List<Cause> causes) {
        var blocking = rule.isDemand() && !causes.isEmpty() ? causes.getFirst().rule() : rule;
        var where = "energy/" + blocking.file() + ".csv: ";
        return where
                + (rule.isDemand() ? demand(place, amount, bound) : limit(rule, place, amount, bound))
                + remedy(rule, causes);
    }

    private String demand(List<String> place, double amount, double bound) {
        var share = bound > 0 ? String.format(Locale.ROOT, " (%.1f %%)", PERCENT * amount / bound) : "";
        return "demand for " + place.get(1) + " in " + place.get(0) + " in " + place.get(2)
                + " exceeds what can be built and run by " + number(amount, units.energy()) + share;
    }

    private String limit(Rule rule, List<String> place, double amount, double bound) {
        return rule.subject() + " " + places(rule, place) + " cannot keep the limit of " + number(bound, unit(rule))
                + ": it is missed by at least " + number(amount, unit(rule));
    }

    private String remedy(Rule rule, List<Cause> causes) {
        if (causes.isEmpty()) {
            return rule.isDemand() ? "; no limit stands in the way: let some technology make more." : "; relax it.";
        }
        return causes.stream().map(this::advice).distinct().collect(Collectors.joining(", or ", "; ", ""))
                + (rule.isDemand() ? ", or lower the demand." : ", or relax it.");
    }

    private String advice(Cause cause) {
        var rule = cause.rule();
        var where = rule.file() + " " + places(rule, cause.place());
        return switch (rule) {
            case LEAD ->
                "let " + cause.place().get(1) + " be in service in "
                        + cause.place().get(2);
            case EBA11, EBB4, TCC2, NCC2, AAC3, TAC3, RM3, RE4 -> "lower " + where;
            default -> "raise " + where + " by about " + number(cause.raise(), unit(rule));
        };
    }

    private static String places(Rule rule, List<String> place) {
        var words = new StringBuilder();
        var named = rule.sets().stream()
                .filter(set -> set != EnergySet.TIMESLICE
                        && set != EnergySet.SEASON
                        && set != EnergySet.DAYTYPE
                        && set != EnergySet.DAILYTIMEBRACKET)
                .toList();
        for (var set = named.size() - 1; set >= 0; set--) {
            if (named.get(set) != EnergySet.YEAR && named.get(set) != EnergySet.REGION) {
                words.append("of ").append(place.get(set)).append(' ');
            }
        }
        for (var set = 0; set < named.size(); set++) {
            if (named.get(set) == EnergySet.YEAR || named.get(set) == EnergySet.REGION) {
                words.append("in ").append(place.get(set)).append(' ');
            }
        }
        return words.toString().strip();
    }

    private String unit(Rule rule) {
        return switch (rule) {
            case TCC1, TCC2, NCC1, NCC2, LEAD, SIGNS -> units.capacity();
            case AAC2, AAC3, TAC2, TAC3, EBA11, EBB4, EQ, IMPORT_SHARE, SUPPLIER_SHARE, CONTRACTS, TAKE_OR_PAY, RE4 ->
                units.energy();
            case E8, E9 -> units.emission();
            case DEBT_SERVICE, FOREIGN_DEBT_SERVICE, OC1 -> units.money();
            case CAA2, CAA4, CAA5, CAB1, RM3, S, SI3, SC1, SC5, SC6 -> "";
        };
    }

    private static String number(double value, String unit) {
        var digits = Math.abs(value) >= 100 ? "%,.0f" : "%.4g";
        return String.format(Locale.ROOT, digits, value) + (unit.isEmpty() ? "" : " " + unit);
    }
}
