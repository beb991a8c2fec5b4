package org.casebook.course.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebook.course.Course;
import org.casebook.course.Goals;
import org.casebook.course.Origins;
import org.casebook.course.Problem;
import org.casebook.course.Ratings;
import org.casebook.course.lesson.CoursePage;
import org.casebook.course.lesson.Figure;
import org.casebook.course.lesson.Section;
import org.casebook.course.lesson.Sources;
import org.casebook.course.lesson.Term;
import org.casebook.course.question.Question;

/** Reads a course from its files and checks it; {@code docs/course-format.md} describes them. */
public final class CourseReader {

    /** What came of it. */
    public sealed interface Result {

        /** All is well. */
        record Sound(Course course, Origins origins, Goals goals, Ratings ratings) implements Result {}

        /** The course can't be used until these are mended; in the order of files and lines, at least one. */
        record Broken(List<Problem> problems) implements Result {

            public Broken {
                problems = List.copyOf(problems);
            }
        }
    }

    private static final String OUTLINE = "course.yaml";
    private static final String GLOSSARY = "glossary.yaml";
    private static final String SETS = "sets";
    private static final String RATINGS = "ratings";
    private static final List<String> PAGES =
            Stream.of(CoursePage.Kind.values()).map(CoursePage.Kind::file).toList();

    private final Problems problems = new Problems();
    private final CourseFiles files = new CourseFiles(problems);
    private final CourseNames names = new CourseNames();
    private final Markdown markdown = new Markdown(names.terms, names.sections);
    private final SourcesReader sourcesReader = new SourcesReader(markdown, names);
    private final Path lessons;
    private final Path questionBank;

    private CourseReader(Path lessons, Path questionBank) {
        this.lessons = lessons;
        this.questionBank = questionBank;
    }

    /** Reads both folders and finds all problems in one go. */
    public static Result read(Path lessons, Path questionBank) {
        return new CourseReader(lessons, questionBank).read();
    }

    private Result read() {
        var outline = yaml(OUTLINE, names.topics).map(new OutlineReader(markdown, names)::read);
        var sources = yaml("sources.yaml", names.paragraphs).map(sourcesReader::read);
        var glossary = glossary();
        var figures = figures();
        var sections = sections();
        var pages = pages();
        var questions = questions();
        var ratings = new RatingsReader(files).read(questionBank.resolve(RATINGS));
        names.reportUnknown();
        new Coverage(lessons, questionBank, names)
                .check(sections, sources.map(Sources::others).orElse(List.of()), glossary, questions);
        var found = problems.all();
        if (!found.isEmpty() || outline.isEmpty() || sources.isEmpty()) {
            return new Result.Broken(found);
        }
        var course = course(outline.get(), sections, glossary, figures, sources.get(), questions, pages);
        return new Result.Sound(course, origins(), outline.get().goals(), ratings);
    }

    private Origins origins() {
        return names.origins(files.top(lessons.resolve(OUTLINE)), files.top(lessons.resolve(GLOSSARY)));
    }

    private static Course course(
            OutlineReader.Outline outline,
            List<Section> sections,
            List<Term> glossary,
            List<Figure> figures,
            Sources sources,
            List<Question> questions,
            Map<CoursePage.Kind, CoursePage> pages) {
        return new Course(
                outline.id(),
                outline.title(),
                outline.subtitle(),
                outline.topics(),
                outline.scale(),
                sections,
                glossary,
                figures,
                sources,
                Enemies.mutual(questions),
                pages,
                outline.licence());
    }

    private List<Term> glossary() {
        return yaml(GLOSSARY, names.terms)
                .map(new GlossaryReader(markdown, sourcesReader, names)::read)
                .orElse(List.of());
    }

    private List<Figure> figures() {
        var folder = lessons.resolve("figures");
        if (!Files.exists(folder)) {
            return List.of();
        }
        var reader = new FigureReader(markdown, sourcesReader);
        var figures = new ArrayList<Figure>();
        for (var file : files.in(folder)) {
            named(file, "figure").ifPresent(name -> {
                names.figures.give(name, files.top(file));
                files.yaml(file).flatMap(node -> reader.read(name, node)).ifPresent(figures::add);
            });
        }
        return figures;
    }

    private List<Section> sections() {
        if (!Files.isDirectory(lessons)) {
            files.top(lessons).report("the folder is missing");
            names.passages.incomplete();
            return List.of();
        }
        var reader = new SectionReader(files, markdown, names);
        var sections = new ArrayList<Section>();
        int number = 0;
        for (var file : files.in(lessons)) {
            if (PAGES.contains(CourseFiles.name(file))) {
                continue;
            }
            if (CourseFiles.name(file).endsWith(".md")) {
                number++;
                reader.read(file, number).ifPresent(sections::add);
            } else if (!List.of(OUTLINE, "sources.yaml", GLOSSARY).contains(CourseFiles.name(file))) {
                files.top(file).report("no file of this name belongs here");
            }
        }
        return sections;
    }

    private Map<CoursePage.Kind, CoursePage> pages() {
        var reader = new PageReader(files, markdown, names);
        var pages = new EnumMap<CoursePage.Kind, CoursePage>(CoursePage.Kind.class);
        for (var kind : CoursePage.Kind.values()) {
            var file = lessons.resolve(kind.file());
            if (Files.exists(file)) {
                reader.read(file).ifPresent(page -> pages.put(kind, page));
            }
        }
        return pages;
    }

    private List<Question> questions() {
        if (!Files.isDirectory(questionBank)) {
            names.questions.incomplete();
        }
        var reader = new BankReader(markdown, names, QuestionRules.COMPLETE);
        var questions = new ArrayList<Question>();
        for (var file : files.in(questionBank)) {
            named(file, "topic").ifPresent(topic -> {
                names.banks.give(topic, files.top(file));
                files.yaml(file)
                        .ifPresentOrElse(
                                node -> questions.addAll(reader.read(topic, node)), names.questions::incomplete);
            });
        }
        questions.addAll(sets(reader));
        return questions;
    }

    private List<Question> sets(BankReader bank) {
        var folder = questionBank.resolve(SETS);
        if (!Files.exists(folder)) {
            return List.of();
        }
        var reader = new SetReader(markdown, names, sourcesReader, bank);
        var questions = new ArrayList<Question>();
        for (var file : files.in(folder)) {
            named(file, "set").ifPresent(name -> files.yaml(file)
                    .ifPresentOrElse(node -> questions.addAll(reader.read(name, node)), names.questions::incomplete));
        }
        return questions;
    }

    private Optional<YamlNode> yaml(String file, Names given) {
        // Without the folder, one problem says it all.
        var root = Files.isDirectory(lessons) ? files.yaml(lessons.resolve(file)) : Optional.<YamlNode>empty();
        if (root.isEmpty()) {
            given.incomplete();
        }
        return root;
    }

    private Optional<String> named(Path file, String what) {
        var name = CourseFiles.yamlName(file);
        if (name.isEmpty()) {
            files.top(file).report("the file must be named after its " + what + ", with the ending .yaml");
        }
        return name;
    }
}
