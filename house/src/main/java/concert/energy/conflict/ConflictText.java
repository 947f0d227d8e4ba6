package concert.energy.conflict;

import concert.energy.conflict.Conflict.Limit;
import concert.energy.conflict.Conflict.Remedy;
import concert.energy.formulation.Formulation.Statement;
import concert.energy.formulation.Rule;
import concert.energy.frame.YearSpans;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// A conflict in words.
record ConflictText(EnergySystem system) {
    private static final double PERCENT = 100;

    /// A breach and what would help, with all of it in words.
    Conflict conflict(Breach breach, List<String> place, List<Remedy> remedies) {
        var years = breach.years().stream()
                .map(year -> system.roster(EnergySet.YEAR).name(year))
                .toList();
        var text = (breach.rule().isDemand() ? demand(breach, place) : limit(breach, place))
                + advice(breach.rule(), remedies);
        return new Conflict(breach.rule(), place, years, breach.amount(), breach.bound(), remedies, text);
    }

    private String demand(Breach breach, List<String> place) {
        var share = breach.bound() > 0
                ? String.format(Locale.ROOT, " (%.1f %%)", PERCENT * breach.amount() / breach.bound())
                : "";
        return "demand for " + place.get(1) + " in " + place.getFirst() + in(breach)
                + " exceeds what can be built and run by "
                + amount(breach, system.units().energy()) + share;
    }

    private String limit(Breach breach, List<String> place) {
        return breach.rule().subject() + " " + places(breach.rule(), place) + in(breach)
                + " cannot keep " + breach.rule().file()
                + (breach.amounts().size() == 1 ? " of " + number(breach.bound(), unit(breach.rule())) : "")
                + ": it is missed by at least " + amount(breach, unit(breach.rule()));
    }

    private String in(Breach breach) {
        return breach.years().isEmpty() ? "" : " in " + YearSpans.of(system, breach.years());
    }

    /// The amount of one year; of several, their sum and the largest.
    private String amount(Breach breach, String unit) {
        var most = breach.amounts().entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow();
        return breach.amounts().size() == 1
                ? number(breach.amount(), unit)
                : number(breach.amount(), unit) + " in all, by " + number(most.getValue(), unit) + " in "
                        + system.roster(EnergySet.YEAR).name(most.getKey());
    }

    private String advice(Rule rule, List<Remedy> remedies) {
        if (remedies.isEmpty()) {
            return rule.isDemand() ? "; no limit stands in the way: let some technology make more." : "; relax it.";
        }
        var words = remedies.stream()
                .map(remedy -> remedy.limits().stream().map(this::change).collect(Collectors.joining(" and ")))
                .collect(Collectors.joining(", or ", "; ", ""));
        return words + (rule.isDemand() ? ", or lower the demand." : ", or relax it.");
    }

    private String change(Limit limit) {
        var rule = limit.rule();
        var where = (limit.supplier().isEmpty() ? "" : "of " + limit.supplier() + " ")
                + places(rule, limit.place())
                + (limit.years().isEmpty() ? "" : " in " + spans(limit.years()));
        return switch (rule) {
            case LEAD -> "let " + limit.place().get(1) + " be in service" + " in " + spans(limit.years());
            case RM3, RE4 ->
                "lower " + rule.file() + " " + where + " from " + number(limit.bound(), "") + " to "
                        + number(Math.max(0, limit.bound() - limit.by()), "");
            case EBA11, EBB4, TCC2, NCC2, AAC3, TAC3 ->
                "lower " + rule.file() + " " + where + " by about " + number(limit.by(), unit(rule));
            case IMPORT_SHARE, SUPPLIER_SHARE, DEBT_SERVICE, FOREIGN_DEBT_SERVICE ->
                "raise " + rule.name().toLowerCase(Locale.ROOT) + " of ceilings " + where + " from "
                        + number(limit.bound(), unit(rule)) + " to "
                        + number(limit.bound() + limit.by(), unit(rule));
            default -> "raise " + rule.file() + " " + where + " by about " + number(limit.by(), unit(rule));
        };
    }

    private String spans(List<String> years) {
        return YearSpans.of(
                system, years.stream().map(system.roster(EnergySet.YEAR)::index).toList());
    }

    private static String places(Rule rule, List<String> place) {
        var named = rule.sets().stream().filter(Statement::isOfSeries).toList();
        var words = new ArrayList<String>();
        var region = "";
        for (var set = named.size() - 1; set >= 0; set--) {
            if (named.get(set) == EnergySet.REGION) {
                region = "in " + place.get(set);
            } else {
                words.add("of " + place.get(set));
            }
        }
        words.add(region);
        return String.join(" ", words).strip();
    }

    private String unit(Rule rule) {
        var units = system.units();
        return switch (rule) {
            case TCC1, TCC2, NCC1, NCC2, LEAD, SIGNS -> units.capacity();
            case AAC2, AAC3, TAC2, TAC3, EBA11, EBB4, EQ, CONTRACTS, TAKE_OR_PAY -> units.energy();
            case E8, E9 -> units.emission();
            case DEBT_SERVICE, FOREIGN_DEBT_SERVICE, OC1 -> units.money();
            case CAA2, CAA4, CAA5, CAB1, RM3, RE4, S, SI3, SC1, SC5, SC6, IMPORT_SHARE, SUPPLIER_SHARE -> "";
        };
    }

    private static String number(double value, String unit) {
        var digits = Math.abs(value) >= 100 ? "%,.0f" : "%.4g";
        return String.format(Locale.ROOT, digits, value) + (unit.isEmpty() ? "" : " " + unit);
    }
}
