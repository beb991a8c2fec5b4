package org.casebook.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What a course says of its own sentences, '(inference)' and '(computed)', set as small raised letters that open what they
 * mean. The words themselves stay in the text, at their places: highlights, copies, search and reading aloud go by them.
 */
public final class CourseMarks {

    /** The sorts of marks, by the word that stands in the text. */
    public enum Mark {
        INFERENCE("inference", "i", "this follows from the source, it isn't said there"),
        COMPUTED("computed", "c", "this is worked out from figures or dates of the source, it isn't said there");

        private final String word;
        private final String letter;
        private final String meaning;

        Mark(String word, String letter, String meaning) {
            this.word = word;
            this.letter = letter;
            this.meaning = meaning;
        }

        private String id() {
            return "mark-" + word;
        }

        private String written() {
            return "(" + word + ")";
        }
    }

    /**
     * The word before it and the stop after it go with a mark, lest a line begin with either. Between quotation marks the
     * words are spoken of; there is no space before them, and they stay as they are.
     */
    private static final Pattern MARK = Pattern.compile("(\\S{0,30}+)\\s\\((inference|computed)\\)([.,;:?!]?)");

    private CourseMarks() {}

    /** The line that says what the letters in a text mean; the text has at least one of the marks. */
    public static Paragraph key(List<Mark> marks) {
        var key = new Paragraph();
        key.addClassNames("marks-key", "not-on-paper");
        for (var mark : marks) {
            var letter = Styled.span("mark-letter", mark.letter);
            letter.getElement().setAttribute("aria-hidden", "true");
            key.add(new Span(letter, new Span(" " + mark.word + ": " + mark.meaning + ". ")));
        }
        return key;
    }

    /** Which marks a text has. */
    public static List<Mark> in(String text) {
        return Arrays.stream(Mark.values())
                .filter(mark -> text.contains(" " + mark.written()))
                .toList();
    }

    /** What the marks open, once a page. */
    static Div meanings() {
        var all = new Div();
        for (var mark : Mark.values()) {
            var meaning = new Div(Styled.paragraph("term-name", mark.word), new Paragraph(capital(mark.meaning) + "."));
            meaning.setId(mark.id());
            meaning.addClassNames("definition", "not-on-paper");
            meaning.getElement().setAttribute("popover", "auto");
            all.add(meaning);
        }
        return all;
    }

    /**
     * Sets the marks in a text.
     *
     * @param open whether they may be buttons: where the text is itself part of a button or a label, they may not
     */
    static void set(Element text, boolean open) {
        var nodes = new ArrayList<TextNode>();
        text.forEachNode(node -> {
            if (node instanceof TextNode words && mayHoldMarks(words)) {
                nodes.add(words);
            }
        });
        nodes.forEach(words -> set(words, open));
    }

    private static boolean mayHoldMarks(TextNode words) {
        var parent = words.parent();
        return parent != null
                && parent.closest("button, a, code") == null
                && words.getWholeText().contains(")");
    }

    private static void set(TextNode words, boolean open) {
        var text = words.getWholeText();
        var matcher = MARK.matcher(text);
        var parts = new ArrayList<Node>();
        int at = 0;
        while (matcher.find()) {
            parts.add(new TextNode(text.substring(at, matcher.start())));
            parts.add(new Element("span")
                    .addClass("marked")
                    .appendText(matcher.group(1))
                    .appendChild(mark(Mark.valueOf(matcher.group(2).toUpperCase(Locale.ROOT)), open))
                    .appendText(matcher.group(3)));
            at = matcher.end();
        }
        if (at == 0) {
            return;
        }
        parts.add(new TextNode(text.substring(at)));
        parts.forEach(words::before);
        words.remove();
    }

    /** The space stands inside: it goes where the words go, so that the letter follows its word. */
    private static Element mark(Mark mark, boolean open) {
        var element = new Element(open ? "button" : "span");
        if (open) {
            element.attr("type", "button")
                    .attr("popovertarget", mark.id())
                    .attr("aria-label", mark.word + ": " + mark.meaning);
        }
        return element.addClass("course-mark").addClass(mark.id()).appendText(" " + mark.written());
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
