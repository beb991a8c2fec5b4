package org.casebook.support.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** An element of a page, or a text in one, as the server has described it. */
final class WireNode {

    private static final JsonNode EMPTY = StringNode.valueOf("");

    final int id;
    final List<Integer> children = new ArrayList<>();
    final Set<String> classes = new HashSet<>();
    private final Map<String, JsonNode> properties = new HashMap<>();
    private final Map<String, JsonNode> attributes = new HashMap<>();
    private final Set<String> events = new HashSet<>();
    private String tag = "";
    private String text = "";

    WireNode(int id) {
        this.id = id;
    }

    String tag() {
        return tag;
    }

    String text() {
        return text;
    }

    JsonNode property(String name) {
        return properties.getOrDefault(name, EMPTY);
    }

    String attribute(String name) {
        return attributes.getOrDefault(name, EMPTY).asString();
    }

    /** The events of which the server wants to hear when the browser's element has taken up its properties. */
    List<String> changeEvents() {
        return events.stream()
                .filter(event -> event.endsWith("-changed"))
                .sorted()
                .toList();
    }

    void put(Feature feature, String key, JsonNode value) {
        switch (feature) {
            case ELEMENT -> {
                if (key.equals("tag")) {
                    tag = value.asString();
                }
            }
            case PROPERTIES -> properties.put(key, value);
            case ATTRIBUTES -> attributes.put(key, value);
            case EVENTS -> events.add(key);
            case TEXT -> text = value.asString();
            case CHILDREN, CLASSES, OTHER -> {}
        }
    }

    void remove(Feature feature, String key) {
        switch (feature) {
            case PROPERTIES -> properties.remove(key);
            case ATTRIBUTES -> attributes.remove(key);
            case EVENTS -> events.remove(key);
            case ELEMENT, CHILDREN, TEXT, CLASSES, OTHER -> {}
        }
    }

    /** What a change is about; the numbers are those of Flow's {@code NodeFeatures}. */
    enum Feature {
        ELEMENT,
        PROPERTIES,
        CHILDREN,
        ATTRIBUTES,
        EVENTS,
        TEXT,
        CLASSES,
        OTHER;

        static Feature of(int number) {
            return switch (number) {
                case 0 -> ELEMENT;
                case 1 -> PROPERTIES;
                case 2 -> CHILDREN;
                case 3 -> ATTRIBUTES;
                case 4 -> EVENTS;
                case 7 -> TEXT;
                case 11 -> CLASSES;
                default -> OTHER;
            };
        }
    }
}
