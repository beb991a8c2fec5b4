package org.casebook.course.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads keys with their values, each key once. */
final class YamlKeys {

    private YamlKeys() {}

    static Map<String, YamlNode> of(MappingNode mapping, Place top) {
        var values = new LinkedHashMap<String, YamlNode>();
        for (var entry : mapping.getValue()) {
            // A value is reported at its key: a list or mapping begins only on the line below.
            var at = YamlText.placeOf(entry.getKeyNode(), top);
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
}
