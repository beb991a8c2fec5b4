package org.casebook.report;

/** What can be wrong with a question. */
public enum Reason {
    WRONG_KEY("The answer that counts as right is wrong"),
    TYPING_ERROR("There is a typing error"),
    NOT_UNDERSTOOD("I don't understand it"),
    SOMETHING_ELSE("Something else");

    private final String label;

    Reason(String label) {
        this.label = label;
    }

    /** As the student says it. */
    public String label() {
        return label;
    }
}
