package org.casebook.support.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A field of a question that is not filled in yet, each kind with the messages that filling it sends. */
enum Blank {
    ONE_OF_SEVERAL("vaadin-radio-group") {
        @Override
        List<ObjectNode> fill(WireTree tree, WireNode field, Random random) {
            var choice = oneOf(tree.children(field).toList(), random);
            return changes(choice, "checked", true, field, choice.property("value"));
        }
    },
    SOME_OF_SEVERAL("vaadin-checkbox-group") {
        @Override
        List<ObjectNode> fill(WireTree tree, WireNode field, Random random) {
            var choice = oneOf(tree.children(field).toList(), random);
            return changes(choice, "checked", true, field, WirePage.json(List.of(choice.property("value"))));
        }
    },
    /** Opens at the first click and takes a value at the second. */
    LIST("vaadin-select") {
        @Override
        List<ObjectNode> fill(WireTree tree, WireNode field, Random random) {
            if (!field.property("opened").asBoolean(false)) {
                return reported(field, "opened", WirePage.json(true));
            }
            var box = tree.children(field).findFirst().orElseThrow();
            var choice = oneOf(tree.children(box).toList(), random);
            return changes(field, "opened", false, field, choice.property("value"));
        }
    },
    TEXT("vaadin-text-field") {
        @Override
        List<ObjectNode> fill(WireTree tree, WireNode field, Random random) {
            var calls = new ArrayList<ObjectNode>();
            calls.add(WirePage.change(field, "value", WirePage.json(Integer.toString(random.nextInt(1_000)))));
            calls.add(withoutData(field, "input"));
            return calls;
        }
    };

    private final String tag;

    Blank(String tag) {
        this.tag = tag;
    }

    abstract List<ObjectNode> fill(WireTree tree, WireNode field, Random random);

    /** A field to fill in. */
    record Found(Blank kind, WireNode field) {
        List<ObjectNode> fill(WireTree tree, Random random) {
            return kind.fill(tree, field, random);
        }
    }

    static Optional<Found> in(WireTree tree) {
        return tree.all()
                .flatMap(node -> kind(node).stream().map(kind -> new Found(kind, node)))
                .filter(found -> isEmpty(found.field().property("value")))
                .filter(found -> !found.field().property("readonly").asBoolean(false))
                .findFirst();
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isArray() ? value.size() == 0 : value.asString("").isEmpty();
    }

    private static Optional<Blank> kind(WireNode node) {
        for (var kind : values()) {
            if (kind.tag.equals(node.tag())) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static WireNode oneOf(List<WireNode> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static List<ObjectNode> changes(
            WireNode first, String property, boolean state, WireNode field, JsonNode value) {
        var calls = new ArrayList<>(reported(first, property, WirePage.json(state)));
        calls.addAll(reported(field, "value", value));
        return calls;
    }

    private static List<ObjectNode> reported(WireNode node, String property, JsonNode value) {
        return List.of(WirePage.change(node, property, value), withoutData(node, property + "-changed"));
    }

    private static ObjectNode withoutData(WireNode node, String name) {
        var event = WirePage.event(node.id, name);
        event.putObject("data");
        return event;
    }
}
