package org.casebook.course.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.casebook.course.lesson.Passage;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The Markdown that a course may use: emphasis, strong, code and links to terms; in passages also a list or a
 * quotation. Everything else is shown as the text it is, and so is HTML.
 */
final class Markdown {

    /** Beyond these a text is a slip at best, and at worst overflows the parser's stack. */
    private static final int LONGEST = 5000;

    private static final Pattern NESTED = Pattern.compile("(?:\\s*+(?:[>*+-]|\\d{1,9}[.)])){10}");

    private static final Parser INLINE = Parser.builder()
            .enabledBlockTypes(Set.of())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final Parser BLOCK = Parser.builder()
            .enabledBlockTypes(Set.of(BlockQuote.class, ListBlock.class))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final HtmlRenderer PASSAGE = renderer(true, false);
    private static final HtmlRenderer INLINE_WITH_TERMS = renderer(true, true);
    private static final HtmlRenderer PAGE = renderer(false, false);
    private static final HtmlRenderer INLINE_PLAIN_TERMS = renderer(false, true);

    private final Names terms;
    private final Names sections;

    Markdown(Names terms, Names sections) {
        this.terms = terms;
        this.sections = sections;
    }

    /** Inline HTML in which terms open their definition. */
    String inlineWithTerms(YamlNode node) {
        return INLINE_WITH_TERMS.render(paragraph(node)).strip();
    }

    /** Inline HTML in which terms are text like any other, for what stands in buttons, labels and definitions. */
    String inline(YamlNode node) {
        return INLINE_PLAIN_TERMS.render(paragraph(node)).strip();
    }

    /** As {@link #inline(YamlNode)}, of a text that is not checked. */
    static String inline(String text) {
        return isTooMuch(text)
                ? ""
                : INLINE_PLAIN_TERMS.render(INLINE.parse(text)).strip();
    }

    /** The text alone, for titles and names. */
    String plain(YamlNode node) {
        return PlainText.of(paragraph(node));
    }

    /** As {@link #plain(YamlNode)}, for a line of a Markdown file. */
    String plain(String text, Place place) {
        return PlainText.of(parse(INLINE, text, _ -> place));
    }

    /** A passage of the given text, which begins at the given place. */
    Passage passage(String id, List<String> sources, String text, Place begin) {
        var document = parse(BLOCK, text, begin::below);
        if (hasSeveral(document)) {
            begin.report("a passage is one paragraph, one list or one quotation; put an empty line between two,"
                    + " and end each with its own {#id source=…}");
        }
        return new Passage(id, sources, PASSAGE.render(document).strip(), PlainText.of(document));
    }

    /** A block of a page beside the sections: one block element of HTML, in which sections can be linked. */
    String pageBlock(String text, Place begin) {
        var document = parse(BLOCK, text, begin::below, true);
        if (hasSeveral(document)) {
            begin.report("put an empty line between a paragraph, a list and a quotation");
        }
        var html = PAGE.render(document).strip();
        return html.isEmpty() ? "<p></p>" : html;
    }

    private static boolean hasSeveral(Node document) {
        return document.getFirstChild() != null && document.getFirstChild().getNext() != null;
    }

    private Node paragraph(YamlNode node) {
        var document = parse(INLINE, node.text(), _ -> node.place());
        if (hasSeveral(document)) {
            node.report("only one paragraph can stand here");
        }
        return document;
    }

    private Node parse(Parser parser, String text, IntFunction<Place> lines) {
        return parse(parser, text, lines, false);
    }

    private Node parse(Parser parser, String text, IntFunction<Place> lines, boolean onPage) {
        if (isTooMuch(text)) {
            lines.apply(0).report("the text is longer than " + LONGEST + " characters or nested too deeply");
            return new Document();
        }
        var document = parser.parse(text);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                var place = place(link);
                var section = onPage ? Terms.section(link) : Optional.<String>empty();
                section.ifPresent(name -> sections.use(name, place));
                if (section.isEmpty()) {
                    Terms.name(link)
                            .ifPresentOrElse(
                                    term -> terms.use(term, place),
                                    () -> place.report("the link to '" + link.getDestination() + "' is not allowed; "
                                            + (onPage ? "only sections and terms" : "only terms")
                                            + " can be linked, as in [word](" + (onPage ? "section" : "term")
                                            + ":name)"));
                }
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                place(image).report("an image can't stand here; a figure stands alone, as in ![](figure:name)");
            }

            @Override
            public void visit(LinkReferenceDefinition definition) {
                place(definition).report("[name]: address is not allowed; only terms can be linked");
            }

            private Place place(Node node) {
                var spans = node.getSourceSpans();
                return lines.apply(spans.isEmpty() ? 0 : spans.getFirst().getLineIndex());
            }
        });
        // Markdown shows a mistyped link as it stands, brackets and all.
        if (PlainText.of(document).contains("](")) {
            lines.apply(0).report("'](' is not a link here: its address has a space in it or is not closed");
        }
        return document;
    }

    private static boolean isTooMuch(String text) {
        return text.length() > LONGEST
                || text.lines().anyMatch(line -> NESTED.matcher(line).lookingAt());
    }

    private static HtmlRenderer renderer(boolean withTerms, boolean inline) {
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .omitSingleParagraphP(inline)
                .nodeRendererFactory(context -> new Terms(context, withTerms))
                .build();
    }
}
