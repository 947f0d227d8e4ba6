package concert.scenario.draft;

import static org.assertj.core.api.Assertions.assertThat;

import concert.scenario.Table;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftsTest {
    private static Draft claim(String quote, String before, int start) {
        return new Draft(
                "",
                Decision.DRAFT,
                Table.CLAIMS,
                0.8,
                "claim",
                new Place("a.txt", 0, 1, start, start + quote.length()),
                new Quotation(before, quote, ""),
                Map.of("id", "d01", "statement", quote),
                "");
    }

    @Test
    void decisionsMoveWithTheirWords() {
        var first =
                Drafts.NONE.renewed("a.txt", "", List.of(claim("A must go.", "x", 0), claim("B must go.", "y", 20)));
        var decided = first.with(first.all().get(0).decided(Decision.REJECTED));
        var again = decided.renewed(
                "a.txt",
                "",
                List.of(claim("New must go.", "", 0), claim("B  must go.", "z", 40), claim("A must go.", "q", 70)));
        assertThat(again.all())
                .extracting(Draft::id, Draft::decision, draft -> draft.place().start())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("c3", Decision.DRAFT, 0),
                        org.assertj.core.groups.Tuple.tuple("c2", Decision.DRAFT, 40),
                        org.assertj.core.groups.Tuple.tuple("c1", Decision.REJECTED, 70));
    }

    @Test
    void equalWordsAreToldApartByWhatStandsAround() {
        var first = Drafts.NONE.renewed(
                "a.txt",
                "",
                List.of(claim("It must go.", "about the pipeline ", 0), claim("It must go.", "about the plant ", 50)));
        var decided = first.with(first.all().get(1).decided(Decision.ACCEPTED));
        var again = decided.renewed("a.txt", "", List.of(claim("It must go.", "about the plant ", 10)));
        assertThat(again.all()).singleElement().satisfies(draft -> {
            assertThat(draft.id()).isEqualTo("c2");
            assertThat(draft.decision()).isEqualTo(Decision.ACCEPTED);
        });
    }

    @Test
    void whatWasDecidedAndIsGoneStaysAndSaysSo() {
        var first = Drafts.NONE.renewed("a.txt", "", List.of(claim("A must go.", "", 0), claim("B must go.", "", 20)));
        var decided = first.with(first.all().get(0).decided(Decision.ACCEPTED));
        assertThat(decided.renewed("a.txt", "", List.of()).all())
                .singleElement()
                .satisfies(draft -> {
                    assertThat(draft.id()).isEqualTo("c1");
                    assertThat(draft.isGone()).isTrue();
                    assertThat(draft.note()).contains("claims.csv");
                });
    }

    @Test
    void editsOutliveAnotherReading() {
        var first = Drafts.NONE.renewed("a.txt", "", List.of(claim("A must go.", "", 0)));
        var edited = first.with(first.all().getFirst().with("statement", "A goes."));
        assertThat(edited.renewed("a.txt", "", List.of(claim("A must go.", "", 5)))
                        .all()
                        .getFirst()
                        .field("statement"))
                .isEqualTo("A goes.");
    }

    @Test
    void aNewClaimHasANameOfItsOwn() {
        var first = Drafts.NONE.renewed("a.txt", "", List.of(claim("A must go.", "", 0)));
        var decided = first.with(first.all().getFirst().decided(Decision.ACCEPTED));
        assertThat(decided.renewed("a.txt", "", List.of(claim("B must go.", "", 0)))
                        .all())
                .extracting(draft -> draft.field("id"))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatNothingDraftsNowIsNotGoneWhileItsWordsStand() {
        var first = Drafts.NONE.renewed("a.txt", "", List.of(claim("A must  go.", "", 0)));
        var decided = first.with(first.all().getFirst().decided(Decision.ACCEPTED));
        assertThat(decided.renewed("a.txt", "B went. A must\ngo.", List.of()).all())
                .singleElement()
                .satisfies(draft -> assertThat(draft.isGone()).isFalse());
    }
}
