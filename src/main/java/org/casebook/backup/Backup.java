package org.casebook.backup;

import java.time.Instant;

/**
 * A backup that Casebook has made by itself.
 *
 * @param bytes the file's size
 */
public record Backup(String name, Instant madeAt, long bytes) {}
