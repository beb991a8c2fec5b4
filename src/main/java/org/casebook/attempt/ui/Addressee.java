package org.casebook.attempt.ui;

/** Who a sentence on a student's work is said to, in English pronouns. */
public enum Addressee {
    STUDENT("you", "your"),
    TEACHER("them", "their");

    private final String object;
    private final String possessive;

    Addressee(String object, String possessive) {
        this.object = object;
        this.possessive = possessive;
    }

    /** 'You' or 'They', as a sentence begins. */
    public String subject() {
        return this == STUDENT ? "You" : "They";
    }

    public String object() {
        return object;
    }

    public String possessive() {
        return possessive;
    }
}
