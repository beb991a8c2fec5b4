package org.casebook.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casebook.support.Packages.Outcome;

/**
 * A machine's root folder that holds the C library and some twenty programs that every Debian has, so that what is
 * installed into it can use nothing else. To change into it, one has to be root.
 */
public final class CleanRoot {

    /** Those of the package's scripts and of the start script. */
    private static final List<String> PROGRAMS = List.of(
            "sh",
            "cat",
            "date",
            "dirname",
            "env",
            "getent",
            "grep",
            "id",
            "install",
            "readlink",
            "sed",
            "setpriv",
            "useradd");

    /** These, of the JDK here, need the libraries that the installed Java needs. */
    private static final List<String> OF_JAVA = List.of("bin/java", "lib/server/libjvm.so", "lib/libzip.so");

    private static final Pattern LIBRARY = Pattern.compile("(/\\S+) \\(0x");
    private static final String PATH = "PATH=/usr/sbin:/usr/bin:/sbin:/bin";

    private final Path root;

    /** Makes it in an empty folder. */
    public CleanRoot(Path root) throws IOException {
        this.root = root;
        // Of a temporary folder nobody but its owner sees anything.
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (var folder :
                List.of("dev", "etc", "proc", "tmp", "usr/bin", "var/lib/dpkg/info", "var/lib/dpkg/updates")) {
            Files.createDirectories(root.resolve(folder));
        }
        Files.createSymbolicLink(root.resolve("bin"), Path.of("usr/bin"));
        Files.setPosixFilePermissions(root.resolve("tmp"), PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.writeString(root.resolve("etc/passwd"), "root:x:0:0:root:/root:/bin/sh\n");
        Files.writeString(root.resolve("etc/group"), "root:x:0:\n");
        Files.createFile(root.resolve("var/lib/dpkg/status"));
        device("null", 3);
        device("random", 8);
        device("urandom", 9);
        for (var program : PROGRAMS) {
            var found = Stream.of("/usr/bin", "/usr/sbin", "/bin", "/sbin")
                    .map(folder -> Path.of(folder, program))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow();
            Files.copy(found.toRealPath(), root.resolve("usr/bin").resolve(program));
            copyLibraries(found);
        }
        for (var file : OF_JAVA) {
            copyLibraries(Path.of(System.getProperty("java.home"), file));
        }
    }

    /** Whether there can be one here. */
    public static boolean isPossible() {
        return "root".equals(System.getProperty("user.name"))
                && Files.isExecutable(Path.of("/usr/bin/dpkg"))
                && Outcome.of("unshare", "--mount", "true").exitCode() == 0;
    }

    /** A file or folder of it, by the name that it has inside. */
    public Path inside(String name) {
        return root.resolve(Path.of("/").relativize(Path.of(name)));
    }

    /** To run a command inside, with nothing in its environment but a path. */
    public ProcessBuilder command(String... command) {
        var line = new ArrayList<>(List.of("chroot", root.toString()));
        line.addAll(List.of(command));
        return withProc(line);
    }

    /** What a command inside has come to. */
    public Outcome run(String... command) {
        return Outcome.of(command(command));
    }

    /** What the machine's dpkg comes to in it, to which nobody has told what else is installed. */
    public Outcome dpkg(String... arguments) {
        var line = new ArrayList<>(List.of("dpkg", "--root=" + root, "--force-depends"));
        line.addAll(List.of(arguments));
        return Outcome.of(withProc(line));
    }

    /** Programs are told by /proc where they are; this one sees it inside, and nobody else does. */
    private ProcessBuilder withProc(List<String> command) {
        var line = new ArrayList<>(List.of(
                "unshare",
                "--mount",
                "sh",
                "-ec",
                "mount --bind /proc \"$1/proc\"; shift; exec env -i " + PATH + " \"$@\"",
                "sh",
                root.toString()));
        line.addAll(command);
        return new ProcessBuilder(line);
    }

    private void device(String name, int minor) {
        var made = Outcome.of(
                "mknod", "-m", "666", root.resolve("dev").resolve(name).toString(), "c", "1", Integer.toString(minor));
        if (made.exitCode() != 0) {
            throw new IllegalStateException(made.said());
        }
    }

    private void copyLibraries(Path program) throws IOException {
        var needed = LIBRARY.matcher(Outcome.of("ldd", program.toString()).said());
        while (needed.find()) {
            var library = Path.of(needed.group(1));
            var copy = inside(library.toString());
            if (!library.startsWith(System.getProperty("java.home"))
                    && !Files.exists(copy, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectories(copy.getParent());
                Files.copy(library.toRealPath(), copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
