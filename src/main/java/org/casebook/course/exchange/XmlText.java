package org.casebook.course.exchange;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML that people can read: an element a line, texts with markup in CDATA. */
final class XmlText {

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter writer;
    private int depth;

    XmlText() {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException failure) {
            throw new IllegalStateException("every Java platform writes XML", failure);
        }
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    /** Begins an element; names and values of attributes by turns. */
    void open(String name, String... attributes) {
        write(() -> {
            line();
            depth++;
            writer.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                writer.writeAttribute(attributes[i], legal(attributes[i + 1]));
            }
        });
    }

    void close() {
        write(() -> {
            depth--;
            line();
            writer.writeEndElement();
        });
    }

    void element(String name, String text) {
        write(() -> {
            line();
            writer.writeStartElement(name);
            var legal = legal(text);
            if ((legal.contains("<") || legal.contains("&")) && !legal.contains("]]>")) {
                writer.writeCData(legal);
            } else {
                writer.writeCharacters(legal);
            }
            writer.writeEndElement();
        });
    }

    @Override
    public String toString() {
        write(writer::flush);
        return out + "\n";
    }

    private void line() throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** XML has no way to write most control characters. */
    private static String legal(String text) {
        return text.codePoints()
                .filter(c ->
                        c == '\t' || c == '\n' || c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private interface Writing {
        void run() throws XMLStreamException;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (XMLStreamException failure) {
            throw new IllegalStateException("a string can always be written to", failure);
        }
    }
}
