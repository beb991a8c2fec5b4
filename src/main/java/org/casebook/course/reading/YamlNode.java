package org.casebook.course.reading;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.casebook.course.question.Numbers;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A value in a YAML file, with its line. Asked for something that it isn't, it reports a problem and answers with a
 * harmless value, so that reading goes on and finds the other problems. A value that is missing was reported as such
 * and answers silently.
 */
final class YamlNode {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");

    private final @Nullable Node node;
    private final Place top;
    private final Place place;
    private final String called;
    private final Set<String> known = new LinkedHashSet<>();
    private @Nullable Map<String, YamlNode> children;

    YamlNode(@Nullable Node node, Place top, Place place, String called) {
        this.node = node;
        this.top = top;
        this.place = place;
        this.called = called;
    }

    /** Reads a whole document; {@code top} is the place of its first line. */
    static Optional<YamlNode> parse(String text, Place top) {
        return YamlText.compose(text, top).map(root -> new YamlNode(root, top, top, "the file"));
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    static boolean isDecimal(String text) {
        return DECIMAL.matcher(text).matches();
    }

    Place place() {
        return place;
    }

    /** How many characters of the file it is. */
    int length() {
        return node == null
                ? 0
                : node.getEndMark().getIndex() - node.getStartMark().getIndex();
    }

    /** Reports what is wrong with a value; of a missing one enough was said. */
    void report(String message) {
        if (node != null) {
            place.report(message);
        }
    }

    /** The value of a key that must be there. */
    YamlNode get(String key) {
        return find(key).orElseGet(() -> {
            if (node instanceof MappingNode) {
                place.report("'" + key + "' is missing");
            }
            return new YamlNode(null, top, place, "'" + key + "'");
        });
    }

    /** The value of a key that may be there. */
    Optional<YamlNode> find(String key) {
        known.add(key);
        return Optional.ofNullable(children().get(key));
    }

    /** Reports the keys that nobody asked for; to be called when all known ones were. */
    void close() {
        children().forEach((key, value) -> {
            if (!known.contains(key)) {
                var hint = Nearest.hint(key, known);
                value.place.report("unknown key '" + key + "'"
                        + (hint.isEmpty() ? "; known here: " + String.join(", ", known) : hint));
            }
        });
    }

    /** The entries of a list, which may be empty. */
    List<YamlNode> items() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(item -> new YamlNode(item, top, YamlText.placeOf(item, top), "an entry of " + called))
                    .toList();
        }
        mustBe("a list");
        return List.of();
    }

    /** The entries of a list that must have some. */
    List<YamlNode> some() {
        var items = items();
        if (node instanceof SequenceNode && items.isEmpty()) {
            place.report(called + " must not be empty");
        }
        return items;
    }

    /** A text that says something, without the white space around it. */
    String text() {
        var text = verbatim().strip();
        if (node instanceof ScalarNode scalar
                && (text.isEmpty() || scalar.getTag().equals(Tag.NULL))) {
            place.report(called + " is empty");
            return "";
        }
        return text;
    }

    /** A scalar exactly as written: {@code yes} and {@code 1937} are texts where a text is wanted. */
    String verbatim() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        mustBe("a text");
        return "";
    }

    /** Small letters, digits and hyphens. */
    String name() {
        var name = text();
        if (!name.isEmpty() && !isName(name)) {
            place.report(called + " must be small letters, digits and single hyphens, not '" + name + "'");
        }
        return name;
    }

    int integer(int least, int most) {
        var number = plain().filter(text -> text.matches("-?\\d{1,9}")).map(Integer::valueOf);
        if (number.isEmpty() || number.get() < least || number.get() > most) {
            mustBe("a whole number from " + least + " to " + most);
            return least;
        }
        return number.get();
    }

    BigDecimal decimal() {
        var number = plain().filter(YamlNode::isDecimal).map(BigDecimal::new);
        if (number.isEmpty()) {
            var meant = node instanceof ScalarNode scalar
                    ? Numbers.read(scalar.getValue(), Numbers.Marks.POINT)
                            .filter(typed -> typed.unit().isEmpty())
                    : Optional.<Numbers.Typed>empty();
            mustBe("a number, written like 269100 or 0.5"
                    + meant.map(typed -> ": here " + typed.value().toPlainString())
                            .orElse(""));
        }
        return number.orElse(BigDecimal.ZERO);
    }

    boolean bool() {
        var text = plain().orElse("");
        if (!text.equals("true") && !text.equals("false")) {
            mustBe("true or false");
        }
        return text.equals("true");
    }

    /** One of an enum's constants, written in small letters with hyphens. */
    <E extends Enum<E>> Optional<E> choice(Class<E> type) {
        var choices = new LinkedHashMap<String, E>();
        for (var constant : type.getEnumConstants()) {
            choices.put(written(constant), constant);
        }
        var choice = Optional.ofNullable(choices.get(plain().orElse("")));
        if (choice.isEmpty()) {
            mustBe("one of " + String.join(", ", choices.keySet()));
        }
        return choice;
    }

    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void mustBe(String what) {
        report(called + " must be " + what);
    }

    private Optional<String> plain() {
        return node instanceof ScalarNode scalar && scalar.getScalarStyle() == ScalarStyle.PLAIN
                ? Optional.of(scalar.getValue())
                : Optional.empty();
    }

    private Map<String, YamlNode> children() {
        if (children == null) {
            if (node instanceof MappingNode mapping) {
                children = YamlText.keys(mapping, top);
            } else {
                children = Map.of();
                mustBe("keys with values (key: value)");
            }
        }
        return children;
    }
}
