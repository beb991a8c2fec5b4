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
 * @param plainer its passages in plainer words, each under its id and in the same order; empty if there are none
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
        List<Passage> plainer,
        List<CheckYourself> checks) {

    public Section {
        objectives = List.copyOf(objectives);
        blocks = List.copyOf(blocks);
        plainer = List.copyOf(plainer);
        checks = List.copyOf(checks);
    }

    public boolean hasPlainer() {
        return !plainer.isEmpty();
    }

    /** The same section with its passages in these words, or as it is if it has none in plainer ones. */
    public Section in(Words words) {
        if (words == Words.USUAL || !hasPlainer()) {
            return this;
        }
        var worded = blocks.stream()
                .map(block -> block instanceof Passage passage ? inPlainer(passage) : block)
                .toList();
        return new Section(slug, number, title, topic, minutes, background, lead, objectives, worded, plainer, checks);
    }

    private Passage inPlainer(Passage usual) {
        return plainer.stream()
                .filter(passage -> passage.id().equals(usual.id()))
                .findFirst()
                .orElse(usual);
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
