package org.casebook.lessons;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of a passage as the browser counts it too, for what is highlighted in it: without markup, with one space for
 * each run of white space and between blocks, and none at the ends. Key terms are buttons and part of their line.
 */
public final class PassageText implements NodeVisitor {

    private static final Set<String> BLOCKS = Set.of("p", "ul", "ol", "li", "blockquote", "br");
    private static final String BLANK = " \t\n\f\r\u00a0";
    private static final String UNSEEN = "\u00ad\u200b";

    private final StringBuilder text = new StringBuilder();

    private PassageText() {}

    /** @param html safe HTML, as the course has it */
    public static String of(String html) {
        var visitor = new PassageText();
        Jsoup.parseBodyFragment(html).body().traverse(visitor);
        return visitor.text.toString().stripTrailing();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            words.getWholeText().chars().forEach(letter -> add((char) letter));
        } else {
            betweenBlocks(node);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        betweenBlocks(node);
    }

    private void betweenBlocks(Node node) {
        if (node instanceof Element && BLOCKS.contains(node.normalName())) {
            add(' ');
        }
    }

    private void add(char letter) {
        if (BLANK.indexOf(letter) < 0) {
            if (UNSEEN.indexOf(letter) < 0) {
                text.append(letter);
            }
        } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }
}
