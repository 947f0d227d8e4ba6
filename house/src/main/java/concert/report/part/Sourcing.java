package concert.report.part;

import static concert.report.html.Tag.tag;

import concert.report.html.Markup;
import concert.scenario.Basis;
import concert.scenario.Provenance;
import concert.scenario.Source;
import java.util.ArrayList;

/// Where a row comes from, as the reader sees it: the quote, the source with its grade, the kind of basis.
public final class Sourcing {
    private Sourcing() {}

    /// {@return quote, source and basis of a row}
    ///
    /// @param findings the assessment at hand
    /// @param provenance where the row comes from
    public static Markup of(Findings findings, Provenance provenance) {
        var parts = new ArrayList<Markup>();
        if (!provenance.quote().isEmpty()) {
            parts.add(tag("q").text(provenance.quote()));
        }
        if (provenance.hasSource()) {
            parts.add(link(findings, provenance.source()));
        }
        if (isWeak(provenance.basis()) || parts.isEmpty()) {
            parts.add(tag("span", "basis").text(name(provenance.basis())));
        }
        if (!provenance.note().isEmpty()) {
            parts.add(tag("span", "note").text(provenance.note()));
        }
        return Markup.joined(" ", parts);
    }

    /// {@return the source's id, leading to its row, with its grade}
    ///
    /// @param findings the assessment at hand
    /// @param id its id
    public static Markup link(Findings findings, String id) {
        var source = findings.findSource(id);
        var link = tag("a", "source").at("href", "#source-" + id);
        return source.map(found -> link.at("title", found.title() + ", " + grade(found.reliability()))
                        .text(id + " (" + found.reliability() + ")"))
                .orElseGet(() -> link.text(id));
    }

    /// {@return whether a row rests on no more than somebody's word}
    ///
    /// @param basis on what a row rests
    public static boolean isWeak(Basis basis) {
        return switch (basis) {
            case JUDGEMENT, UNVERIFIED, UNSTATED -> true;
            case QUOTED, DATA, DERIVED, COMPUTED -> false;
        };
    }

    /// {@return the basis in words}
    ///
    /// @param basis on what a row rests
    public static String name(Basis basis) {
        return switch (basis) {
            case QUOTED -> "quoted";
            case DATA -> "data set";
            case DERIVED -> "derived";
            case JUDGEMENT -> "coder’s judgement";
            case UNVERIFIED -> "unverified";
            case COMPUTED -> "computed";
            case UNSTATED -> "basis not stated";
        };
    }

    /// {@return what a grade of the Admiralty code says}
    ///
    /// @param reliability the grade of a source
    public static String grade(Source.Reliability reliability) {
        return switch (reliability) {
            case A -> "completely reliable";
            case B -> "usually reliable";
            case C -> "fairly reliable";
            case D -> "not usually reliable";
            case E -> "unreliable";
            case F -> "reliability cannot be judged";
        };
    }
}
