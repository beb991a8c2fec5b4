package org.casebook.command;

import java.nio.file.Path;

/** The folder that Casebook was started from, which the start script names. */
final class Home {

    /** The same for an option's default. */
    static final String DEFAULT = "${sys:casebook.home:-.}";

    private Home() {}

    static Path folder() {
        return Path.of(System.getProperty("casebook.home", "."));
    }

    /** Where schools are whose folder nobody names: where the environment says, or else beside the program. */
    static Path schools() {
        var named = System.getenv("CASEBOOK_FOLDER");
        return named == null || named.isBlank() ? folder().resolve("data") : Path.of(named);
    }
}
