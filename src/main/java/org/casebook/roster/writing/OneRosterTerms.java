package org.casebook.roster.writing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.casebook.classroom.ClassForm;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a school's classes. The format knows no term with an open end: a column of our own says which of the
 * dates are made up.
 */
final class OneRosterTerms {

    /** @param open which of the dates the class doesn't have */
    private record Term(LocalDate begins, LocalDate ends, String open) {}

    private final Map<String, Term> terms = new TreeMap<>();

    /** @param today in whose school year classes without dates are */
    OneRosterTerms(List<ClassForm> classes, LocalDate today) {
        classes.forEach(form -> terms.put(id(form), term(form.begins(), form.ends(), today)));
    }

    /** By which a class refers to its term. */
    String id(ClassForm form) {
        return (form.begins() == null ? "open" : form.begins().toString()) + "_"
                + (form.ends() == null ? "open" : form.ends().toString());
    }

    Stream<Map<String, String>> rows() {
        return terms.entrySet().stream()
                .map(term -> Map.of(
                        "sourcedId", term.getKey(),
                        "title", term.getKey(),
                        "type", "term",
                        "startDate", term.getValue().begins().toString(),
                        "endDate", term.getValue().ends().toString(),
                        "schoolYear", String.valueOf(term.getValue().ends().getYear()),
                        "metadata.casebookOpen", term.getValue().open()));
    }

    private static Term term(@Nullable LocalDate begins, @Nullable LocalDate ends, LocalDate today) {
        return new Term(
                begins == null ? firstOf(ends == null ? today : ends) : begins,
                ends == null ? firstOf(begins == null ? today : begins).plusYears(2) : ends,
                (begins == null ? "begins " : "") + (ends == null ? "ends" : ""));
    }

    private static LocalDate firstOf(LocalDate date) {
        return LocalDate.of(date.getYear() - 1, 8, 1);
    }
}
