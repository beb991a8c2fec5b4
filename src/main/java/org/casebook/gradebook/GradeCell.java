package org.casebook.gradebook;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.progress.Mark;
import org.jspecify.annotations.Nullable;

/**
 * A student's grade for an assignment.
 *
 * @param computed what the scheme makes of the mark, or null where there is nothing to grade
 * @param override the grade that a teacher has set instead, or null
 */
public record GradeCell(
        Mark mark, @Nullable Grade computed, @Nullable Grade override, boolean dropped) implements WorkCell {

    @Override
    public Optional<Grade> grade() {
        return Optional.ofNullable(override != null ? override : computed);
    }

    public boolean isOverridden() {
        return override != null;
    }

    @Override
    public String remark() {
        return WorkCell.remark(about(), dropped);
    }

    GradeCell dropping() {
        return new GradeCell(mark, computed, override, true);
    }

    private String about() {
        if (isOverridden()) {
            return "set by teacher";
        }
        return switch (mark) {
            case Mark.NotSet() -> "not set";
            case Mark.Excused() -> "excused";
            case Mark.Waiting() -> "";
            case Mark.Missing() -> "missing";
            case Mark.Read(boolean late) -> late ? "done, late" : "done";
            case Mark.Ungraded ungraded -> ungraded.late() ? "done, late" : "done";
            case Mark.Measured measured ->
                Stream.of(
                                measured.late() ? "late" : "",
                                measured.score().completion().inWords())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "));
            case Mark.Withheld() -> "not released yet";
        };
    }
}
