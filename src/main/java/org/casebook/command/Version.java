package org.casebook.command;

import org.casebook.base.Release;
import picocli.CommandLine.IVersionProvider;

/** Answers {@code --version}. */
class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Casebook " + Release.version().orElse("(not built as a jar)")};
    }
}
