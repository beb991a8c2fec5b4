package org.casebook.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** What is noted while all are at work: how long each kind of request took, and what the server used meanwhile. */
final class Measurements {

    private static final String PAGE = "com.vaadin.flow.component.internal.UIInternals";

    private final ProcessHandle server;
    private final Map<String, ConcurrentLinkedQueue<Integer>> times = new ConcurrentHashMap<>();
    private volatile boolean measuring;
    private volatile long from;
    private volatile long until;
    private volatile Duration serverFrom = Duration.ZERO;
    private volatile Duration serverUntil = Duration.ZERO;
    private volatile Duration ownFrom = Duration.ZERO;
    private volatile Duration ownUntil = Duration.ZERO;

    Measurements(ProcessHandle server) {
        this.server = server;
    }

    void begin() {
        serverFrom = processor(server);
        ownFrom = processor(ProcessHandle.current());
        from = System.nanoTime();
        measuring = true;
    }

    void end() {
        measuring = false;
        until = System.nanoTime();
        serverUntil = processor(server);
        ownUntil = processor(ProcessHandle.current());
    }

    boolean isOver() {
        return until > 0;
    }

    void add(String request, int milliseconds) {
        if (measuring) {
            times.computeIfAbsent(request, _ -> new ConcurrentLinkedQueue<>()).add(milliseconds);
        }
    }

    private static Duration processor(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** What is alive in the server's heap. */
    record Heap(long bytes, long pages) {}

    /** Looks at the server's heap after a full collection, while nothing else runs in it. */
    Heap heap() {
        var classes = diagnose("GC.class_histogram")
                .lines()
                .map(line -> line.strip().split("\\s+"))
                .toList();
        var total = classes.getLast();
        return new Heap(
                Long.parseLong(total[total.length - 1]),
                classes.stream()
                        .filter(columns -> columns.length > 3 && columns[3].equals(PAGE))
                        .mapToLong(columns -> Long.parseLong(columns[1]))
                        .sum());
    }

    private String diagnose(String command) {
        try {
            var jcmd = new ProcessBuilder(
                            System.getProperty("java.home") + "/bin/jcmd", Long.toString(server.pid()), command)
                    .redirectErrorStream(true)
                    .start();
            return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String report() {
        double seconds = (until - from) / 1e9;
        return times.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> line(entry.getKey(), entry.getValue(), seconds))
                        .collect(Collectors.joining())
                + "processor: server %.2f of 2 cores, load test %.2f; measured for %.0f s%n"
                        .formatted(
                                serverUntil.minus(serverFrom).toMillis() / 1e3 / seconds,
                                ownUntil.minus(ownFrom).toMillis() / 1e3 / seconds,
                                seconds);
    }

    private static String line(String request, ConcurrentLinkedQueue<Integer> milliseconds, double seconds) {
        var sorted = milliseconds.stream().mapToInt(Integer::intValue).sorted().toArray();
        return "%-14s %7d  %6.1f a second  median %5d ms  p95 %5d ms  p99 %5d ms  max %5d ms%n"
                .formatted(
                        request,
                        sorted.length,
                        sorted.length / seconds,
                        at(sorted, 0.5),
                        at(sorted, 0.95),
                        at(sorted, 0.99),
                        sorted[sorted.length - 1]);
    }

    private static int at(int[] sorted, double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
