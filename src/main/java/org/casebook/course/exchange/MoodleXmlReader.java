package org.casebook.course.exchange;

import java.util.ArrayList;
import java.util.List;
import org.casebook.course.Topic;

/** Reads Moodle XML. */
final class MoodleXmlReader {

    private static final String ROOT = "quiz";

    private final List<Topic> topics;
    private final List<Outcome> outcomes = new ArrayList<>();
    private String category = "";

    MoodleXmlReader(List<Topic> topics) {
        this.topics = topics;
    }

    /** Everything in the file, in its order. */
    List<Outcome> read(byte[] content) {
        var read = XmlReading.read(content);
        read.root().ifPresent(root -> {
            if (root.name().equals(ROOT)) {
                root.children().forEach(this::part);
            } else {
                outcomes.add(new Outcome.Refused(
                        root.line(),
                        root.name(),
                        "Questions in Moodle XML stand in <quiz>, not in <" + root.name() + ">."));
            }
        });
        read.failure().ifPresent(outcomes::add);
        return outcomes;
    }

    private void part(XmlElement part) {
        if (!part.name().equals("question")) {
            outcomes.add(new Outcome.Aside(part.line(), "<" + part.name() + ">, which is no question"));
        } else if (part.attribute("type").equals("category")) {
            category = part.childText("category");
        } else {
            outcomes.add(question(part));
        }
    }

    private Outcome question(XmlElement part) {
        var name = part.childText("name");
        var head = new MoodleXmlHead(part);
        var shown = name.isBlank() ? Remarks.brief(head.plainStem()) : name;
        return switch (MoodleXmlBody.read(part, head.format())) {
            case MoodleXmlBody.Result.Unknown(var why) -> new Outcome.Refused(part.line(), shown, why);
            case MoodleXmlBody.Result.Known(var body) -> {
                var remarks = new Remarks();
                MoodleXmlRest.report(part, remarks);
                yield ForeignDraft.of(
                        new ForeignQuestion(part.line(), name, category, head.stem(), head.feedback(), body),
                        topics,
                        remarks);
            }
        };
    }
}
