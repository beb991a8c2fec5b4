package org.casebook.backup;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A school whose database a running Casebook holds. */
public final class RunningSchool {

    private RunningSchool() {}

    /** Asks the Casebook that runs on a data folder for an archive; {@link LiveBackups} answers. */
    public static Archives.Source in(Path data) {
        return out -> {
            try (var channel = connect(data)) {
                Channels.newInputStream(channel).transferTo(out);
            } catch (IOException failure) {
                throw new UnusableArchiveException(
                        "The Casebook that runs on " + data + " made no backup: " + Archives.reason(failure), failure);
            }
        };
    }

    /** A Casebook that is starting holds the database before it listens; where a killed one listened, nobody does. */
    private static SocketChannel connect(Path data) {
        try {
            return SocketChannel.open(UnixDomainSocketAddress.of(Files.readString(pointer(data))));
        } catch (IOException nobodyThere) {
            throw new UnusableArchiveException(
                    "The Casebook on the data folder " + data
                            + " is starting. Try again in a moment. If it still doesn't answer then, stop it.",
                    nobodyThere);
        }
    }

    /** The file that says where the socket is. */
    static Path pointer(Path data) {
        return data.resolve("backups.socket");
    }
}
