package org.casebook.base;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.util.unit.DataSize;

/**
 * Refuses to write when the disk that H2's file is on is nearly full. H2 on a disk without any room closes its file, so
 * that nobody can even read; with a little left, what is there can still be read: docs/decisions/full-disk.md.
 */
@Component
class DiskReserve implements TransactionExecutionListener {

    private static final Logger LOG = LoggerFactory.getLogger(DiskReserve.class);

    private final @Nullable Path folder;
    private final DataSize reserve;
    private final AtomicBoolean low = new AtomicBoolean();

    DiskReserve(
            @Value("${casebook.data:}") String data,
            @Value("${spring.datasource.url:}") String url,
            @Value("${casebook.disk.reserve:64MB}") DataSize reserve) {
        this.folder = data.isEmpty() || !url.startsWith("jdbc:h2:file:") ? null : Path.of(data);
        this.reserve = reserve;
    }

    @Override
    public void beforeBegin(TransactionExecution transaction) {
        if (folder != null && !transaction.isReadOnly() && isLow(folder)) {
            throw new DataAccessResourceFailureException(
                    "nothing is written to a disk that is nearly full",
                    new SQLException("no room in " + folder, DatabaseTrouble.NO_ROOM));
        }
    }

    private boolean isLow(Path place) {
        boolean now = place.toFile().getUsableSpace() < reserve.toBytes();
        if (low.compareAndSet(!now, now)) {
            if (now) {
                LOG.error(
                        "The disk of {} has less than {} MB left; nothing is saved until there is room",
                        place,
                        reserve.toMegabytes());
            } else {
                LOG.info("The disk of {} has room again", place);
            }
        }
        return now;
    }
}
