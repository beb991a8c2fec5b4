package org.casebook.course.lesson;

import java.util.List;
import java.util.Optional;

/**
 * One lesson section.
 *
 * @param slug its name in addresses, from the file name without the number
 * @param number its place in the course, from 1
 * @param topic id of the topic that it teaches
 * @param minutes reading time
 * @param lead the question that it is about, with an answer; not every section says one
 * @param background whether it tells what readers need beside the case study, and is asked about less
 */
public record Section(
        String slug,
        int number,
        String title,
        String topic,
        int minutes,
        boolean background,
        Optional<LeadQuestion> lead,
        List<String> objectives,
        List<Block> blocks,
        List<CheckYourself> checks) {

    public Section {
        objectives = List.copyOf(objectives);
        blocks = List.copyOf(blocks);
        checks = List.copyOf(checks);
    }

    /** The passages, in reading order. */
    public List<Passage> passages() {
        return blocks.stream()
                .filter(Passage.class::isInstance)
                .map(Passage.class::cast)
                .toList();
    }

    public Optional<Passage> passage(String id) {
        return passages().stream().filter(passage -> passage.id().equals(id)).findFirst();
    }
}
