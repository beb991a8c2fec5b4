package org.casebook.command;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Casebook's version as the build has written it into the jar; pom.xml is the one place where it stands. */
class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var built = Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
        return new String[] {"Casebook " + built.orElse("(not built as a jar)")};
    }
}
