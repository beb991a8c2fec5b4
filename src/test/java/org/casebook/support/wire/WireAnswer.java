package org.casebook.support.wire;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Anything that fits a question, written as the page's {@code casebook-answer} writes what was filled in. */
final class WireAnswer {

    private WireAnswer() {}

    /** The field of a question that isn't answered yet. */
    static WireNode field(WireTree tree) {
        return tree.tagged("casebook-answer").findFirst().orElseThrow();
    }

    static String of(WireTree tree, Random random) {
        return parts(tree, field(tree), random).collect(Collectors.joining(","));
    }

    private static Stream<String> parts(WireTree tree, WireNode node, Random random) {
        return switch (node.tag()) {
            case "fieldset" -> Stream.of(oneOf(values(tree, node, "input", "value"), random));
            case "select" -> Stream.of(oneOf(values(tree, node, "option", "value"), random));
            case "ol" -> values(tree, node, "li", "data-place").stream();
            case "input" -> Stream.of(Integer.toString(random.nextInt(1_000)));
            default -> tree.children(node).flatMap(child -> parts(tree, child, random));
        };
    }

    /** Those that are empty stand for nothing chosen. */
    private static List<String> values(WireTree tree, WireNode node, String tag, String attribute) {
        return descendants(tree, node)
                .filter(inner -> inner.tag().equals(tag))
                .map(inner -> inner.attribute(attribute))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static Stream<WireNode> descendants(WireTree tree, WireNode node) {
        return Stream.concat(Stream.of(node), tree.children(node).flatMap(child -> descendants(tree, child)));
    }

    private static String oneOf(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
