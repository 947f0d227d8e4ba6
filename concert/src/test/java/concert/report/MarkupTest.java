package concert.report;

import static concert.report.Tag.tag;
import static org.assertj.core.api.Assertions.assertThat;

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
    void jsonInAPageCannotEndItsElement() {
        var json = Json.write(out -> {
            out.writeStartObject();
            out.writeStringProperty("name", "</script><!-- & \u2028\u2029");
            Json.number(out, "none", Double.NaN);
            out.writeEndObject();
        });
        assertThat(Json.inPage(json).html())
                .isEqualTo("{\"name\":\"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\\u2029\",\"none\":null}");
    }
}
