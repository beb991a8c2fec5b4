package org.casebook.authoring;

/** How far a teacher's question has come. */
public enum QuestionState {
    DRAFT("Draft"),
    IN_USE("In use"),
    /** In use, and its author has saved something since that is not. */
    CHANGED("In use, with changes not yet in use"),
    RETIRED("Retired");

    private final String label;

    QuestionState(String label) {
        this.label = label;
    }

    /** What a person sees. */
    public String label() {
        return label;
    }

    public boolean isInUse() {
        return this == IN_USE || this == CHANGED;
    }
}
