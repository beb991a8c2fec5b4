package org.casebook.command;

import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine;

/** The command line. */
public final class Commands {

    private Commands() {}

    /**
     * Runs the command that the arguments name, or starts the server.
     *
     * @param application makes the application to start
     * @return the exit code; 0 for a server that is now running
     */
    public static int run(Supplier<SpringApplication> application, String... arguments) {
        return line(application).execute(arguments);
    }

    static CommandLine line(Supplier<SpringApplication> application) {
        return new CommandLine(new ServerCommand(application))
                .addSubcommand(new CommandLine(new ContentCommand()).addSubcommand(new ContentCheckCommand()))
                .addSubcommand(new BackupCommand())
                .addSubcommand(new RestoreCommand())
                .addSubcommand(new MoveCommand())
                .addSubcommand(new CalibrateCommand(application))
                .addSubcommand(new ForgettingCommand(application))
                .addSubcommand(new SimulateCommand())
                .addSubcommand(new SimulateSetsCommand())
                .addSubcommand(new EngineReportCommand())
                .setParameterExceptionHandler(Commands::refuse);
    }

    /** One line instead of the whole usage, in which the reason would drown. */
    private static int refuse(CommandLine.ParameterException refusal, String[] arguments) {
        refusal.getCommandLine().getErr().println(refusal.getMessage() + " See ./casebook --help.");
        return CommandLine.ExitCode.USAGE;
    }
}
