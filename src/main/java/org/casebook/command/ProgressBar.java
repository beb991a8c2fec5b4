package org.casebook.command;

import java.io.PrintStream;
import java.util.function.IntConsumer;

/** Shows on the error stream how much of a long run is done, if someone is there to see it. */
final class ProgressBar implements IntConsumer, AutoCloseable {

    private static final int WIDTH = 40;

    private final PrintStream stream;
    private final boolean shown;
    private final int total;
    private int drawn = -1;

    ProgressBar(PrintStream stream, boolean shown, int total) {
        this.stream = stream;
        this.shown = shown;
        this.total = total;
    }

    @SuppressWarnings("SystemConsoleNull") // NullAway, which knows older JDKs, wants it asked
    static ProgressBar onTerminal(int total) {
        var console = System.console();
        return new ProgressBar(System.err, console != null && console.isTerminal(), total);
    }

    @Override
    public void accept(int done) {
        int filled = (int) ((long) WIDTH * done / total);
        if (shown && filled != drawn) {
            stream.print("\r[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + 100L * done / total + " %");
            stream.flush();
            drawn = filled;
        }
    }

    /** Leaves the line empty. */
    @Override
    public void close() {
        if (drawn >= 0) {
            stream.print("\r" + " ".repeat(WIDTH + 8) + "\r");
            stream.flush();
        }
    }
}
