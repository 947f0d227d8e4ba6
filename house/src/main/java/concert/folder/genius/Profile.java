package concert.folder.genius;

import concert.folder.ForeignFile;
import concert.folder.ForeignFile.Expected;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What outcomes are worth to a party: Σ weight × evaluation, where the evaluation of a named value is divided by the
/// best one of its issue, that of a whole number x is offset + slope (x − lower bound) and that of a real x is
/// parameter0 + parameter1 x, constant, or a triangle; the last three are cut to 0 to 1.
///
/// @param reservation what the party has without agreement
/// @param discount the factor by which GENIUS discounts what is agreed late, 1 for none; it is of no consequence here
/// @param worth worth of each option, by item in the order of the domain
record Profile(double reservation, double discount, List<List<Double>> worth) {

    static Profile of(ForeignFile file, Element root, List<Item> items) {
        return new Reader(file, items).profile(root);
    }

    /// Reads a profile.
    private static final class Reader {
        private static final Expected WEIGHT = new Expected("a weight of at least 0", "Write the weight of the issue.");
        private static final Expected EVALUATION =
                new Expected("an evaluation of at least 0", "Write what the value is worth.");

        private final ForeignFile file;
        private final List<Item> items;

        Reader(ForeignFile file, List<Item> items) {
            this.file = file;
            this.items = items;
        }

        Profile profile(Element root) {
            var objective = root.first("objective");
            if (objective.isEmpty() || !root.text("type").matches("(?i)|linear|additive")) {
                file.wrong(
                        root.line(),
                        root.name(),
                        root.text("type"),
                        new Expected("a utility that is a sum over issues", "Name a profile with an <objective>."));
                return new Profile(0, 1, List.of());
            }
            var weights = weights(objective.get());
            var issues = new HashMap<String, Element>();
            for (var issue : objective.get().all("issue")) {
                issues.put(issue.text("index"), issue);
            }
            var worth = new ArrayList<List<Double>>();
            for (var item : items) {
                var issue = issues.remove(Integer.toString(item.index()));
                if (issue == null) {
                    missing(objective.get(), "issue", item);
                } else {
                    requireName(issue, item);
                    var weight = weights.getOrDefault(item.index(), 0.0);
                    worth.add(evaluations(issue, item).stream()
                            .map(each -> weight * each)
                            .toList());
                }
            }
            issues.values()
                    .forEach(issue -> file.wrong(
                            issue.line(),
                            "issue",
                            issue.text("index"),
                            new Expected("an issue of the domain", "Take it out, or add it to the domain.")));
            return new Profile(reservation(root), discount(root), worth);
        }

        private void missing(Element objective, String what, Item item) {
            file.wrong(
                    objective.line(),
                    what,
                    "",
                    new Expected("one for the issue " + item.name() + " of the domain", "Write the " + what + "."));
        }

        private void requireName(Element issue, Item item) {
            var name = issue.text("name");
            if (!name.isEmpty() && !name.equals(item.name())) {
                file.wrong(
                        issue.line(),
                        "name",
                        name,
                        new Expected("\"" + item.name() + "\", as the domain has it", "Number the issues alike."));
            }
        }

        private Map<Integer, Double> weights(Element objective) {
            var weights = new HashMap<Integer, Double>();
            for (var weight : objective.all("weight")) {
                var value = Domain.number(weight.text("value"));
                if (value.isEmpty() || value.getAsDouble() < 0) {
                    file.wrong(weight.line(), "weight", weight.text("value"), WEIGHT);
                }
                Domain.whole(file, weight, "index").ifPresent(index -> weights.put(index, value.orElse(0)));
            }
            for (var item : items) {
                if (!weights.containsKey(item.index())) {
                    missing(objective, "weight", item);
                }
            }
            return weights;
        }

        private List<Double> evaluations(Element issue, Item item) {
            return switch (item.kind()) {
                case DISCRETE -> discrete(issue, item);
                case INTEGER, REAL -> {
                    var evaluator = issue.first("evaluator");
                    if (evaluator.isEmpty()) {
                        file.wrong(
                                issue.line(),
                                "evaluator",
                                "",
                                new Expected("an evaluator of " + item.name(), "Write how values are evaluated."));
                    }
                    yield evaluator
                            .map(each -> item.options().stream()
                                    .map(option -> evaluation(each, item, Double.parseDouble(option)))
                                    .toList())
                            .orElse(List.of());
                }
            };
        }

        private List<Double> discrete(Element issue, Item item) {
            var found = new HashMap<String, Double>();
            for (var each : issue.all("item")) {
                var evaluation = Domain.number(each.text("evaluation"));
                if (evaluation.isEmpty() || evaluation.getAsDouble() < 0) {
                    file.wrong(each.line(), "evaluation", each.text("evaluation"), EVALUATION);
                }
                if (!item.options().contains(each.text("value"))) {
                    file.wrong(
                            each.line(),
                            "value",
                            each.text("value"),
                            new Expected(
                                    "a value of " + item.name() + " in the domain", "Write it as the domain does."));
                }
                found.put(each.text("value"), evaluation.orElse(0));
            }
            for (var option : item.options()) {
                if (!found.containsKey(option)) {
                    file.wrong(
                            issue.line(),
                            "item",
                            "",
                            new Expected("an evaluation of \"" + option + "\" of " + item.name(), "Write the item."));
                }
            }
            var best = found.values().stream().mapToDouble(each -> each).max().orElse(0);
            return item.options().stream()
                    .map(option -> best > 0 ? found.getOrDefault(option, 0.0) / best : 0)
                    .toList();
        }

        private double evaluation(Element evaluator, Item item, double x) {
            var type = evaluator.find("ftype").orElse("linear").toLowerCase(Locale.ROOT);
            return switch (type) {
                case "linear" ->
                    evaluator.find("slope").isPresent()
                            ? cut(parameter(evaluator, "offset") + parameter(evaluator, "slope") * (x - item.low()))
                            : cut(parameter(evaluator, "parameter0") + parameter(evaluator, "parameter1") * x);
                case "constant" -> parameter(evaluator, "parameter0");
                case "triangular" ->
                    triangle(
                            x,
                            parameter(evaluator, "parameter0"),
                            parameter(evaluator, "parameter1"),
                            parameter(evaluator, "parameter2"));
                default -> {
                    file.wrong(
                            evaluator.line(),
                            "ftype",
                            type,
                            new Expected("linear, constant or triangular", "Write one of the three."));
                    yield 0;
                }
            };
        }

        private static double cut(double evaluation) {
            return Math.clamp(evaluation, 0, 1);
        }

        private static double triangle(double x, double low, double high, double top) {
            if (x < low || x > high) {
                return 0;
            }
            if (x < top) {
                return (x - low) / (top - low);
            }
            return high > top ? 1 - (x - top) / (high - top) : 1;
        }

        private double parameter(Element evaluator, String name) {
            var value = Domain.number(evaluator.text(name));
            if (value.isEmpty()) {
                file.wrong(
                        evaluator.line(), name, evaluator.text(name), new Expected("a number", "Write the parameter."));
            }
            return value.orElse(0);
        }

        private double reservation(Element root) {
            return number(root, "reservation", 0);
        }

        private double discount(Element root) {
            return number(root, "discount_factor", 1);
        }

        private double number(Element root, String child, double fallback) {
            var element = root.first(child);
            if (element.isEmpty()) {
                return fallback;
            }
            var value = Domain.number(element.get().text("value"));
            if (value.isEmpty()) {
                file.wrong(
                        element.get().line(),
                        child,
                        element.get().text("value"),
                        new Expected("a number", "Write it, or delete the element."));
            }
            return value.orElse(fallback);
        }
    }
}
