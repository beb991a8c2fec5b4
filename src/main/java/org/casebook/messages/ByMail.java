package org.casebook.messages;

/** What became of a message by mail. The names are stored. */
public enum ByMail {
    /** The school sends none, or the student's account is deactivated. */
    NONE,
    /** The student has no e-mail address here. */
    NO_ADDRESS,
    WAITING,
    /** The school's mail server has taken it. */
    SENT,
    /** The server didn't take it. It isn't tried again. */
    FAILED
}
