package org.casebook.course.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casebook.course.Origins;

/**
 * The names of one kind that a course gives, and the places that use them. Uses are looked up only once all files are
 * read, so that files can be read in any order.
 */
final class Names {

    private record Use(String name, Place place) {}

    private final String kind;
    private final Map<String, Place> given = new LinkedHashMap<>();
    private final List<Use> uses = new ArrayList<>();
    private boolean complete = true;

    Names(String kind) {
        this.kind = kind;
    }

    /** Records a name; a name given before is a problem. An empty one was reported where it was read. */
    void give(String name, Place place) {
        if (name.isEmpty()) {
            return;
        }
        var earlier = given.putIfAbsent(name, place);
        if (earlier != null) {
            place.report(kind + " '" + name + "' is here a second time; the first is at " + earlier);
        }
    }

    void use(String name, Place place) {
        if (!name.isEmpty()) {
            uses.add(new Use(name, place));
        }
    }

    /** Says that a file that would have given names couldn't be read, so that unknown ones prove nothing. */
    void incomplete() {
        complete = false;
    }

    boolean isComplete() {
        return complete;
    }

    Map<String, Place> given() {
        return Collections.unmodifiableMap(given);
    }

    Map<String, Origins.Line> origins() {
        return given.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .origin()));
    }

    void reportUnknown() {
        if (!complete) {
            return;
        }
        for (var use : uses) {
            if (!given.containsKey(use.name())) {
                use.place()
                        .report("there is no " + kind + " '" + use.name() + "'"
                                + Nearest.hint(use.name(), given.keySet()));
            }
        }
    }
}
