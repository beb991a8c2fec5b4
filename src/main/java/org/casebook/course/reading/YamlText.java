package org.casebook.course.reading;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
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
            at.report("not YAML: " + Optional.ofNullable(failure.getProblem()).orElse("syntax error"));
        } catch (ReaderException failure) {
            long line = text.codePoints()
                    .limit(failure.getPosition())
                    .filter(c -> c == '\n')
                    .count();
            top.below((int) line).report("a character that YAML doesn't allow");
        } catch (YAMLException failure) {
            top.report("not YAML: " + failure.getMessage());
        }
        return Optional.empty();
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
