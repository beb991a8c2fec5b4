package org.casebook.support;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

/** The nginx of this machine with the configuration that the documentation offers, its ports and names changed. */
public final class Nginx implements AutoCloseable {

    private static final String PASSWORD = "changeit";
    private static final long PATIENCE_SECONDS = 20;

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Whether this machine has nginx. */
    public static boolean isInstalled() {
        return Files.isExecutable(Path.of("/usr/sbin/nginx"));
    }

    /** Starts it in front of two servers, with a certificate of its own making. */
    public static Nginx before(Path folder, String first, String second) throws Exception {
        certificate(folder);
        int secure = freePort();
        int plain = freePort();
        var example = Files.readString(Path.of("docs/running/nginx.conf"))
                .replace("127.0.0.1:8081", first.replace("http://localhost", "127.0.0.1"))
                .replace("127.0.0.1:8082", second.replace("http://localhost", "127.0.0.1"))
                .replace("listen 80;", "listen 127.0.0.1:" + plain + ";")
                .replace("listen 443 ssl", "listen 127.0.0.1:" + secure + " ssl")
                .replace("casebook.example.org", "localhost")
                .replace("/etc/ssl/casebook", folder.toString());
        var file = Files.writeString(folder.resolve("nginx.conf"), """
                daemon off;
                worker_processes 1;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                events {}
                http {
                    access_log %1$s/access.log;
                    client_body_temp_path %1$s/body;
                    proxy_temp_path %1$s/proxy;
                    fastcgi_temp_path %1$s/fastcgi;
                    uwsgi_temp_path %1$s/uwsgi;
                    scgi_temp_path %1$s/scgi;
                    %2$s
                }
                """.formatted(folder, example));
        var process = new ProcessBuilder(
                        "/usr/sbin/nginx", "-e", folder.resolve("error.log").toString(), "-c", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.out").toFile())
                .start();
        waitFor(process, secure, folder);
        return new Nginx(process, secure);
    }

    public String address() {
        return "https://localhost:" + port;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void waitFor(Process process, int port, Path folder) throws IOException {
        Waiting.until("nginx answers or has ended", () -> !process.isAlive() || answers(port));
        if (!process.isAlive()) {
            throw new IllegalStateException("nginx said: " + Files.readString(folder.resolve("nginx.out"))
                    + Files.readString(folder.resolve("error.log")));
        }
    }

    private static boolean answers(int port) {
        try {
            new Socket("127.0.0.1", port).close();
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static void certificate(Path folder) throws Exception {
        var store = folder.resolve("store.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "casebook",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.out").toFile())
                .start();
        if (made.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(folder.resolve("keytool.out")));
        }
        var keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        pem(
                folder.resolve("fullchain.pem"),
                "CERTIFICATE",
                keys.getCertificate("casebook").getEncoded());
        pem(
                folder.resolve("privkey.pem"),
                "PRIVATE KEY",
                keys.getKey("casebook", PASSWORD.toCharArray()).getEncoded());
    }

    private static void pem(Path file, String what, byte[] content) throws IOException {
        Files.writeString(
                file,
                "-----BEGIN " + what + "-----\n" + Base64.getMimeEncoder().encodeToString(content) + "\n-----END "
                        + what + "-----\n");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
