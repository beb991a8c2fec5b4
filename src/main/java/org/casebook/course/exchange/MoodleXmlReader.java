package org.casebook.course.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casebook.course.Topic;
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
        var head = new MoodleXmlHead(part);
        var unsaid = new ConversionRemarks(reader);
        var shown = name.isBlank()
                ? ConversionRemarks.brief(ForeignTexts.plain(head.stem(), unsaid))
                : Languages.one(name, unsaid);
        return switch (MoodleXmlBody.read(part, head.format())) {
            case MoodleXmlBody.Result.Unknown(var why) -> new ConversionResult.Refused(part.line(), shown, why);
            case MoodleXmlBody.Result.Known(var body) -> {
                var remarks = new ConversionRemarks(reader);
                MoodleXmlRest.report(part, remarks);
                yield ForeignDraft.of(
                        new ForeignQuestion(part.line(), name, category, head.stem(), head.feedback(), body),
                        topics,
                        remarks);
            }
        };
    }
}
