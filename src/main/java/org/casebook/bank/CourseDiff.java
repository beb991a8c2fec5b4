package org.casebook.bank;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is otherwise than at the last start.
 *
 * @param fresh what wasn't there
 * @param changed what was there, and another
 * @param gone what was there and no longer is
 */
public record CourseDiff(List<String> fresh, List<String> changed, List<String> gone) {

    public static final CourseDiff NONE = new CourseDiff(List.of(), List.of(), List.of());

    public CourseDiff {
        fresh = List.copyOf(fresh);
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
    }

    /** Compares the hashes of named things then and now. With nothing then, it is the first start and none has changed. */
    static CourseDiff between(Map<String, String> then, Map<String, String> now) {
        if (then.isEmpty()) {
            return NONE;
        }
        return new CourseDiff(
                now.keySet().stream()
                        .filter(name -> !then.containsKey(name))
                        .sorted()
                        .toList(),
                now.keySet().stream()
                        .filter(name -> then.containsKey(name) && !Objects.equals(now.get(name), then.get(name)))
                        .sorted()
                        .toList(),
                then.keySet().stream()
                        .filter(name -> !now.containsKey(name))
                        .sorted()
                        .toList());
    }

    public boolean isEmpty() {
        return fresh.isEmpty() && changed.isEmpty() && gone.isEmpty();
    }
}
