package org.casebook.course.question;

/** How a claim stands to the source that it is held against. */
public enum Standing {
    SUPPORTED("Supported"),
    CONTRADICTED("Contradicted"),
    /** The source says nothing that would settle it. */
    UNDECIDED("Not to be decided from this source");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    /** What a person sees. */
    public String label() {
        return label;
    }
}
