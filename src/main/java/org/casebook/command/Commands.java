package org.casebook.command;

import picocli.CommandLine;

/** The command line. */
public final class Commands {

    private Commands() {}

    /**
     * Runs the command that the arguments name, or starts the server.
     *
     * @param application the Spring Boot application to start
     * @return the exit code; 0 for a server that is now running
     */
    public static int run(Class<?> application, String... arguments) {
        return new CommandLine(new ServerCommand(application))
                .addSubcommand(new CommandLine(new ContentCommand()).addSubcommand(new ContentCheckCommand()))
                .execute(arguments);
    }
}
