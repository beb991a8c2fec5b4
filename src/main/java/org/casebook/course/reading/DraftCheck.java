package org.casebook.course.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.casebook.course.Course;
import org.casebook.course.draft.Draft;
import org.casebook.course.draft.DraftBody;
import org.casebook.course.draft.DraftProblem;
import org.casebook.course.draft.Gaps;
import org.casebook.course.question.Field.Sort;
import org.casebook.course.question.Head;
import org.casebook.course.question.Numbers;
import org.casebook.course.question.Question;

/**
 * Makes a question of a draft by the rules that hold for the course's own question files, or a plain one if it meets them
 * but for reasons.
 */
public final class DraftCheck {

    /** What a question can be used for. */
    public enum Fitness {
        /** To be asked. */
        SOUND,
        /** To be asked and marked, without counting for mastery. */
        PLAIN,
        /** To be looked at only, as far as it goes. */
        UNSOUND
    }

    /**
     * What came of it.
     *
     * @param problems what keeps the question from being sound; none if it is
     */
    public record Result(Question question, Fitness fitness, List<DraftProblem> problems) {

        public Result {
            problems = List.copyOf(problems);
        }
    }

    /** The lines of a file above its only question, and how far that is indented. */
    private static final int LINES_ABOVE = 2;

    private DraftCheck() {}

    /**
     * Checks a draft.
     *
     * @param id under which the question will be known
     * @param others ids of questions beside the course's own that it may name as its enemies
     */
    public static Result check(String id, Draft draft, Course course, Collection<String> others) {
        var complete = looked(id, draft, course, others, QuestionRules.COMPLETE);
        if (complete.problems.isEmpty()) {
            return new Result(complete.question, Fitness.SOUND, List.of());
        }
        // A form has entries ready to be filled in, and nobody has to remove those that aren't.
        var written = draft.with(draft.body().written());
        var plain = looked(id, written, course, others, QuestionRules.PLAIN);
        if (Gaps.ofReasons(written).containsAll(plain.problems)) {
            return new Result(plain.question, Fitness.PLAIN, complete.problems);
        }
        var sketch = DraftYaml.of(id, sketch(complete(draft, course)));
        var names = names(id, course, others);
        var question = read(complete.question.topic(), sketch, names, QuestionRules.COMPLETE, new Problems());
        return new Result(question, Fitness.UNSOUND, complete.problems);
    }

    /** A question as far as it goes, and all that the rules have against it. */
    private record Looked(Question question, List<DraftProblem> problems) {}

    private static Looked looked(
            String id, Draft draft, Course course, Collection<String> others, QuestionRules rules) {
        var problems = new ArrayList<>(Gaps.of(draft));
        var empty = new HashSet<String>();
        problems.forEach(gap -> empty.add(gap.field()));
        var names = names(id, course, others);
        var complete = complete(draft, course);
        var yaml = DraftYaml.of(id, complete);
        var found = new Problems();
        var question = read(complete.topic(), yaml, names, rules, found);
        names.reportUnknown();
        for (var problem : found.all()) {
            var field = yaml.field(problem.line() - 1 - LINES_ABOVE);
            // Of a gap enough was said.
            if (!empty.contains(field)) {
                problems.add(new DraftProblem(field, problem.message()));
            }
        }
        return new Looked(question, problems);
    }

    private static Question read(String topic, DraftYaml yaml, CourseNames names, QuestionRules rules, Problems found) {
        var reader = new BankReader(new Markdown(names.terms, names.sections), names, rules);
        return YamlNode.parse(DraftYaml.file(topic, List.of(yaml)), new Place(found, Path.of("draft"), 1))
                .map(file -> reader.read(topic, file))
                .orElseThrow()
                .getFirst();
    }

    /** Fills what Gaps has named, so that the reader finds what else there is, and writes numbers as files have them. */
    private static Draft complete(Draft draft, Course course) {
        return new Draft(
                draft.name(),
                draft.topic().isBlank() ? course.topics().getFirst().id() : draft.topic(),
                Objects.requireNonNullElse(draft.difficulty(), Head.EASIEST),
                Objects.requireNonNullElse(draft.level(), Head.Level.RECALL),
                draft.passage(),
                draft.stem(),
                draft.explanation(),
                draft.enemies(),
                complete(draft.body()),
                draft.skill());
    }

    private static DraftBody complete(DraftBody body) {
        return body.mapped((field, text) -> text.isEmpty() ? unsaid(field.sort()) : text)
                .inDigits(Numbers.Marks.POINT);
    }

    /** What stands for a choice that the author hasn't made; for a text, nothing. */
    private static String unsaid(Sort sort) {
        return switch (sort) {
            case VERDICT -> "true";
            case STANDING -> "undecided";
            default -> "";
        };
    }

    /** A draft as it can be looked at: where a part has no text yet, dots stand for it. */
    private static Draft sketch(Draft draft) {
        return new Draft(
                draft.name(),
                draft.topic(),
                draft.difficulty(),
                draft.level(),
                draft.passage(),
                shown(draft.stem()),
                draft.explanation(),
                draft.enemies(),
                draft.body().mapped((field, text) -> field.sort() == Sort.TEXT ? shown(text) : text),
                draft.skill());
    }

    private static String shown(String text) {
        return text.isBlank() ? "…" : text;
    }

    private static CourseNames names(String id, Course course, Collection<String> others) {
        var names = new CourseNames();
        var known = new Place(new Problems(), Path.of("course"), 1);
        course.topics().forEach(topic -> names.topics.give(topic.id(), known));
        course.glossary().forEach(term -> names.terms.give(term.id(), known));
        for (var section : course.sections()) {
            names.sections.give(section.slug(), known);
            section.passages().forEach(passage -> names.passages.give(section.slug() + "/" + passage.id(), known));
        }
        Stream.concat(course.questions().stream().map(Question::id), others.stream())
                .filter(other -> !other.equals(id))
                .distinct()
                .forEach(other -> names.questions.give(other, known));
        return names;
    }
}
