package org.casebook.course.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.exchange.Export.Loss;
import org.casebook.course.question.Question;
import org.casebook.course.reading.BankFormat;

/** Writes questions for other programs and other courses. */
public final class QuestionExport {

    private QuestionExport() {}

    /**
     * Writes questions in a format, and says what it can't hold. Nothing is lost in our own.
     *
     * @param format one of {@link ExchangeFormat#written()}
     */
    public static Export write(ExchangeFormat format, List<Question> questions, Course course) {
        Function<String, String> name =
                topic -> course.topic(topic).map(Topic::name).orElse(topic);
        return switch (format) {
            case GIFT -> foreign(format, questions, "questions.gift.txt", new GiftWriter(name).write(questions));
            case MOODLE_XML -> foreign(format, questions, "questions.xml", new MoodleXmlWriter(name).write(questions));
            case YAML -> yaml(questions);
            case AIKEN, TABLE -> throw new IllegalArgumentException(format.label() + " is only read");
        };
    }

    private static Export foreign(ExchangeFormat format, List<Question> questions, String name, String content) {
        var losses = new ArrayList<Loss>();
        for (var question : questions) {
            var whole = Losses.whole(question, format);
            losses.add(
                    whole.isEmpty()
                            ? new Loss(question.id(), false, Losses.parts(question, format))
                            : new Loss(question.id(), true, whole));
        }
        int written = (int) losses.stream().filter(loss -> !loss.whole()).count();
        return new Export(List.of(new Export.File(name, content, written)), losses);
    }

    /** A question file holds one topic and is named after it. */
    private static Export yaml(List<Question> questions) {
        var byTopic = new LinkedHashMap<String, List<Question>>();
        questions.forEach(question -> byTopic.computeIfAbsent(question.topic(), _ -> new ArrayList<>())
                .add(question));
        return new Export(
                byTopic.entrySet().stream()
                        .map(topic -> new Export.File(
                                topic.getKey() + ".yaml",
                                BankFormat.write(topic.getKey(), topic.getValue()),
                                topic.getValue().size()))
                        .toList(),
                List.of());
    }
}
