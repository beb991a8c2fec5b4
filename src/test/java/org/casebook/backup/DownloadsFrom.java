package org.casebook.backup;

import java.nio.file.Path;
import org.casebook.audit.Audit;
import org.casebook.signin.CodeAtPage;
import org.casebook.support.TestClock;

/** Backups in a folder of a test's own. */
public record DownloadsFrom(BackupDownloads downloads) {

    public DownloadsFrom(CodeAtPage codes, Audit audit, TestClock clock, Path data) {
        this(new BackupDownloads(codes, audit, clock, data.toString()));
    }
}
