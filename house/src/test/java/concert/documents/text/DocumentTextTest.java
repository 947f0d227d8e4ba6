package concert.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTextTest {
    @Test
    void mapsPlainLettersToWhereTheyStand() {
        var text = DocumentText.of("Pakistan’s “de\u00ADﬁcit” — grows…");
        assertThat(text.plain()).isEqualTo("Pakistan's \"deficit\"  -  grows...");
        var at = text.plain().indexOf("deficit");
        assertThat(text.quote(at, at + "deficit".length())).isEqualTo("de\u00ADﬁcit");
        assertThat(text.quote(0, text.plain().length())).isEqualTo(text.raw());
    }

    @Test
    void joinsWordsThatALineOfAPageBreaks() {
        var text = DocumentText.ofPages(List.of("the coun-\ntries met", "and left"));
        assertThat(text.plain()).startsWith("the countries met");
        assertThat(text.quote(4, 13)).isEqualTo("coun-\ntries");
        assertThat(text.page(0)).isEqualTo(1);
        assertThat(text.page(text.plain().indexOf("left"))).isEqualTo(2);
    }
}
