package dk.indsatsregler.web.html;

import static dk.indsatsregler.web.html.Html.a;
import static dk.indsatsregler.web.html.Html.el;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** Words can be nothing but words, and a page can carry neither script nor style. */
class HtmlTest {

    private static final String HOSTILE = "</p><script>alert('x')</script>\"&\u202e";

    private static String written(Html html, Links links) {
        StringBuilder into = new StringBuilder();
        html.write(into, links);
        return into.toString();
    }

    @Test
    void words_are_escaped_in_text_and_in_attributes() {
        assertThat(written(el("span", HOSTILE).with("title", HOSTILE), Links.served()))
                .isEqualTo("<span title=\"&lt;/p&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&amp;U+202E\">"
                        + "&lt;/p&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&amp;U+202E</span>");
    }

    @Test
    void neither_style_nor_script_nor_a_foreign_address_can_be_written() {
        for (String name : new String[] {"style", "onclick", "onload", "x y", "\"", "data:"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> el("p").with(name, "x"));
        }
        for (String to :
                new String[] {"javascript:alert(1)", "https://example.org", "//example.org", "data:text/html,x"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> el("a").with("href", to));
        }
    }

    @Test
    void a_page_reaches_another_as_file_and_as_address() {
        Address rule = Address.of("regel", "NP-K1");
        assertThat(written(a(rule, "x"), Links.files(Address.START))).isEqualTo("<a href=\"regel/NP-K1.html\">x</a>");
        assertThat(written(a(rule.at("boern"), "x"), Links.files(rule)))
                .isEqualTo("<a href=\"../regel/NP-K1.html#boern\">x</a>");
        assertThat(written(a(Address.START, "x"), Links.files(rule))).isEqualTo("<a href=\"../index.html\">x</a>");
        assertThat(written(a(Address.START, "x"), Links.served())).isEqualTo("<a href=\"/\">x</a>");
        assertThat(written(a(rule, "x"), Links.served())).isEqualTo("<a href=\"/regel/NP-K1\">x</a>");
        assertThat(written(el("link").to("href", Address.page("x.css")), Links.files(rule)))
                .isEqualTo("<link href=\"../x.css\" />\n");
    }

    @Test
    void a_name_becomes_one_that_any_file_system_can_write() {
        assertThat(Address.of("omraade", "kommunal/århus").path()).isEqualTo("omraade/kommunal.aarhus");
        assertThat(Address.of("kilde", "../«Æble» § 1").path()).isEqualTo("kilde/Aeble-1");
        assertThat(Address.of("kilde", "…").path()).isEqualTo("kilde/x");
    }
}
