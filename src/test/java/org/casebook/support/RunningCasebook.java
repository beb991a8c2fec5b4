package org.casebook.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** The packaged application in a process of its own, started as a person would start it. */
public final class RunningCasebook implements AutoCloseable {

    /** The script replaces itself by the JVM, so that its process is the application's. */
    private static final Path SCRIPT = Path.of("casebook").toAbsolutePath();

    private static final long PATIENCE_SECONDS = 180;
    private static final Pattern ADDRESS = Pattern.compile("Casebook is ready: (\\S+)/");
    private static final Pattern PASSWORD = Pattern.compile("The password of all of them: (\\S+)");
    private static final Pattern LAST_LINE = Pattern.compile("(.*Ctrl\\+C.*)");
    private static final Pattern CODE = Pattern.compile("set it up with this code: (\\S+)");

    static {
        // The first start after a build prepares the later ones and says so; no test wants that among its output.
        try {
            builder("--version")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private final Process process;
    private final Thread reader;
    private final List<String> output = new ArrayList<>();
    private final CompletableFuture<String> address = new CompletableFuture<>();

    private RunningCasebook(Process process) {
        this.process = process;
        this.reader = Thread.ofVirtual().start(this::read);
    }

    /** Starts it with the given arguments and waits until it says that it is ready. */
    public static RunningCasebook start(String... arguments) {
        var running = launch(arguments);
        running.address();
        return running;
    }

    /** The same with settings, each as a variable of the environment. */
    public static RunningCasebook start(Map<String, String> settings, String... arguments) {
        var running = launch(settings, arguments);
        running.address();
        return running;
    }

    /** Starts it without waiting; for starts that fail. */
    public static RunningCasebook launch(String... arguments) {
        return launchFrom(Path.of(""), arguments);
    }

    /** The same with settings, each as a variable of the environment. */
    public static RunningCasebook launch(Map<String, String> settings, String... arguments) {
        var builder = builder(arguments);
        builder.environment().putAll(settings);
        return launch(builder);
    }

    /** The same from another working directory. */
    public static RunningCasebook launchFrom(Path directory, String... arguments) {
        return launch(builder(arguments).directory(directory.toAbsolutePath().toFile()));
    }

    /** Starts one that was installed. */
    public static RunningCasebook launch(ProcessBuilder builder) {
        try {
            return new RunningCasebook(builder.redirectErrorStream(true).start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ProcessBuilder builder(String... arguments) {
        var command = new ArrayList<>(List.of(SCRIPT.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    /** The address without a slash at its end. */
    public String address() {
        try {
            return address.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            throw new IllegalStateException("Casebook is not ready; it said: " + output(), failure);
        }
    }

    /** The demonstration accounts' password, which is printed after the address. */
    public String demoPassword() {
        return printed(PASSWORD);
    }

    /** The code that sets up an empty school. */
    public String setupCode() {
        return printed(CODE);
    }

    /** The last line of a start, which says how to stop. */
    public String lastLine() {
        return printed(LAST_LINE);
    }

    /** The process, which is the application's own. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** What its pages and those for whoever watches it answer, such as 200. */
    public int status(String page) {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address() + page)).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Everything printed so far. */
    public synchronized String output() {
        return String.join("\n", output);
    }

    /** Whether the process has not ended. */
    public boolean isRunning() {
        return process.isAlive();
    }

    /** Ends the process at once, as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /** Asks the process to stop, as systemd and Ctrl+C do, and doesn't wait for it. */
    public void stop() {
        process.destroy();
    }

    /** Waits for the process to end by itself, and for all it printed. */
    public int exitCode() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Casebook goes on; it said: " + output());
            }
            reader.join();
            return process.exitValue();
        } catch (InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        process.destroy();
        exitCode();
    }

    private String printed(Pattern pattern) {
        address();
        synchronized (this) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (System.nanoTime() < end) {
                var matcher = pattern.matcher(output());
                if (matcher.find()) {
                    return matcher.group(1);
                }
                try {
                    wait(TimeUnit.SECONDS.toMillis(1));
                } catch (InterruptedException failure) {
                    throw new IllegalStateException(failure);
                }
            }
        }
        throw new IllegalStateException("'" + pattern + "' was not printed, but " + output());
    }

    private void read() {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                synchronized (this) {
                    output.add(line);
                    notifyAll();
                }
                var matcher = ADDRESS.matcher(line);
                if (matcher.find()) {
                    address.complete(matcher.group(1));
                }
            }
        } catch (IOException _) {
            // A process that was killed has no more to say.
        } finally {
            address.completeExceptionally(new IllegalStateException("the process ended"));
        }
    }
}
