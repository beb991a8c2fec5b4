package org.casebook.writing;

/** What came of saving a draft. */
public sealed interface Saving {

    /** The text as the server has it now. */
    OwnTask.Draft draft();

    /** It is kept. */
    record Saved(OwnTask.Draft draft) implements Saving {}

    /** Another device has saved another text meanwhile, which is kept; this one isn't. */
    record Meanwhile(OwnTask.Draft draft) implements Saving {}
}
