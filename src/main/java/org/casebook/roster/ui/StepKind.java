package org.casebook.roster.ui;

import org.casebook.roster.plan.Step;

/** The kinds of steps in the order in which an administrator looks at them. */
enum StepKind {
    REFUSED("Can't be taken"),
    NOT_TAKEN("Not taken"),
    REMARK("To look at first"),
    CREATED("New"),
    CHANGED("Changed"),
    REMOVED("Deactivated, archived or ended"),
    ABSENT("Not in the files"),
    LEFT_OUT("Left out"),
    AGAIN("The same person again"),
    UNCHANGED("Unchanged");

    private final String label;

    StepKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    boolean fits(Step step) {
        return this == REMARK ? !remark(step).isEmpty() : this == of(step);
    }

    static StepKind of(Step step) {
        return switch (step) {
            case Step.Create _ -> CREATED;
            case Step.Change _ -> CHANGED;
            case Step.Remove _ -> REMOVED;
            case Step.Unchanged _ -> UNCHANGED;
            case Step.Absent _ -> ABSENT;
            case Step.LeftOut _ -> LEFT_OUT;
            case Step.Again _ -> AGAIN;
            case Step.NotTaken _ -> NOT_TAKEN;
            case Step.Refuse _ -> REFUSED;
        };
    }

    /** What becomes of the row, in words. */
    static String words(Step step) {
        return switch (step) {
            case Step.Create create -> ("New. " + create.remark()).strip();
            case Step.Change change ->
                (String.join(
                                        ", ",
                                        change.differences().stream()
                                                .map(Step.Difference::toString)
                                                .toList())
                                + ". " + change.remark())
                        .strip();
            case Step.Remove remove -> remove.how();
            case Step.Unchanged _ -> "Already as the file says.";
            case Step.Absent absent -> absent.how();
            case Step.LeftOut left -> "Left out. " + left.reason();
            case Step.Again again -> ("The same person as in " + again.first() + ". " + again.remark()).strip();
            case Step.NotTaken left -> "Not taken. " + left.reason();
            case Step.Refuse refuse -> refuse.reason();
        };
    }

    private static String remark(Step step) {
        return switch (step) {
            case Step.Create create -> create.remark();
            case Step.Change change -> change.remark();
            case Step.Again again -> again.remark();
            case Step.NotTaken left -> left.reason();
            default -> "";
        };
    }
}
