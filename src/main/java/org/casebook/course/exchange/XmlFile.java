package org.casebook.course.exchange;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casebook.files.FileText;

/** The text of an XML file, in the encoding that it says; empty lines above its first line do no harm. */
final class XmlFile {

    /** The declaration stands among the first of them. */
    private static final int BEGINNING = 1000;

    private static final Pattern DECLARATION = Pattern.compile("^\\uFEFF?\\s{0,200}(<\\?xml\\s[^<>]{0,200}\\?>)");
    private static final Pattern ENCODING =
            Pattern.compile("encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9._-]{1,40})[\"']");

    private XmlFile() {}

    /** The text without its declaration, which spaces stand for, so that lines keep their numbers. */
    static FileText of(byte[] bytes) {
        var beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        var text = encoding(beginning)
                .filter(encoding -> !encoding.equals(StandardCharsets.UTF_8) && !FileText.isUtf16(bytes))
                .filter(encoding -> !encoding.name().startsWith("UTF-16"))
                .map(encoding -> new FileText(new String(bytes, encoding), Optional.empty()))
                .orElseGet(() -> FileText.of(bytes));
        var content = text.content();
        var declaration = DECLARATION.matcher(content.substring(0, Math.min(content.length(), BEGINNING)));
        return declaration.find()
                ? new FileText(
                        content.substring(0, declaration.start(1))
                                + declaration.group(1).replaceAll("[^\\r\\n]", " ")
                                + content.substring(declaration.end(1)),
                        text.note())
                : text;
    }

    private static Optional<Charset> encoding(String beginning) {
        var declaration = DECLARATION.matcher(beginning.replace("\u00EF\u00BB\u00BF", ""));
        if (!declaration.find()) {
            return Optional.empty();
        }
        var name = ENCODING.matcher(declaration.group(1));
        try {
            return name.find() ? Optional.of(Charset.forName(name.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return Optional.empty();
        }
    }
}
