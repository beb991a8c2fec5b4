package org.casebook.roster.reading;

/** What a column of a table says. */
public enum ColumnMeaning {
    NAME("Name"),
    GIVEN_NAME("First name"),
    FAMILY_NAME("Family name"),
    USERNAME("Username"),
    EXTERNAL_ID("External ID"),
    PERSON("Username or external ID"),
    EMAIL("E-mail"),
    CLASS("Class"),
    REGISTER_NUMBER("Register or seat number"),
    ROLE("Role"),
    STATE("State (active or not)"),
    BEGINS("First day of the class"),
    ENDS("Last day of the class"),
    UNUSED("Not used");

    private final String label;

    ColumnMeaning(String label) {
        this.label = label;
    }

    /** What a person sees. */
    public String label() {
        return label;
    }

    /** Whether several columns of one table can say it. */
    public boolean isRepeatable() {
        return this == CLASS || this == UNUSED;
    }
}
