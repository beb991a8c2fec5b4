package org.casebook.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTest {

    @TempDir
    Path folder;

    @Test
    void foldersAndFilesAreTheirOwnersAlone() throws IOException {
        var made = folder.resolve("new/one");
        PrivateFiles.createFolder(made);
        var file = made.resolve("secret.txt");
        PrivateFiles.write(file, "secret");

        assertThat(permissions(made)).isEqualTo("rwx------");
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(file).hasContent("secret");
    }

    @Test
    void aFileThatOthersCouldReadIsNotWrittenIntoAsItIs() throws IOException {
        var file = open(Files.writeString(folder.resolve("old.txt"), "long since"), "rw-r--r--");

        PrivateFiles.write(file, "new");

        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(file).hasContent("new");
    }

    @Test
    void aFolderThatIsThereStaysAsItIs() throws IOException {
        open(folder, "rwxr-x---");

        PrivateFiles.createFolder(folder);

        assertThat(permissions(folder)).isEqualTo("rwxr-x---");
    }

    @Test
    void whatIsOpenIsClosedAndSaidOnce() throws IOException {
        var file = open(Files.writeString(folder.resolve("open.txt"), ""), "rw-r-----");

        assertThat(PrivateFiles.narrow(file)).isTrue();
        assertThat(PrivateFiles.narrow(file)).isFalse();
        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    private static Path open(Path path, String permissions) throws IOException {
        return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
