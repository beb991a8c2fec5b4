package org.casebook.base.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;

/** Pages of plain HTML beside Vaadin's: docs/decisions/first-page.md. What a request puts into them is put in as text. */
public final class PlainPages {

    public static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private static final String SHEET = "link[rel=stylesheet]";

    private PlainPages() {}

    /** A page as it lies beside a class, with its style sheets' addresses as Vaadin's pages have them. */
    public static Document template(String name, Class<?> beside) {
        var page = Jsoup.parse(new String(bytes(new ClassPathResource(name, beside)), StandardCharsets.UTF_8));
        page.outputSettings().prettyPrint(false);
        page.select(SHEET).forEach(sheet -> sheet.attr("href", fingerprinted(sheet.attr("href"))));
        return page;
    }

    /** An address that changes with the sheet: one that a browser keeps is the right one. */
    private static String fingerprinted(String file) {
        var sheet = new ClassPathResource("META-INF/resources/" + file);
        if (!sheet.exists()) {
            return file; // Maven hasn't put it there yet.
        }
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes(sheet));
            return file + "?v-c=" + HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(ClassPathResource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
