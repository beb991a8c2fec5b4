package org.casebook.course.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
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
import org.casebook.course.writing.WritingTask;

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
        var writingTasks = writingTasks();
        var ratings = new RatingsReader(files).read(questionBank.resolve(RATINGS));
        names.reportUnknown();
        new Coverage(lessons, questionBank, names)
                .check(sections, sources.map(Sources::others).orElse(List.of()), glossary, questions);
        var found = problems.all();
        if (!found.isEmpty() || outline.isEmpty() || sources.isEmpty()) {
            return new Result.Broken(found);
        }
        var course = course(outline.get(), sections, glossary, figures, sources.get(), questions, writingTasks, pages);
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
            List<WritingTask> writingTasks,
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
                writingTasks,
                pages,
                outline.licence());
    }

    private List<Term> glossary() {
        return yaml(GLOSSARY, names.terms)
                .map(new GlossaryReader(markdown, sourcesReader, names)::read)
                .orElse(List.of());
    }

    private List<Figure> figures() {
        var reader = new FigureReader(markdown, sourcesReader);
        var figures = new ArrayList<Figure>();
        for (var file : optional(lessons.resolve("figures"), "figure")) {
            names.figures.give(file.name(), files.top(file.path()));
            files.yaml(file.path())
                    .flatMap(node -> reader.read(file.name(), node))
                    .ifPresent(figures::add);
        }
        return figures;
    }

    private List<WritingTask> writingTasks() {
        var reader = new WritingReader(markdown, names, sourcesReader);
        return optional(lessons.resolve("writing"), "task").stream()
                .flatMap(file -> files.yaml(file.path()).map(node -> reader.read(file.name(), node)).stream())
                .toList();
    }

    private List<Section> sections() {
        if (!Files.isDirectory(lessons)) {
            files.top(lessons).report("the folder is missing");
            names.passages.incomplete();
            return List.of();
        }
        checkPlainer();
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

    /** What stands in plainer words belongs to a section that there is; the section's reader reads it. */
    private void checkPlainer() {
        var folder = lessons.resolve(PlainerReader.FOLDER);
        if (!Files.exists(folder)) {
            return;
        }
        for (var file : files.in(folder)) {
            PlainerReader.slug(file)
                    .ifPresentOrElse(slug -> names.sections.use(slug, files.top(file)), () -> files.top(file)
                            .report("the file must be named after its section, with the ending .md"));
        }
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
        for (var file : named(questionBank, "topic")) {
            names.banks.give(file.name(), files.top(file.path()));
            questions.addAll(questions(file, reader::read));
        }
        var sets = new SetReader(markdown, names, sourcesReader, reader);
        for (var file : optional(questionBank.resolve(SETS), "set")) {
            questions.addAll(questions(file, sets::read));
        }
        return questions;
    }

    private List<Question> questions(NamedFile file, BiFunction<String, YamlNode, List<Question>> reader) {
        var node = files.yaml(file.path());
        if (node.isEmpty()) {
            names.questions.incomplete();
        }
        return node.map(content -> reader.apply(file.name(), content)).orElse(List.of());
    }

    private Optional<YamlNode> yaml(String file, Names given) {
        // Without the folder, one problem says it all.
        var root = Files.isDirectory(lessons) ? files.yaml(lessons.resolve(file)) : Optional.<YamlNode>empty();
        if (root.isEmpty()) {
            given.incomplete();
        }
        return root;
    }

    /** A file that is named after what it holds. */
    private record NamedFile(String name, Path path) {}

    private List<NamedFile> optional(Path folder, String what) {
        return Files.exists(folder) ? named(folder, what) : List.of();
    }

    private List<NamedFile> named(Path folder, String what) {
        var named = new ArrayList<NamedFile>();
        for (var file : files.in(folder)) {
            CourseFiles.yamlName(file)
                    .ifPresentOrElse(name -> named.add(new NamedFile(name, file)), () -> files.top(file)
                            .report("the file must be named after its " + what + ", with the ending .yaml"));
        }
        return named;
    }
}
