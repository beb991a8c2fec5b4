package org.casebook.people;

/** What an account may do. Each account has one role. */
public enum Role {
    STUDENT(Role.STUDENTS, "Student"),
    TEACHER(Role.TEACHERS, "Teacher"),
    ADMINISTRATOR(Role.ADMINISTRATORS, "Administrator");

    /** Names for annotations, which take constants only. */
    public static final String STUDENTS = "STUDENT";

    public static final String TEACHERS = "TEACHER";
    public static final String ADMINISTRATORS = "ADMINISTRATOR";

    private final String label;

    Role(String name, String label) {
        if (!name.equals(name())) {
            throw new AssertionError(name + " is not the name of " + this);
        }
        this.label = label;
    }

    /** What a person sees. */
    public String label() {
        return label;
    }
}
