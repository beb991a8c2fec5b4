package org.casebook.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.casebook.base.PrivateFiles;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Hands a backup to whoever asks for one on this machine while Casebook runs: its own process alone can open H2's file.
 * The way in is a socket in a folder that only the user may enter whom Casebook runs as; a file in the data folder says
 * where.
 */
@Component
class LiveBackups implements SmartInitializingSingleton, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LiveBackups.class);

    private final DataSource database;
    private final Clock clock;
    private final @Nullable Path pointer;
    private @Nullable Path socket;
    private @Nullable ServerSocketChannel server;

    LiveBackups(
            DataSource database,
            Clock clock,
            @Value("${casebook.data:}") String data,
            @Value("${spring.datasource.url:}") String url) {
        this.database = database;
        this.clock = clock;
        this.pointer = data.isEmpty() || !url.startsWith("jdbc:h2:file:") ? null : RunningSchool.pointer(Path.of(data));
    }

    /** Before the first page is served: a demonstration is filled while it is. */
    @Override
    public void afterSingletonsInstantiated() {
        if (pointer == null) {
            return;
        }
        try {
            open(pointer);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void open(Path pointer) throws IOException {
        // Not in the data folder itself: a socket's path has room for a hundred letters only. Such folders are private.
        socket = Files.createTempDirectory("casebook").resolve("backups");
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        PrivateFiles.write(pointer, socket.toString());
        var listening = server;
        Thread.ofVirtual().name("backups").start(() -> serve(listening));
    }

    @Override
    public void destroy() throws IOException {
        if (server != null && socket != null && pointer != null) {
            server.close();
            Files.deleteIfExists(pointer);
            Files.deleteIfExists(socket);
            Files.deleteIfExists(socket.getParent());
        }
    }

    private void serve(ServerSocketChannel listening) {
        while (listening.isOpen()) {
            try (var client = listening.accept()) {
                answer(client);
            } catch (AsynchronousCloseException _) {
                return;
            } catch (IOException | SQLException | RuntimeException failure) {
                LOG.warn("A backup that was asked for on this machine failed", failure);
            }
        }
    }

    private void answer(SocketChannel client) throws IOException, SQLException {
        Archives.of(database, clock.instant()).writeTo(Channels.newOutputStream(client));
        LOG.info("A backup was made that was asked for on this machine");
    }
}
