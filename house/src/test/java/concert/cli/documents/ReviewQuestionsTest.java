package concert.cli.documents;

import static org.assertj.core.api.Assertions.assertThat;

import concert.scenario.Table;
import concert.scenario.draft.Decision;
import concert.scenario.draft.Draft;
import concert.scenario.draft.Drafts;
import concert.scenario.draft.Place;
import concert.scenario.draft.Quotation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Answers of a person at a terminal.
class ReviewQuestionsTest {
    private final StringWriter out = new StringWriter();

    private static Draft draft(String id, Table table, Map<String, String> fields) {
        return new Draft(
                id,
                Decision.DRAFT,
                table,
                0.8,
                "cue",
                new Place("a.txt", 0, 1, 0, 3),
                new Quotation("", "Words.", ""),
                fields,
                "");
    }

    private ReviewQuestions.Answers answered(String answers) throws IOException {
        var drafts = new Drafts(List.of(
                draft("e1", Table.EVENTS, Map.of("actor", "KEN")), draft("c1", Table.CLAIMS, Map.of("id", "d01"))));
        return new ReviewQuestions(new BufferedReader(new StringReader(answers)), new PrintWriter(out)).ask(drafts);
    }

    @Test
    void anEventWithoutADateAsksForItBeforeItIsAccepted() throws IOException {
        var answers = answered("a\ne date=2021-04-06\na\nr\n");
        assertThat(out.toString()).contains("It needs date first: e date=TEXT");
        assertThat(answers.accepted())
                .singleElement()
                .satisfies(event -> assertThat(event.field("date")).isEqualTo("2021-04-06"));
        assertThat(answers.drafts().find("c1"))
                .get()
                .extracting(Draft::decision)
                .isEqualTo(Decision.REJECTED);
    }

    @Test
    void toLeaveDecidesNothing() throws IOException {
        var answers = answered("e date=2021-04-06\na\nx\n");
        assertThat(answers.accepted()).isEmpty();
        assertThat(answers.drafts().find("e1"))
                .get()
                .extracting(event -> event.field("date"))
                .isEqualTo("");
    }
}
