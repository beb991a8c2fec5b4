package org.casebook.course.exchange;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.casebook.course.reading.ReadingBudget;

/**
 * Reads XML that others wrote, part by part, so that none of it is kept. It knows no document types, and so no entities
 * beyond the five of XML itself: nothing in a file can make it fetch another or grow. Elements deeper than any question
 * needs end the reading.
 */
final class XmlReading {

    /** Whoever wants what stands in the outermost element. */
    interface Parts {

        /** Whether the outermost element is one whose parts are wanted. */
        boolean isRoot(XmlElement root);

        void part(XmlElement part);

        /** A part can't be read, or nothing from a line on. */
        void refused(ConversionResult.Refused refused);
    }

    private static final int DEEPEST = 20;

    /** As many characters does an element count, whatever is in it. */
    private static final int MARKUP = 20;
    /** A parser's own words help nobody who didn't write the file by hand. */
    private static final String UNREADABLE = "From here on the file can't be read as XML: a tag isn't closed or is"
            + " closed twice, or there is a sign that has to be written in another way (&amp; for &, &lt; for <). If a"
            + " program wrote the file, let it write it once more.";

    private final Deque<XmlElement> open = new ArrayDeque<>();
    private final ReadingBudget budget;
    private final Parts parts;
    private int length;
    private boolean ended;

    private XmlReading(ReadingBudget budget, Parts parts) {
        this.budget = budget;
        this.parts = parts;
    }

    static void read(byte[] content, ReadingBudget budget, Parts parts) {
        new XmlReading(budget, parts).read(content);
    }

    private void read(byte[] content) {
        try {
            var reader = factory().createXMLStreamReader(new ByteArrayInputStream(content));
            while (!ended && reader.hasNext()) {
                next(reader);
            }
            reader.close();
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null
                    ? 1
                    : Math.max(1, broken.getLocation().getLineNumber());
            fail(line, UNREADABLE);
        }
    }

    private void next(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.next()) {
            case XMLStreamConstants.DTD ->
                fail(reader.getLocation().getLineNumber(), "The file has a DOCTYPE, which isn't allowed here.");
            case XMLStreamConstants.START_ELEMENT -> begin(reader);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                // A file within is only named.
                if (!open.isEmpty() && !open.peek().name().equals("file")) {
                    text(reader.getText());
                }
            }
            case XMLStreamConstants.ENTITY_REFERENCE ->
                fail(
                        reader.getLocation().getLineNumber(),
                        "The file uses the entity &" + reader.getLocalName() + "; which XML doesn't know.");
            case XMLStreamConstants.END_ELEMENT -> end(open.pop());
            default -> {}
        }
    }

    private void text(String text) {
        length += text.length();
        if (ReadingBudget.tooLong(length).isEmpty()) {
            open.element().addText(text);
        }
    }

    private void end(XmlElement element) {
        if (open.size() == 1) {
            ReadingBudget.tooLong(length)
                    .ifPresentOrElse(
                            why -> parts.refused(
                                    new ConversionResult.Refused(element.line(), element.childText("name"), why)),
                            () -> parts.part(element));
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
            ended = !parts.isRoot(element);
        } else if (open.size() == 1) {
            budget.endsBeforeNext().ifPresent(why -> fail(line, why));
            length = 0;
        } else {
            length += MARKUP;
            attributes.values().forEach(value -> length += value.length());
            if (ReadingBudget.tooLong(length).isEmpty()) {
                open.element().add(element);
            }
        }
        open.push(element);
        if (open.size() > DEEPEST) {
            fail(line, "From here on the file can't be read: its elements are nested too deeply.");
        }
    }

    private void fail(int line, String why) {
        var lost = open.size() < 2
                ? ""
                : " What begins on line "
                        + open.stream()
                                .skip(open.size() - 2L)
                                .findFirst()
                                .orElseThrow()
                                .line() + " is not taken.";
        ended = true;
        parts.refused(new ConversionResult.Refused(line, "", why + lost));
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
