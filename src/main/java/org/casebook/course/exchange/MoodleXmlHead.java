package org.casebook.course.exchange;

import org.casebook.course.exchange.ForeignText.Format;

/** The texts that every question in Moodle XML has. */
record MoodleXmlHead(XmlElement question) {

    ForeignText stem() {
        return text(question, "questiontext", Format.HTML);
    }

    ForeignText feedback() {
        return text(question, "generalfeedback", format());
    }

    /** The format of the question's text, which others have too that don't say their own. */
    Format format() {
        return stem().format();
    }

    /** The text of a child with its format. */
    static ForeignText text(XmlElement parent, String child, Format otherwise) {
        return parent.child(child).map(element -> text(element, otherwise)).orElse(ForeignText.NONE);
    }

    static ForeignText text(XmlElement element, Format otherwise) {
        return new ForeignText(element.value(), Format.named(element.attribute("format"), otherwise));
    }
}
