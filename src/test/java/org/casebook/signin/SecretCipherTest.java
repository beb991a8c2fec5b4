package org.casebook.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.casebook.base.CannotStartException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretCipherTest {

    private static final String SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

    @TempDir
    Path data;

    @Test
    void aKeyIsMadeWhenItIsNeededFirstAndItsOwnersAlone() throws IOException {
        var box = box("", "");
        assertThat(key()).doesNotExist();

        var closed = box.close(SECRET);

        assertThat(closed).startsWith("aes:").doesNotContain(SECRET).hasSizeLessThan(200);
        assertThat(box.close(SECRET)).isNotEqualTo(closed);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key())))
                .isEqualTo("rw-------");
        assertThat(box("", "").open(closed)).as("after a restart").contains(SECRET);
        try (var files = Files.list(data)) {
            assertThat(files).containsExactly(key());
        }
    }

    @Test
    void withoutTheKeyNothingIsReadAndWithItElsewhereAllIs() throws IOException {
        var closed = box("", "").close(SECRET);
        var key = Files.readString(key());
        Files.delete(key());

        assertThat(box("", "").open(closed)).isEmpty();
        assertThat(box(key, "").open(closed)).contains(SECRET);
        assertThat(box(key, "one").open(closed)).contains(SECRET);
        assertThat(box("", "").open(closed.substring(0, 20))).isEmpty();
        assertThat(box("", "").open("aes:no Base64")).isEmpty();
    }

    @Test
    void oneOfSeveralMachinesMakesNoKeyThatTheOthersDoNotHave() {
        var box = box("", "one");

        assertThat(box.close(SECRET)).isEqualTo(SECRET);
        assertThat(box.open(SECRET)).contains(SECRET);
        assertThat(key()).doesNotExist();
    }

    @Test
    void whatIsNoKeyIsSaidAtTheStart() throws IOException {
        assertThatExceptionOfType(CannotStartException.class)
                .isThrownBy(() -> box("secret", ""))
                .withMessageContaining("casebook.key is no key");
        Files.writeString(key(), "c2hvcnQ=");
        assertThatExceptionOfType(CannotStartException.class)
                .isThrownBy(() -> box("", ""))
                .withMessageContaining(key().toString());
    }

    private Path key() {
        return data.resolve(SecretCipher.FILE);
    }

    private SecretCipher box(String given, String node) {
        return new SecretCipher(given, data.toString(), node);
    }
}
