package org.casebook.course.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casebook.course.question.Head;
import org.casebook.course.question.Question;
import org.jspecify.annotations.Nullable;

/** The tags of formats that have some. One of them is known here: that a question only asks to reckon with figures. */
final class Tags {

    private Tags() {}

    /** Those of a question. */
    static List<String> of(Question question) {
        var skill = question.head().skill();
        return skill == null ? List.of() : List.of(written(skill));
    }

    static Head.@Nullable Skill skill(List<String> tags) {
        return tags.contains(written(Head.Skill.FIGURES)) ? Head.Skill.FIGURES : null;
    }

    /** What is said of tags that are not known. */
    static Optional<String> leftOut(List<String> tags) {
        var unknown = tags.stream()
                .filter(tag -> !tag.equals(written(Head.Skill.FIGURES)))
                .collect(Collectors.joining(", "));
        return unknown.isEmpty() ? Optional.empty() : Optional.of("Its tags are left out: " + unknown + ".");
    }

    private static String written(Head.Skill skill) {
        return skill.name().toLowerCase(Locale.ROOT);
    }
}
