package org.casebook.course.quality;

import static org.casebook.course.Goal.QUOTATION_WORDS;
import static org.casebook.course.Goal.WRITING_TASKS_PER_TOPIC;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.casebook.course.Problem;
import org.casebook.course.question.Stimulus.SourceDocument;
import org.casebook.course.writing.SampleAnswer;
import org.casebook.course.writing.WordRange;
import org.casebook.course.writing.WritingTask;

/** What writing tasks give to read and to compare one's own text with. */
final class WritingRules {

    private WritingRules() {}

    /** A course that lets write at all does so on every topic. */
    static List<Problem> everyTopic(Inspected course) {
        var tasks = course.course().writingTasks();
        int fewest = tasks.isEmpty() ? 0 : course.count(WRITING_TASKS_PER_TOPIC);
        var findings = new ArrayList<Problem>();
        for (var topic : course.topics()) {
            long here = tasks.stream()
                    .filter(task -> task.topic().equals(topic.id()))
                    .count();
            if (here < fewest) {
                findings.add(course.origins()
                        .outline()
                        .problem("the topic '" + topic.id() + "' has " + here
                                + " writing tasks; write more, so that it has " + fewest));
            }
        }
        return findings;
    }

    /** A better sample answer earns more, or the levels mean nothing. */
    static List<Problem> samplesInOrder(Inspected course) {
        return findings(course, (task, sample) -> {
            int place = task.samples().indexOf(sample);
            var weaker = place == 0 ? sample : task.samples().get(place - 1);
            return place == 0 || weaker.sum() < sample.sum()
                    ? Optional.empty()
                    : Optional.of("the " + name(sample) + " sample answer earns " + sample.sum() + " points and the "
                            + name(weaker) + " one " + weaker.sum() + "; give the better one more");
        });
    }

    /** A sample answer is about as long as what is asked for: a weak one may be shorter, but not a line. */
    static List<Problem> sampleLengths(Inspected course) {
        return findings(course, (task, sample) -> {
            int words = Wording.words(String.join("\n", sample.text())).size();
            var range = half(task.words());
            return range.fit(words) == WordRange.Fit.FITS
                    ? Optional.empty()
                    : Optional.of("the " + name(sample) + " sample answer has " + words + " words; write from "
                            + range.least() + " to " + range.most() + " of them for a task that asks for "
                            + task.words().least() + " to " + task.words().most());
        });
    }

    /** By half the least, and by half the most again. */
    private static WordRange half(WordRange asked) {
        return new WordRange(Math.ceilDiv(asked.least(), 2), asked.most() * 3 / 2);
    }

    /** A sample answer says it in its own words, as students are to. */
    static List<Problem> samplesInOwnWords(Inspected course) {
        int most = course.count(QUOTATION_WORDS);
        return findings(course, (task, sample) -> {
            var answer = Wording.words(String.join("\n", sample.text()));
            return task.documents().stream()
                    .map(document ->
                            inCommon(answer, Wording.words(Wording.plain(String.join("\n", contents(document))))))
                    .filter(run -> run.size() > most)
                    .findFirst()
                    .map(run -> "the " + name(sample) + " sample answer has " + run.size()
                            + " words in a row from a document, '" + Wording.brief(String.join(" ", run))
                            + "'; have at most " + most);
        });
    }

    /** The longest run of words that both have. */
    private static List<String> inCommon(List<String> answer, List<String> document) {
        var longest = List.<String>of();
        for (int start = 0; start < answer.size(); start++) {
            for (int other = 0; other < document.size(); other++) {
                int length = 0;
                while (start + length < answer.size()
                        && other + length < document.size()
                        && answer.get(start + length).equals(document.get(other + length))) {
                    length++;
                }
                longest = length > longest.size() ? answer.subList(start, start + length) : longest;
            }
        }
        return longest;
    }

    /** What is quoted in a task and its documents is short, and quotation marks have partners. */
    static List<Problem> quotations(Inspected course) {
        var findings = new ArrayList<Problem>();
        for (var task : course.course().writingTasks()) {
            Stream.concat(
                            task.task().stream(),
                            task.documents().stream().flatMap(document -> contents(document).stream()))
                    .forEach(text -> TextRules.check(course, course.at(task), Wording.plain(text), findings));
        }
        return findings;
    }

    private static List<String> contents(SourceDocument document) {
        return Stream.concat(document.text().stream(), document.rows().stream().map(row -> String.join(" ", row)))
                .toList();
    }

    private static List<Problem> findings(
            Inspected course, BiFunction<WritingTask, SampleAnswer, Optional<String>> found) {
        return course.course().writingTasks().stream()
                .flatMap(task -> task.samples().stream()
                        .flatMap(sample -> found.apply(task, sample).stream())
                        .map(message -> course.at(task).problem(message)))
                .toList();
    }

    private static String name(SampleAnswer sample) {
        return sample.level().name().toLowerCase(Locale.ROOT);
    }
}
