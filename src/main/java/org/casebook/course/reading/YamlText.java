package org.casebook.course.reading;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.reader.ReaderException;

/** The syntax of YAML, without any of its ways to make objects. */
final class YamlText {

    private YamlText() {}

    /** The root of the only document in a text, or nothing, which is reported. */
    static Optional<Node> compose(String text, Place top) {
        try {
            var root = Optional.ofNullable(new Yaml(limits()).compose(new StringReader(text)));
            if (root.isEmpty()) {
                top.report("there is nothing in it");
            }
            return root;
        } catch (MarkedYAMLException failure) {
            var mark = failure.getProblemMark();
            var at = top.below(mark == null ? 0 : mark.getLine());
            at.report("not YAML: " + what(failure.getProblem()));
        } catch (ReaderException failure) {
            long line = text.codePoints()
                    .limit(failure.getPosition())
                    .filter(c -> c == '\n')
                    .count();
            top.below((int) line).report("a character that YAML doesn't allow");
        } catch (YAMLException failure) {
            top.report("not YAML, or more of it than a file of a course has");
        }
        return Optional.empty();
    }

    /** A parser's own words help nobody who doesn't know how it works. */
    private static String what(@Nullable String problem) {
        var told = problem == null ? "" : problem;
        if (told.contains("mapping values are not allowed")) {
            return "a text with a colon and a space in it needs quotes around it";
        }
        if (told.contains("'\\t'")) {
            return "lines are set in by spaces, and here stands a tab";
        }
        if (told.contains("unexpected end of stream")) {
            return "a quotation mark or a bracket that was opened isn't closed";
        }
        if (told.contains("found undefined alias") || told.contains("alias")) {
            return "a text that begins with * or & needs quotes around it";
        }
        if (told.contains("cannot start any token")) {
            return "a text that begins with a sign like @, ` or % needs quotes around it";
        }
        return "look at the quotes, colons and brackets here and in the line above, and at how far lines are set in";
    }

    /** Keys with their values, each key once. */
    static Map<String, YamlNode> keys(MappingNode mapping, Place top) {
        var values = new LinkedHashMap<String, YamlNode>();
        for (var entry : mapping.getValue()) {
            // A value is reported at its key: a list or mapping begins only on the line below.
            var at = placeOf(entry.getKeyNode(), top);
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                at.report("a key must be a word");
            } else {
                var value = new YamlNode(entry.getValueNode(), top, at, "'" + key.getValue() + "'");
                if (values.putIfAbsent(key.getValue(), value) != null) {
                    at.report("'" + key.getValue() + "' is here a second time");
                }
            }
        }
        return values;
    }

    static Place placeOf(Node node, Place top) {
        return top.below(node.getStartMark().getLine());
    }

    /** A course needs no references to collections, the means by which a small file can grow without bound. */
    private static LoaderOptions limits() {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(20);
        options.setCodePointLimit(5_000_000);
        return options;
    }
}
