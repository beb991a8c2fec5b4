package org.casebook.course.writing;

import java.util.List;

/**
 * An answer that shows what the levels of a rubric mean.
 *
 * @param level how good it is
 * @param text its paragraphs, plain text
 * @param points of each criterion in the order of the rubric; empty where a teacher's rubric is another than the author's
 * @param comment why it earns them, plain text
 */
public record SampleAnswer(Level level, List<String> text, List<Integer> points, String comment) {

    /** From the weakest to the strongest. */
    public enum Level {
        LOW("A first attempt"),
        MIDDLE("On the way"),
        HIGH("Well done");

        private final String label;

        Level(String label) {
            this.label = label;
        }

        /** What a person sees. */
        public String label() {
            return label;
        }
    }

    public SampleAnswer {
        text = List.copyOf(text);
        points = List.copyOf(points);
    }

    /** The same where nothing is said of its points. */
    SampleAnswer withoutPoints() {
        return new SampleAnswer(level, text, List.of(), comment);
    }

    /** Its text as one who writes would hand it in. */
    public String whole() {
        return String.join("\n\n", text);
    }

    public int sum() {
        return points.stream().mapToInt(Integer::intValue).sum();
    }
}
