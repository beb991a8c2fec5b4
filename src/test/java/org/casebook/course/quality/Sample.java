package org.casebook.course.quality;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.casebook.course.Course;
import org.casebook.course.Goal;
import org.casebook.course.Goals;
import org.casebook.course.Licence;
import org.casebook.course.MasteryScale;
import org.casebook.course.Origins;
import org.casebook.course.PassageRef;
import org.casebook.course.Problem;
import org.casebook.course.Rating;
import org.casebook.course.Ratings;
import org.casebook.course.Topic;
import org.casebook.course.lesson.Block;
import org.casebook.course.lesson.LeadQuestion;
import org.casebook.course.lesson.Passage;
import org.casebook.course.lesson.Section;
import org.casebook.course.lesson.Sources;
import org.casebook.course.lesson.Term;
import org.casebook.course.question.Head;
import org.casebook.course.question.Matching;
import org.casebook.course.question.MultipleChoice;
import org.casebook.course.question.Numeric;
import org.casebook.course.question.Option;
import org.casebook.course.question.Ordering;
import org.casebook.course.question.Question;
import org.casebook.course.question.ShortText;
import org.casebook.course.question.SingleChoice;
import org.casebook.course.question.TrueFalse;
import org.casebook.course.writing.WritingTask;

/** A course of one topic and one section, of parts that tests give it. Question n stands in line n of its file. */
final class Sample {

    static final String TOPIC = "pumps";
    static final PassageRef PASSAGE = new PassageRef("section", "passage");

    private static final String EXPLANATION = "The pump stood in Broad Street.";
    private static final String WHY = "This street had no such pump.";

    private Goals goals = Goals.STANDARD;
    private Ratings ratings = Ratings.NONE;
    private boolean background;
    private Optional<LeadQuestion> lead = Optional.empty();
    private final List<Question> questions = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Passage> plainer = new ArrayList<>();
    private final List<Term> terms = new ArrayList<>();
    private final List<WritingTask> tasks = new ArrayList<>();

    static Sample of(Question... questions) {
        return of(List.of(questions));
    }

    static Sample of(List<? extends Question> questions) {
        var sample = new Sample();
        sample.questions.addAll(questions);
        return sample;
    }

    Sample with(Goal goal, double value) {
        goals = goals.with(goal, value);
        return this;
    }

    /** A rater's difficulties, question by question in their order, and another's. */
    Sample rated(List<Integer> first, List<Integer> second) {
        ratings = new Ratings(ratings("one.csv", first), ratings("two.csv", second));
        return this;
    }

    private List<Rating> ratings(String file, List<Integer> difficulties) {
        return IntStream.range(0, difficulties.size())
                .mapToObj(place -> new Rating(
                        place < questions.size() ? questions.get(place).id() : "gone",
                        difficulties.get(place),
                        Head.Level.RECALL,
                        false,
                        line(file, place + 2)))
                .toList();
    }

    List<Agreement> agreements() {
        return Agreement.of(inspected());
    }

    /** The section tells the background. */
    Sample asBackground() {
        background = true;
        return this;
    }

    Sample passage(String id, String text) {
        return passage(id, "<p>" + text + "</p>", text);
    }

    Sample passage(String id, String html, String text) {
        blocks.add(new Passage(id, List.of("P1"), html, text));
        return this;
    }

    /** A passage in plainer words. */
    Sample plainer(String id, String text) {
        plainer.add(new Passage(id, List.of("P1"), "<p>" + text + "</p>", text));
        return this;
    }

    /** The section has a question, with this answer. */
    Sample lead(String answer) {
        lead = Optional.of(new LeadQuestion("Where was the pump?", answer));
        return this;
    }

    Sample term(String term, String definition) {
        terms.add(new Term(term, term, Term.Kind.TERM, definition, List.of("P1")));
        return this;
    }

    Sample task(WritingTask task) {
        tasks.add(task);
        return this;
    }

    List<Problem> check(Rule rule) {
        return rule.findings(inspected());
    }

    /** The messages alone. */
    List<String> messages(Rule rule) {
        return check(rule).stream().map(Problem::message).toList();
    }

    private Inspected inspected() {
        var section =
                new Section("section", 1, "Section", TOPIC, 1, background, lead, List.of(), blocks, plainer, List.of());
        var course = new Course(
                "course",
                "Course",
                "A course",
                List.of(new Topic(TOPIC, "Pumps", "On pumps.")),
                new MasteryScale(0.6, 0.8),
                List.of(section),
                terms,
                List.of(),
                new Sources("A study", "https://example.org", List.of(), List.of(), List.of()),
                questions,
                tasks,
                Map.of(),
                Licence.NONE);
        return new Inspected(course, origins(), goals, ratings);
    }

    private Origins origins() {
        Map<String, Origins.Line> places = new LinkedHashMap<>();
        questions.forEach(question -> places.put(question.id(), line("pumps.yaml", places.size() + 1)));
        Map<String, Origins.Line> passages = new LinkedHashMap<>();
        for (var block : blocks) {
            passages.put("section/" + ((Passage) block).id(), line("section.md", passages.size() + 1));
        }
        Map<String, Origins.Line> glossary = new LinkedHashMap<>();
        terms.forEach(term -> glossary.put(term.id(), line("glossary.yaml", glossary.size() + 1)));
        return new Origins(
                line("course.yaml", 1),
                line("glossary.yaml", 1),
                Map.of(TOPIC, line("pumps.yaml", 1)),
                Map.of("section", line("section.md", 1)),
                passages,
                plainerPlaces(),
                Map.of(),
                glossary,
                places);
    }

    private Map<String, Origins.Line> plainerPlaces() {
        Map<String, Origins.Line> places = new LinkedHashMap<>();
        plainer.forEach(passage -> places.put("section/" + passage.id(), line("plain.md", places.size() + 1)));
        return places;
    }

    private static Origins.Line line(String file, int number) {
        return new Origins.Line(Path.of(file), number);
    }

    static Head head(String id, String stem, String... enemies) {
        return head(id, 1, Head.Level.RECALL, stem, EXPLANATION, enemies);
    }

    static Head head(String id, int difficulty, Head.Level level) {
        return head(id, difficulty, level, "Where was " + id + "?", EXPLANATION);
    }

    static Head head(String id, int difficulty, Head.Level level, String stem, String explanation, String... enemies) {
        return new Head(id, TOPIC, difficulty, level, PASSAGE, stem, explanation, List.of(enemies));
    }

    /** The key stands where its place, from 0, says. */
    static SingleChoice choice(Head head, int place, String key, String... distractors) {
        return new SingleChoice(head, options(place, key, distractors));
    }

    static SingleChoice choice(Head head) {
        return choice(head, 0, "Broad Street", "Regent Street", "Oxford Street");
    }

    static TrueFalse judgement(Head head, boolean answer) {
        return new TrueFalse(head, answer, WHY, options(0, "Broad Street", "Regent Street", "Oxford Street"));
    }

    static Numeric number(Head head, String answer, String tolerance) {
        return new Numeric(
                head,
                new BigDecimal(answer),
                new BigDecimal(tolerance),
                "persons",
                List.of(new Numeric.Miss(new BigDecimal("-1"), WHY)));
    }

    static ShortText words(Head head, String... accepted) {
        return new ShortText(head, List.of(accepted), List.of(new ShortText.Miss("Soho", WHY)));
    }

    /** One question of each kind, each with a head of its own. */
    static List<Question> ofEachKind() {
        var head = head("each", 1, Head.Level.RECALL);
        return List.of(
                choice(named(head, "choice")),
                new MultipleChoice(
                        named(head, "choices"),
                        List.of(
                                new Option("Broad Street", true, null),
                                new Option("Its pump", true, null),
                                new Option("Soho", false, WHY))),
                judgement(named(head, "judgement"), true),
                number(named(head, "number"), "1854", "0"),
                new Ordering(
                        named(head, "ordering"),
                        List.of(
                                new Ordering.Item("Deaths", "31 August"),
                                new Ordering.Item("Map", "September"),
                                new Ordering.Item("Book", "1855"))),
                new Matching(
                        named(head, "matching"),
                        List.of(
                                new Matching.Pair("Snow", "map", "He drew it."),
                                new Matching.Pair("Street", "pump", "It stood there.")),
                        List.of()),
                words(named(head, "words"), "Broad Street"));
    }

    private static Head named(Head head, String id) {
        return head(id, head.difficulty(), head.level());
    }

    private static List<Option> options(int place, String key, String... distractors) {
        var options = new ArrayList<Option>();
        int number = 0;
        for (var distractor : distractors) {
            number++;
            options.add(new Option(distractor, false, WHY + " It is number " + number + "."));
        }
        options.add(place, new Option(key, true, null));
        return options;
    }
}
