package org.casebook.roster.reading;

import java.io.Serializable;
import java.util.Locale;

/** A file as it was chosen. */
@SuppressWarnings("ArrayRecordComponent")
public record UploadedFile(String name, byte[] content) implements Serializable {

    /** The name without the folders before it. */
    String baseName() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** Whether it is one of Excel's, which is a zip, too. */
    boolean isWorkbook() {
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    boolean isZip() {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }
}
