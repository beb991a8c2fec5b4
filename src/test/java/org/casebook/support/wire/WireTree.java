package org.casebook.support.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.support.wire.WireNode.Feature;
import tools.jackson.databind.JsonNode;

/** The elements of a page, kept as the browser's part of Flow keeps them: by the changes that the server sends. */
final class WireTree {

    private final SortedMap<Integer, WireNode> nodes = new TreeMap<>();

    /** Takes the server's changes and gives the elements that are new. */
    List<WireNode> apply(JsonNode changes) {
        var attached = new ArrayList<WireNode>();
        for (var change : changes) {
            int id = change.get("node").asInt();
            switch (change.get("type").asString()) {
                case "attach" -> {
                    var node = new WireNode(id);
                    nodes.put(id, node);
                    attached.add(node);
                }
                case "detach" -> nodes.remove(id);
                default -> change(nodes.computeIfAbsent(id, WireNode::new), change);
            }
        }
        return attached;
    }

    private static void change(WireNode node, JsonNode change) {
        var feature = Feature.of(change.get("feat").asInt());
        switch (change.get("type").asString()) {
            case "put" -> {
                if (change.has("value")) {
                    node.put(feature, change.get("key").asString(), change.get("value"));
                }
            }
            case "remove" -> node.remove(feature, change.get("key").asString());
            case "clear" -> clear(node, feature);
            case "splice" -> splice(node, feature, change);
            default -> throw new IllegalStateException("an unknown change: " + change);
        }
    }

    private static void clear(WireNode node, Feature feature) {
        if (feature == Feature.CHILDREN) {
            node.children.clear();
        } else if (feature == Feature.CLASSES) {
            node.classes.clear();
        }
    }

    private static void splice(WireNode node, Feature feature, JsonNode change) {
        if (feature == Feature.CHILDREN) {
            int index = change.get("index").asInt();
            for (int removed = 0; removed < change.path("remove").asInt(0); removed++) {
                node.children.remove(index);
            }
            int place = index;
            for (var added : change.path("addNodes")) {
                node.children.add(place++, added.asInt());
            }
        } else if (feature == Feature.CLASSES) {
            change.path("add").forEach(added -> node.classes.add(added.asString()));
        }
    }

    /** The elements on the page, in the order in which they were made. */
    Stream<WireNode> all() {
        return nodes.values().stream();
    }

    Stream<WireNode> children(WireNode node) {
        return node.children.stream().map(nodes::get).filter(child -> child != null);
    }

    /** What is read in an element, without what is markup in it. */
    String text(WireNode node) {
        return node.text()
                + node.property("innerHTML").asString()
                + children(node).map(this::text).collect(Collectors.joining());
    }

    Stream<WireNode> tagged(String tag) {
        return all().filter(node -> node.tag().equals(tag));
    }

    /** The button with exactly these words. */
    Stream<WireNode> button(String words) {
        return tagged("vaadin-button").filter(reads(words));
    }

    private Predicate<WireNode> reads(String words) {
        return node -> text(node).equals(words);
    }
}
