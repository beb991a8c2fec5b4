package org.casebook.course.question;

import java.util.List;
import java.util.stream.Stream;

/**
 * A short source that a set of questions is about, shown beside each of them. It is part of each of its questions, so
 * that a version of a question is a version of what it is about, too.
 *
 * @param id of the set; unique in the course
 * @param title plain text
 * @param skill what the set practises
 * @param documents one, or two accounts side by side
 * @param sources the paragraphs of the case study that it rests on
 * @param questions the ids of its questions in their order
 */
public record Stimulus(
        String id,
        String title,
        Skill skill,
        List<SourceDocument> documents,
        List<String> sources,
        List<String> questions) {

    /** The fewest questions of a set. */
    public static final int FEWEST = 2;

    /** The most. */
    public static final int MOST = 5;

    /** What historians do with a source. */
    public enum Skill {
        SOURCING("Sourcing: who made it, when, for whom and why"),
        CONTEXT("Context: what the time and the place explain"),
        CORROBORATION("Corroboration: holding accounts against each other"),
        CLOSE_READING("Close reading: which words say what");

        private final String label;

        Skill(String label) {
            this.label = label;
        }

        /** What a person sees. */
        public String label() {
            return label;
        }
    }

    /**
     * One document, as a text or as a table.
     *
     * @param title plain text
     * @param origin where it comes from and how it is given here, as safe inline HTML
     * @param text paragraphs of safe inline HTML; none where it is a table
     * @param columns the heads of the table, plain text; none where it is a text
     * @param rows the table's rows, a cell a column, plain text
     */
    public record SourceDocument(
            String title, String origin, List<String> text, List<String> columns, List<List<String>> rows) {

        public SourceDocument {
            text = List.copyOf(text);
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    public Stimulus {
        documents = List.copyOf(documents);
        sources = List.copyOf(sources);
        questions = List.copyOf(questions);
    }

    /** Whether a question is the one with which the set begins. */
    public boolean beginsWith(Question question) {
        return questions.getFirst().equals(question.id());
    }

    /** All that it gives to read, as safe inline HTML. */
    public List<String> texts() {
        return documents.stream()
                .flatMap(document -> Stream.of(
                                Stream.of(document.origin()),
                                document.text().stream(),
                                document.columns().stream(),
                                document.rows().stream().flatMap(List::stream))
                        .flatMap(part -> part))
                .toList();
    }
}
