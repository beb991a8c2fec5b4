package org.casebook.course.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casebook.course.Topic;
import org.casebook.course.exchange.ForeignText.Format;
import org.casebook.course.reading.ReadingBudget;

/** Reads Moodle XML. */
final class MoodleXmlReader implements XmlReading.Parts {

    private static final String ROOT = "quiz";

    private final List<Topic> topics;
    private final Locale reader;
    private final List<ConversionResult> outcomes = new ArrayList<>();
    private String category = "";

    /** @param reader whose language is taken of a question that stands in several */
    MoodleXmlReader(List<Topic> topics, Locale reader) {
        this.topics = topics;
        this.reader = reader;
    }

    /** Everything in the file, in its order. */
    List<ConversionResult> read(byte[] content, ReadingBudget budget) {
        XmlReading.read(content, budget, this);
        return outcomes;
    }

    @Override
    public boolean isRoot(XmlElement root) {
        boolean quiz = root.name().equals(ROOT);
        if (!quiz) {
            refused(new ConversionResult.Refused(
                    root.line(),
                    root.name(),
                    "Questions in Moodle XML stand in <quiz>, not in <" + root.name() + ">."));
        }
        return quiz;
    }

    @Override
    public void refused(ConversionResult.Refused refused) {
        outcomes.add(refused);
    }

    @Override
    public void part(XmlElement part) {
        if (!part.name().equals("question")) {
            outcomes.add(new ConversionResult.Aside(part.line(), "<" + part.name() + ">, which is no question"));
        } else if (part.attribute("type").equals("category")) {
            category = part.childText("category");
        } else {
            outcomes.add(question(part));
        }
    }

    private ConversionResult question(XmlElement part) {
        var name = part.childText("name");
        var stem = MoodleXmlBody.text(part, "questiontext", Format.HTML);
        var feedback = MoodleXmlBody.text(part, "generalfeedback", stem.format());
        var remarks = new ConversionRemarks(reader);
        MoodleXmlRest.report(part, remarks);
        var draft = new ForeignDraft(topics, remarks, stem, feedback);
        try {
            var tags = part.child("tags").map(MoodleXmlRest::tags).orElse(List.of());
            return draft.with(new MoodleXmlBody(part, stem.format(), draft).read(), part.line(), name, category, tags);
        } catch (UnreadableAnswersException unreadable) {
            var unsaid = new ConversionRemarks(reader);
            var shown = name.isBlank() ? ConversionRemarks.brief(stem.plain(unsaid)) : Languages.one(name, unsaid);
            return new ConversionResult.Refused(part.line(), shown, unreadable.getMessage());
        }
    }
}
