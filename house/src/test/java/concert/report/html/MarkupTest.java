package concert.report.html;

import static concert.report.html.Tag.tag;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void textIsEscaped() {
        assertThat(tag("p").text("a < b & \"c\" > 'd'").html())
                .isEqualTo("<p>a &lt; b &amp; &quot;c&quot; &gt; &#39;d&#39;</p>");
    }

    @Test
    void attributesAreEscaped() {
        assertThat(tag("a").at("title", "\" onclick=\"x").with().html())
                .isEqualTo("<a title=\"&quot; onclick=&quot;x\"></a>");
    }

    @Test
    void controlCharactersAreDropped() {
        assertThat(Markup.text("a\u0000b\u001bc\td").html()).isEqualTo("abc\td");
    }

    @Test
    void everythingBeyondAsciiIsAReference() {
        assertThat(Markup.text("é 中 😀 \ud83d\u0085").html()).isEqualTo("&#233; &#20013; &#128512; ");
    }

    @Test
    void jsonInAPageCannotEndItsElement() {
        var json = Json.inPage(out -> {
            out.writeStartObject();
            out.writeStringProperty("name", "</script><!-- & \u2028\u2029é");
            Json.number(out, "none", Double.NaN);
            out.writeEndObject();
        });
        assertThat(json.html().toLowerCase(Locale.ROOT))
                .isEqualTo(
                        "{\"name\":\"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\\u2029\\u00e9\",\"none\":null}");
    }
}
