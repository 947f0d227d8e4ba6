package concert.report.page.basis;

import static concert.report.html.Tag.tag;

import concert.assess.words.EstimativeWords;
import concert.report.html.Markup;
import concert.report.part.Findings;
import concert.report.part.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// How the figures of the page come about, each method with its citation, and how to read them.
public final class MethodSection {
    private final Findings findings;

    /// A section over one assessment.
    ///
    /// @param findings what the assessment found
    public MethodSection(Findings findings) {
        this.findings = findings;
    }

    /// A method that the page uses.
    ///
    /// @param name its name
    /// @param words what it does, with its citation
    private record Method(String name, String words) {}

    private static final Method FUTURES = new Method(
            "Futures",
            "Each future draws every uncertain number of the scenario once, independently of the others, and computes all"
                    + " analyses anew. A single figure takes every number at its middle. An 80% interval runs from the 10%"
                    + " to the 90% quantile (type 7 of Hyndman and Fan 1996).");

    private static final Method RULER = new Method(
            "Probability",
            "The share of futures in which a judgement holds, in the words of ICD 203 (ODNI 2015): "
                    + EstimativeWords.bands().stream()
                            .map(band -> band.term() + " " + band.range())
                            .collect(Collectors.joining(", "))
                    + ". The ruler is parted there. Confidence is about the basis of a judgement and is said apart from"
                    + " it.");

    private static final List<Method> BARGAINING = List.of(
            new Method(
                    "Compromise model",
                    "The mean position weighted by capability × salience (Van den Bos 1991; Achen 2006)."),
            new Method(
                    "Weighted median",
                    "The position that no other beats when the actors vote by capability × salience (Black 1948)."),
            new Method(
                    "Mean position and status quo",
                    "Baselines: every actor counts the same; nothing changes. A model is worth its trouble where it beats"
                            + " them on real outcomes."));

    private static final Method MACTOR = new Method(
            "Convergence",
            "MACTOR (Godet 1991): two actors converge on an issue where both stand on the same side of its reference"
                    + " point. Order 1 counts issues, order 2 how far and how much they care, order 3 also what they can"
                    + " make others do.");

    private static final Method SENSITIVITY = new Method(
            "Sensitivity",
            "Spearman’s rank correlation of an input with a forecast over the futures, and the mean forecast in the fifth of"
                    + " the futures where the input is lowest and in the fifth where it is highest.");

    private static final Method GRADES = new Method(
            "Grades of sources",
            "The Admiralty scale from A, completely reliable, to E, unreliable; F where reliability cannot be judged (NATO"
                    + " AJP-2.1).");

    /// {@return the section; empty where the assessment has nothing to say there}
    public Section section() {
        var methods = new ArrayList<Method>();
        methods.add(FUTURES);
        methods.add(RULER);
        if (findings.hasAnalysis("bargaining")) {
            methods.addAll(BARGAINING);
        }
        if (findings.hasAnalysis("alignment")) {
            methods.add(MACTOR);
        }
        methods.add(SENSITIVITY);
        methods.add(GRADES);
        return new Section("methods", "How to read this page", list(methods));
    }

    private Markup list(List<Method> methods) {
        var entries = new ArrayList<Markup>();
        for (var method : methods) {
            entries.add(tag("dt").text(method.name()));
            entries.add(tag("dd").text(method.words()));
        }
        return tag("dl", "methods").with(entries);
    }
}
