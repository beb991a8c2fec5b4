package org.casebook.course.exchange;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML that others wrote. It knows no document types, and so no entities beyond the five of XML itself: nothing in
 * a file can make it fetch another or grow. Elements deeper than any question needs end the reading.
 */
final class XmlReading {

    /**
     * What was read.
     *
     * @param root the outermost element with those in it that could be read to their end
     * @param failure why reading ended before the end of the file, if it did
     */
    record Result(Optional<XmlElement> root, Optional<Outcome.Refused> failure) {}

    private static final int DEEPEST = 20;

    private final Deque<XmlElement> open = new ArrayDeque<>();
    private Optional<XmlElement> root = Optional.empty();
    private Optional<Outcome.Refused> failure = Optional.empty();

    private XmlReading() {}

    static Result read(byte[] content) {
        var reading = new XmlReading();
        return new Result(reading.root(content), reading.failure);
    }

    private Optional<XmlElement> root(byte[] content) {
        try {
            var reader = factory().createXMLStreamReader(new ByteArrayInputStream(content));
            while (failure.isEmpty() && reader.hasNext()) {
                next(reader);
            }
            reader.close();
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null
                    ? 1
                    : Math.max(1, broken.getLocation().getLineNumber());
            fail(line, "From here on the file can't be read as XML" + reason(broken) + ".");
        }
        return root;
    }

    private void next(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.next()) {
            case XMLStreamConstants.DTD ->
                fail(reader.getLocation().getLineNumber(), "The file has a DOCTYPE, which isn't allowed here.");
            case XMLStreamConstants.START_ELEMENT -> begin(reader);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (!open.isEmpty()) {
                    open.peek().addText(reader.getText());
                }
            }
            case XMLStreamConstants.ENTITY_REFERENCE ->
                fail(
                        reader.getLocation().getLineNumber(),
                        "The file uses the entity &" + reader.getLocalName() + "; which XML doesn't know.");
            case XMLStreamConstants.END_ELEMENT -> open.pop();
            default -> {}
        }
    }

    private void begin(XMLStreamReader reader) {
        var attributes = new LinkedHashMap<String, String>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        int line = reader.getLocation().getLineNumber();
        var element = new XmlElement(reader.getLocalName(), line, attributes);
        if (open.isEmpty()) {
            root = Optional.of(element);
        } else {
            open.peek().add(element);
        }
        open.push(element);
        if (open.size() > DEEPEST) {
            fail(line, "From here on the file can't be read: its elements are nested too deeply.");
        }
    }

    private void fail(int line, String why) {
        var unfinished = open.size() < 2 ? Optional.<XmlElement>empty() : root.map(XmlElement::removeLast);
        var lost = unfinished
                .map(element -> " What begins on line " + element.line() + " is not taken.")
                .orElse("");
        failure = Optional.of(new Outcome.Refused(line, "", why + lost));
    }

    private static String reason(XMLStreamException broken) {
        var message = broken.getMessage();
        if (message == null) {
            return "";
        }
        int at = message.indexOf("Message: ");
        return at < 0
                ? ""
                : ": " + message.substring(at + "Message: ".length()).strip().replaceFirst("\\.$", "");
    }

    private static XMLInputFactory factory() {
        // The platform's own, whatever other parser a library may bring.
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((_, _, _, _) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }

    /** Names of files that an element carries within. */
    static List<String> files(XmlElement element) {
        return Stream.concat(
                        element.children("file").stream().map(file -> file.attribute("name")),
                        element.children().stream().flatMap(child -> files(child).stream()))
                .toList();
    }
}
