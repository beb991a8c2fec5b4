package org.casebook.course.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/**
 * Renders links to terms as buttons that open the definition, or as plain text, and those to sections, which only pages
 * may have, as links. No other link or image is ever
 * rendered as one: they are problems of the course, and until mended just text.
 */
final class Terms implements NodeRenderer {

    private static final String TERM = "term:";
    private static final String SECTION = "section:";

    private final HtmlNodeRendererContext context;
    private final boolean asButtons;

    Terms(HtmlNodeRendererContext context, boolean asButtons) {
        this.context = context;
        this.asButtons = asButtons;
    }

    /** The term that a link leads to, if it leads to one. */
    static Optional<String> name(Link link) {
        return name(link, TERM);
    }

    /** The slug of the section that a link leads to, if it leads to one. */
    static Optional<String> section(Link link) {
        return name(link, SECTION);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class, Image.class);
    }

    @Override
    public void render(Node node) {
        var term = asButtons && node instanceof Link link ? name(link) : Optional.<String>empty();
        var section = !asButtons && node instanceof Link link ? section(link) : Optional.<String>empty();
        term.ifPresent(name -> context.getWriter().tag("button", attributes(name)));
        section.ifPresent(slug -> context.getWriter().tag("a", address(slug)));
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        term.ifPresent(_ -> context.getWriter().tag("/button"));
        section.ifPresent(_ -> context.getWriter().tag("/a"));
    }

    private static Optional<String> name(Link link, String prefix) {
        return Optional.of(link.getDestination())
                .filter(destination -> destination.startsWith(prefix))
                .map(destination -> destination.substring(prefix.length()))
                .filter(YamlNode::isName);
    }

    /** The attribute keeps the browser from loading the whole application anew. */
    private static Map<String, String> address(String section) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("href", "lessons/" + section);
        attributes.put("router-link", "");
        return attributes;
    }

    private static Map<String, String> attributes(String term) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("type", "button");
        attributes.put("class", "term");
        attributes.put("popovertarget", "term-" + term);
        return attributes;
    }
}
