package org.casebook.safekeeping;

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
            if (!Files.exists(pointer(data))) {
                throw new UnusableArchiveException("The data folder " + data
                        + " is in use by a Casebook that doesn't answer. Stop it and try again.");
            }
            try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(Files.readString(pointer(data))))) {
                Channels.newInputStream(channel).transferTo(out);
            } catch (IOException failure) {
                throw new UnusableArchiveException(
                        "The Casebook that runs on " + data + " made no backup: " + Archives.reason(failure), failure);
            }
        };
    }

    /** The file that says where the socket is. */
    static Path pointer(Path data) {
        return data.resolve("backups.socket");
    }
}
