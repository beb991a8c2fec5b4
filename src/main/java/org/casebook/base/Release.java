package org.casebook.base;

import java.util.Optional;

/** Casebook's version as the build has written it into the jar; pom.xml is the one place where it stands. */
public final class Release {

    private Release() {}

    /** Nothing where there is no jar, as in tests. */
    public static Optional<String> version() {
        return Optional.ofNullable(Release.class.getPackage().getImplementationVersion());
    }
}
