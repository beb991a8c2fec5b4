package org.casebook.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A disk of a few megabytes in memory, which only root may make. */
public final class SmallDisk implements AutoCloseable {

    private static final int AT_A_TIME = 65_536;

    private final Path folder;
    private boolean readOnly;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Whether this machine lets whoever runs the tests make one. */
    public static boolean isPossible() {
        try {
            var folder = Files.createTempDirectory("casebook-disk");
            boolean made = run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder.toString());
            if (made) {
                run("umount", folder.toString());
            }
            Files.delete(folder);
            return made;
        } catch (IOException failure) {
            return false;
        }
    }

    /** Puts it in the place of an empty folder. */
    public static SmallDisk at(Path folder, int megabytes) throws IOException {
        if (!run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString())) {
            throw new IOException("no disk at " + folder);
        }
        return new SmallDisk(folder);
    }

    /** Uses up what is left but so many bytes. */
    public void fill(long left) throws IOException {
        try (var out = Files.newOutputStream(ballast(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            var bytes = new byte[AT_A_TIME];
            for (long room = room(); room > left; room = room()) {
                out.write(bytes, 0, (int) Math.min(bytes.length, room - left));
            }
        } catch (IOException full) {
            if (left > 0) {
                throw full;
            }
        }
    }

    /** Gives it back. */
    public void free() throws IOException {
        Files.delete(ballast());
    }

    /** Lets nobody open a file to write, or make or delete one; what is open to be written stays so. */
    public void makeReadOnly() throws IOException {
        if (!run("mount", "--bind", folder.toString(), folder.toString())
                || !run("mount", "-o", "remount,ro,bind", folder.toString())) {
            throw new IOException(folder + " can't be made read-only");
        }
        readOnly = true;
    }

    /** Ends {@link #makeReadOnly}. */
    public void makeWritable() {
        run("umount", "--lazy", folder.toString());
        readOnly = false;
    }

    @Override
    public void close() {
        if (readOnly) {
            makeWritable();
        }
        run("umount", "--lazy", folder.toString());
    }

    private long room() {
        return folder.toFile().getUsableSpace();
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
