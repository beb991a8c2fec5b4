package org.casebook.course.reading;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The way back: inline Markdown for the inline HTML that {@link Markdown} makes of it. */
public final class InlineMarkdown {

    private InlineMarkdown() {}

    /**
     * Markdown that is read as the given HTML, which has emphasis, strong, code and line breaks only. Where no Markdown
     * gives just that, as with emphasis on half a word beside a bracket, emphasis falls away and the words are kept.
     */
    public static String of(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        for (boolean escape : new boolean[] {false, true}) {
            var markdown = written(body, escape, true);
            if (html(markdown).equals(html)) {
                return markdown;
            }
        }
        return written(body, true, false);
    }

    /** The inline HTML that a question file's reader makes of Markdown; links to terms are words like any other. */
    public static String html(String markdown) {
        return Markdown.inline(markdown);
    }

    private static String written(Element parent, boolean escape, boolean marks) {
        var out = new StringBuilder();
        for (var node : parent.childNodes()) {
            write(node, escape, marks, out);
        }
        return out.toString().strip();
    }

    private static void write(Node node, boolean escape, boolean marks, StringBuilder out) {
        if (node instanceof TextNode text) {
            out.append(escape ? escaped(text.getWholeText()) : text.getWholeText());
        } else if (node instanceof Element element) {
            var name = element.normalName();
            if (name.equals("br")) {
                out.append('\\');
            } else if (name.equals("code")) {
                out.append(code(element.wholeText()));
            } else {
                var mark = marks ? mark(name) : "";
                out.append(mark);
                element.childNodes().forEach(child -> write(child, escape, marks, out));
                out.append(mark);
            }
        }
    }

    private static String mark(String name) {
        return switch (name) {
            case "em" -> "*";
            case "strong" -> "**";
            default -> "";
        };
    }

    /** A span of code is fenced by more backticks than any run inside it. */
    private static String code(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        var fence = "`".repeat(longest + 1);
        var space = text.startsWith("`") || text.endsWith("`") ? " " : "";
        return fence + space + text + space + fence;
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\*_`\\[\\]<&]", "\\\\$0");
    }
}
