package org.casebook.gradebook;

import java.util.List;

/** Grades to begin with; where a school draws the lines is for its teachers to say. */
public enum Preset {
    A_TO_F(
            "A to F",
            List.of(new Band("A", 90), new Band("B", 80), new Band("C", 70), new Band("D", 60), new Band("F", 0))),
    ONE_TO_SIX(
            "1 to 6, 1 the best",
            List.of(
                    new Band("1", 92),
                    new Band("2", 81),
                    new Band("3", 67),
                    new Band("4", 50),
                    new Band("5", 30),
                    new Band("6", 0))),
    FIVE_TO_ONE(
            "5 to 1, 5 the best",
            List.of(new Band("5", 85), new Band("4", 70), new Band("3", 50), new Band("2", 25), new Band("1", 0))),
    NINE_TO_ONE(
            "9 to 1, 9 the best",
            List.of(
                    new Band("9", 90),
                    new Band("8", 80),
                    new Band("7", 70),
                    new Band("6", 60),
                    new Band("5", 50),
                    new Band("4", 40),
                    new Band("3", 30),
                    new Band("2", 20),
                    new Band("1", 10),
                    new Band("U", 0)));

    private final String label;
    private final List<Band> bands;

    Preset(String label, List<Band> bands) {
        this.label = label;
        this.bands = bands;
    }

    public String label() {
        return label;
    }

    public List<Band> bands() {
        return bands;
    }
}
