package org.casebook.course.reading;

import java.util.List;
import org.casebook.course.lesson.Term;

/** Reads {@code glossary.yaml}. */
record GlossaryReader(Markdown markdown, SourcesReader sources, CourseNames names) {

    List<Term> read(YamlNode file) {
        return file.items().stream().map(this::term).toList();
    }

    private Term term(YamlNode node) {
        var id = node.get("id").name();
        names.terms.give(id, node.place());
        var term = new Term(
                id,
                markdown.plain(node.get("term")),
                node.get("kind").choice(Term.Kind.class).orElse(Term.Kind.TERM),
                markdown.inline(node.get("definition")),
                sources.of(node));
        node.close();
        return term;
    }
}
