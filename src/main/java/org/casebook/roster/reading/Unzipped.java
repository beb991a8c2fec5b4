package org.casebook.roster.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.casebook.base.InvalidInputException;

/** The files in a zip, read no further than the limits: what a zip says of its own size can't be believed. */
final class Unzipped {

    private Unzipped() {}

    /** @throws InvalidInputException if it is damaged or too large */
    static List<UploadedFile> of(UploadedFile zip) {
        var files = new ArrayList<UploadedFile>();
        int left = Limits.UNPACKED;
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip.content()), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (files.size() == Limits.ENTRIES) {
                    throw new InvalidInputException(
                            "'" + zip.name() + "' holds more than " + Limits.ENTRIES + " files. This is no roster.");
                }
                var content = in.readNBytes(left + 1);
                left -= content.length;
                if (left < 0) {
                    throw new InvalidInputException("'" + zip.name() + "' holds more than "
                            + Limits.UNPACKED / 1_000_000 + " MB. This is no roster.");
                }
                // What macOS adds is about its own files.
                if (!entry.isDirectory() && !entry.getName().startsWith("__MACOSX/")) {
                    files.add(new UploadedFile(entry.getName(), content));
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new InvalidInputException("'" + zip.name() + "' can't be unpacked: it seems to be damaged.");
        }
        return files;
    }
}
