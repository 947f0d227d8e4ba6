package concert.folder.ktab;

import concert.scenario.Actor;
import concert.scenario.Issue;
import concert.scenario.Scenario;
import concert.scenario.Stance;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A scenario as an input file of KTAB: every issue is a dimension, and every actor that takes a stance on all of them
/// takes part. Estimates are written by their middle, an actor's capability as the mean over the issues.
///
/// @param title name of the case
/// @param description what it is about
/// @param seed seed of its draws
/// @param options stated options of the model, by KTAB's names
/// @param issues the dimensions
/// @param lines the actors
public record KtabText(
        String title,
        String description,
        long seed,
        Map<String, String> options,
        List<Issue> issues,
        List<Line> lines) {
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final List<String> PARAMETERS = List.of(
            "VictoryProbModel=Linear",
            "PCEModel=Conditional",
            "StateTransitions=Deterministic",
            "VotingRule=Proportional",
            "BigRAdjust=OneThird",
            "BigRRange=Mid",
            "ThirdPartyCommit=SemiCommit",
            "InterVecBrgn=S2P2",
            "BargnModel=InitOnlyInterp");

    /// Copies the lists.
    public KtabText {
        options = Map.copyOf(options);
        issues = List.copyOf(issues);
        lines = List.copyOf(lines);
    }

    /// An actor with its stances, in the order of the dimensions.
    ///
    /// @param actor the actor
    /// @param stances its stances
    public record Line(Actor actor, List<Stance> stances) {
        /// Copies the stances.
        public Line {
            stances = List.copyOf(stances);
        }

        private double capability() {
            return stances.stream()
                    .mapToDouble(stance -> stance.capability().middle())
                    .average()
                    .orElse(0);
        }

        private double attention() {
            return stances.stream()
                    .mapToDouble(stance -> stance.salience().middle())
                    .sum();
        }
    }

    /// {@return the file of some issues of a scenario}
    ///
    /// @param scenario the scenario
    /// @param issues at least one of its issues
    public static KtabText of(Scenario scenario, List<Issue> issues) {
        var stances = new LinkedHashMap<String, Stance>();
        scenario.stances().forEach(stance -> stances.put(stance.key(), stance));
        var lines = new ArrayList<Line>();
        for (var actor : scenario.actors()) {
            var own = issues.stream()
                    .flatMap(issue -> Optional.ofNullable(stances.get(issue.id() + "." + actor.id())).stream())
                    .toList();
            if (own.size() == issues.size()) {
                lines.add(new Line(actor, own));
            }
        }
        var about = scenario.about();
        return new KtabText(
                about.title(), about.question(), about.seed(), about.settings().of("smp"), issues, lines);
    }

    /// {@return what the file cannot hold, empty if nothing}
    public List<String> problems() {
        var problems = new ArrayList<String>();
        if (lines.isEmpty()) {
            problems.add("nobody takes a stance on all of "
                    + issues.stream().map(Issue::id).toList() + ". Name the issues to export by --issue");
        }
        for (var line : lines) {
            if (line.attention() > 1 + 1e-9) {
                problems.add("saliences of " + line.actor().id() + " sum to " + line.attention()
                        + ", expected at most 1. Name fewer issues by --issue, or divide its attention anew");
            }
        }
        return problems;
    }

    /// {@return the comma-separated form, which holds no options}
    public String csv() {
        var text = new StringBuilder(
                row(List.of(title, description, Integer.toString(lines.size()), Integer.toString(issues.size()))));
        var header = new ArrayList<>(List.of("Actor", "Description", "Influence"));
        issues.forEach(issue -> header.addAll(List.of(issue.id() + " Position", issue.id() + " Salience")));
        text.append(row(header));
        for (var line : lines) {
            var cells = new ArrayList<>(List.of(line.actor().id(), line.actor().name(), number(line.capability())));
            line.stances()
                    .forEach(stance -> cells.addAll(List.of(
                            number(stance.position().middle()),
                            percent(stance.salience().middle()))));
            text.append(row(cells));
        }
        return text.toString();
    }

    private static String row(List<String> cells) {
        return cells.stream().map(KtabText::cell).collect(Collectors.joining(",", "", "\n"));
    }

    private static String cell(String text) {
        var plain = text.replaceAll("\\R", " ");
        return plain.matches(".*[\",].*") ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }

    /// {@return the XML form, with the options}
    public String xml() {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Scenario>\n");
        text.append(element("name", title)).append(element("desc", description));
        text.append(element("prngSeed", Long.toString(seed))).append("<ModelParameters>\n");
        for (var parameter : PARAMETERS) {
            var parts = parameter.split("=", 2);
            text.append(element(parts[0], options.getOrDefault(parts[0], parts[1])));
        }
        text.append("</ModelParameters>\n<Dimensions>\n");
        issues.forEach(issue -> text.append(element("dName", issue.id())));
        text.append("</Dimensions>\n<Actors>\n");
        lines.forEach(line -> text.append(actor(line)));
        return text.append("</Actors>\n")
                .append(pulls())
                .append("</Scenario>\n")
                .toString();
    }

    private static String actor(Line line) {
        var text = new StringBuilder("<Actor>\n");
        text.append(element("name", line.actor().id()))
                .append(element("description", line.actor().name()))
                .append(element("capability", number(line.capability())))
                .append("<Position>\n");
        line.stances()
                .forEach(stance ->
                        text.append(element("dCoord", number(stance.position().middle()))));
        text.append("</Position>\n<Salience>\n");
        line.stances()
                .forEach(stance ->
                        text.append(element("dSal", percent(stance.salience().middle()))));
        return text.append("</Salience>\n</Actor>\n").toString();
    }

    /// KTAB knows pairs alone: one share for everybody's own position is written out.
    private String pulls() {
        var stated = options.get("IdealAdjustment");
        if (stated == null) {
            return "";
        }
        var pairs = new ArrayList<String>();
        if (stated.contains(">")) {
            pairs.addAll(List.of(stated.split("\\|", -1)));
        } else {
            lines.forEach(
                    line -> pairs.add(line.actor().id() + ">" + line.actor().id() + "=" + stated));
        }
        var text = new StringBuilder("<IdealAdjustment>\n");
        for (var pair : pairs) {
            var parts = pair.split("[>=]", 3);
            text.append("<iaPair>\n")
                    .append(element("adjustingIdeal", parts[0]))
                    .append(element("referencePos", parts[1]))
                    .append(element("adjust", parts[2]))
                    .append("</iaPair>\n");
        }
        return text.append("</IdealAdjustment>\n").toString();
    }

    private static String element(String name, String text) {
        var plain = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<" + name + ">" + plain + "</" + name + ">\n";
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share).multiply(PERCENT).stripTrailingZeros().toPlainString();
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
