package org.casebook.course.exchange;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.casebook.course.question.Responses;
import org.casebook.course.reading.InlineMarkdown;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reduces HTML to what a question's text can have: one paragraph with emphasis, strong and code. */
final class HtmlReduction {

    private static final Set<String> BLOCKS =
            Set.of(("p div br hr ul ol li dl dt dd table thead tbody tr td th blockquote pre"
                            + " section article h1 h2 h3 h4 h5 h6 center address")
                    .split(" "));

    /** What shows or plays something that words can't replace. */
    private static final Set<String> MEDIA =
            Set.of("img", "audio", "video", "iframe", "object", "embed", "svg", "canvas", "picture", "map", "math");

    private static final Set<String> UNSEEN =
            Set.of("script", "style", "template", "noscript", "head", "title", "meta");

    /** Elements that only carry others, and those whose start alone stands for something else. */
    private static final Set<String> CARRIERS = Set.of("span", "body", "html", "#root", "wbr", "source", "track");

    /** How formulas begin and end. */
    private static final Map<String, String> MATHEMATICS = Map.of("\\(", "\\)", "\\[", "\\]", "$$", "$$");

    /** Beyond this it is no text, and would overflow the stack of whoever walks through it. */
    private static final int DEEPEST = 100;

    private static final Pattern LOOKS_LIKE_HTML = Pattern.compile(
            "</?(p|div|span|br|b|i|em|strong|u|ins|sub|sup|code|pre|ul|ol|li|a|img|table|tr|td|th|h[1-6]|font|audio|video"
                    + "|iframe|object|embed|svg|blockquote|center|tt|hr|small|big)(\\s[^<>]*)?/?>"
                    + "|&(#\\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,10});",
            Pattern.CASE_INSENSITIVE);

    private final ConversionRemarks remarks;
    private final StringBuilder html = new StringBuilder();
    private final Set<String> dropped = new TreeSet<>();
    private int blocks;
    private int depth;

    private HtmlReduction(ConversionRemarks remarks) {
        this.remarks = remarks;
    }

    /** Inline Markdown; what it can't hold is remarked on, and a picture is a reason to refuse. */
    static String markdown(String foreign, ConversionRemarks remarks) {
        var reduction = new HtmlReduction(remarks);
        var body = Jsoup.parseBodyFragment(foreign).body();
        Raised.replace(body);
        body.childNodes().forEach(reduction::add);
        reduction.report();
        return InlineMarkdown.of(TidyHtml.of(reduction.html));
    }

    /** Inline Markdown of a text without any markup. */
    static String markdownOfPlain(String text) {
        return InlineMarkdown.of(TidyHtml.of(Responses.escape(text)));
    }

    static void noteMathematics(String text, ConversionRemarks remarks) {
        // The first beginning with the last end has something in between if any two have.
        if (MATHEMATICS.entrySet().stream().anyMatch(marks -> {
            int begin = text.indexOf(marks.getKey());
            return begin >= 0
                    && text.lastIndexOf(marks.getValue())
                            > begin + marks.getKey().length();
        })) {
            remarks.say("A formula is shown as it is written, with its marks.");
        }
    }

    private void add(Node node) {
        if (node instanceof TextNode text) {
            var words = text.getWholeText();
            html.append(Responses.escape(html.isEmpty() ? words.stripLeading() : words));
        } else if (node instanceof Element element && ++depth <= DEEPEST) {
            add(element);
            depth--;
        } else if (node instanceof Element) {
            remarks.refuse("Its formatting is nested more than " + DEEPEST + " deep.");
            depth--;
        }
    }

    private void add(Element element) {
        var name = element.normalName();
        if (MEDIA.contains(name)) {
            remarks.refuse(media(element));
        } else if (UNSEEN.contains(name)) {
            dropped.add(name);
        } else if (BLOCKS.contains(name)) {
            boolean says = name.equals("br") ? element.nextSibling() != null : element.hasText();
            blocks += says && !html.isEmpty() ? 1 : 0;
            space();
            element.childNodes().forEach(this::add);
            space();
        } else {
            var kept = kept(name);
            html.append(kept.isEmpty() ? "" : "<" + kept + ">");
            element.childNodes().forEach(this::add);
            html.append(kept.isEmpty() ? "" : "</" + kept + ">");
            if (name.equals("a")) {
                remarks.say("The link to " + ConversionRemarks.brief(element.attr("href"))
                        + " is left out; its words are kept.");
            } else if (kept.isEmpty() && !CARRIERS.contains(name)) {
                dropped.add(name);
            }
        }
    }

    /** None at the beginning, so that what is empty says nothing yet. */
    private void space() {
        if (!html.isEmpty()) {
            html.append(' ');
        }
    }

    private static String kept(String name) {
        return switch (name) {
            case "em", "i", "u", "ins", "cite", "dfn" -> "em";
            case "strong", "b" -> "strong";
            case "code", "tt", "kbd", "samp" -> "code";
            default -> "";
        };
    }

    private static String media(Element element) {
        var source = element.hasAttr("src") ? element.attr("src") : element.attr("data");
        var file = source.startsWith("data:")
                ? "a picture inside the text"
                : source.substring(source.lastIndexOf('/') + 1);
        var what = file.isEmpty() ? "" : ", " + ConversionRemarks.brief(file) + ",";
        return switch (element.normalName()) {
            case "img", "svg", "picture", "canvas", "map" ->
                "It shows a picture" + what + " and pictures can't be taken.";
            case "math" -> "It has a formula in MathML, which can't be shown.";
            default ->
                "It has a part to play or to embed (" + element.normalName() + ")" + what + " which can't be taken.";
        };
    }

    private void report() {
        // The first block of a text is no break.
        if (blocks > 0) {
            remarks.say("Its paragraphs, lists or line breaks are joined into one paragraph.");
        }
        dropped.removeAll(Set.of("a"));
        if (!dropped.isEmpty()) {
            remarks.say("Formatting that can't be kept is left out: " + String.join(", ", dropped) + ".");
        }
    }

    /** Whether a text of no declared format has HTML in it. */
    static boolean looksLikeHtml(String text) {
        return LOOKS_LIKE_HTML.matcher(text).find();
    }
}
