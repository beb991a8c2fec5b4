package org.casebook.adaptive.memory;

/**
 * What an answer showed of a memory: FSRS's grades 'again', 'hard' and 'good'. Its 'easy' is missing, for nobody is asked
 * how an answer felt.
 */
public enum Recall {
    FORGOTTEN(1),
    PARTLY(2),
    REMEMBERED(3);

    private final int grade;

    Recall(int grade) {
        this.grade = grade;
    }

    /** @param share what an answer earns of its question's one point, in [0, 1] */
    public static Recall of(double share) {
        if (share >= 1) {
            return REMEMBERED;
        }
        return share > 0 ? PARTLY : FORGOTTEN;
    }

    /** FSRS's grade, from 1. */
    int grade() {
        return grade;
    }
}
