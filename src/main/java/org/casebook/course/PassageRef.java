package org.casebook.course;

/**
 * Points at one passage of a lesson section; written {@code section/passage}.
 *
 * @param section slug of the section
 * @param passage id of the passage, unique within its section
 */
public record PassageRef(String section, String passage) {

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if the text is not two non-empty names with one slash between
     */
    public static PassageRef parse(String text) {
        var parts = text.split("/", -1);
        if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
            throw new IllegalArgumentException("'" + text + "' is not of the form section/passage");
        }
        return new PassageRef(parts[0], parts[1]);
    }

    @Override
    public String toString() {
        return section + "/" + passage;
    }
}
