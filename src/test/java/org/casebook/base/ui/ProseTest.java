package org.casebook.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casebook.support.HostileText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

    /** Ways past the one place through which HTML comes: code put together out of texts, and the browser's own. */
    private static final Pattern OTHER_WAYS = Pattern.compile(
            "innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|document\\.write|\\beval\\(|new Function\\("
                    + "|srcdoc|setHTMLUnsafe|executeJs\\(\\s*(\"[^\"]*\"\\s*\\+|[a-z])");

    static List<String> hostile() {
        return HostileText.parts();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    @ValueSource(
            strings = {
                "<em onclick=pwned()>x</em>",
                "<p style='position:fixed'>x</p>",
                "<a href='java\nscript:pwned()'>x</a>",
                "<a href='//example.org/lessons/x'>x</a>",
                "<button formaction=javascript:pwned()>x</button>",
                "<noscript><p title='</noscript><img src=x onerror=pwned()>'></noscript>",
                "<svg><style><img src=x onerror=pwned()></style></svg>",
                "<form action=javascript:pwned()><button>x</button></form>"
            })
    void whatIsNoMarkupOfACourseIsLeftOut(String html) {
        var body = Jsoup.parseBodyFragment(
                        Prose.inline("before " + html + " after").getInnerHtml())
                .body();
        var all = body.getAllElements();

        assertThat(body.text()).startsWith("before").endsWith("after");
        assertThat(all).extracting(Element::normalName).isSubsetOf("body", "p", "em", "a", "button");
        assertThat(all)
                .allSatisfy(element -> assertThat(element.attributes().asList()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 &lt; 2 &amp; <em>a</em> <strong>b</strong> <code>a  b</code>\nc<br>d",
                "<button type=\"button\" class=\"term\" popovertarget=\"term-quota\">quota</button>",
                "<a href=\"lessons/the-quotas\" router-link=\"\">there</a>",
                "“&lt;img src=x onerror=pwned()&gt;”"
            })
    void markupOfACourseStays(String html) {
        assertThat(Prose.inline(html).getInnerHtml()).isEqualTo(html);
    }

    @Test
    void blocksStay() {
        assertThat(Prose.block("<ol start=\"3\"><li>a</li><li>b</li></ol>").getInnerHtml())
                .isEqualTo("<li>a</li><li>b</li>");
        assertThat(Prose.block("<blockquote><p>a</p></blockquote>").getInnerHtml())
                .isEqualTo("<p>a</p>");
    }

    @Test
    void thereIsNoOtherWay() throws IOException {
        for (var folder : List.of("src/main/java", "frontend")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (var file : files.filter(file -> file.toString().matches(".*\\.(java|js)"))
                        .toList()) {
                    assertThat(OTHER_WAYS
                                    .matcher(Files.readString(file))
                                    .results()
                                    .map(found -> found.group()))
                            .as(file.toString())
                            .isEmpty();
                }
            }
        }
    }
}
