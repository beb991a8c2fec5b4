package org.casebook.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is kept of a person, in words, for them and for whoever answers for the school. Passwords, secrets and
 * what would give away tests that are not over yet are left out.
 *
 * @param made when this was put together
 * @param templates what they keep of assignments to set them again
 * @param display what they have chosen under 'Display', none if nothing
 * @param reading sections of the lessons that they have opened
 * @param highlights what they have highlighted there, with their notes
 * @param mastery what is believed of what they know, by topic
 * @param quizzes the latest first
 * @param askedAgain what they answered outside quizzes, the oldest first
 * @param ownGoal what they want to know by a day, or null
 * @param reports what they have found wrong with questions, the latest first
 * @param liveAnswers what they have answered to live questions that are open
 * @param written what they have written when their classes were asked to
 * @param history lines of the audit trail by and about them, the latest first
 */
public record PersonRecord(
        Instant made,
        Account account,
        List<Place> signedIn,
        List<String> waysToSignIn,
        List<Membership> classes,
        List<Accommodation> accommodations,
        List<Template> templates,
        List<Setting> display,
        List<Read> reading,
        List<Highlighted> highlights,
        List<Topic> mastery,
        List<Quiz> quizzes,
        List<Answer> askedAgain,
        @Nullable OwnGoal ownGoal,
        List<Grade> grades,
        List<Report> reports,
        List<LiveAnswer> liveAnswers,
        List<Written> written,
        List<Line> history) {

    /** Who they are. */
    public record Account(
            String name,
            @Nullable String familyName,
            String username,
            String role,
            boolean active,
            @Nullable String email,
            @Nullable String externalId,
            @Nullable Instant lastSignIn) {}

    /** Where they are signed in. */
    public record Place(String browser, String address, String by, Instant started, Instant lastSeen) {}

    /** A class that they are in or teach. */
    public record Membership(String name, String as) {}

    /** An assignment that a teacher keeps to set it again, in their words. */
    public record Template(String title, String instructions) {}

    /** @param assignment in which it holds; empty where it holds in all of the class */
    public record Accommodation(String schoolClass, String assignment, String what) {}

    /** How they have their pages: what it is about, and what they chose. */
    public record Setting(String name, String value) {}

    /** @param completed when they marked the section as read, or null */
    public record Read(
            String section,
            @Nullable Instant visited,
            @Nullable Instant completed) {}

    /** @param note their own words to it; empty for none */
    public record Highlighted(String section, String quote, String colour, String note, Instant made) {}

    /**
     * The day that they want to be ready for.
     *
     * @param topics their names
     * @param word for mastery that they want to reach; null where they have said none
     */
    public record OwnGoal(
            LocalDate day, List<String> topics, @Nullable String word) {}

    /** @param share null where no answer of theirs on the topic counts */
    public record Topic(String name, long answers, @Nullable Share share) {}

    /** The expected share of a topic's questions that they would answer right, with its 90 % range; all in [0, 1]. */
    public record Share(double expected, double low, double high, String word) {}

    /** @param grade empty where there is none, of which the remark says why */
    public record Grade(String schoolClass, String assignment, String grade, String remark) {}

    /** @param told whether the outcome is told already; without it, its answers are left out here */
    public record Quiz(Instant started, @Nullable Instant finished, boolean told, List<Answer> answers) {}

    /**
     * An answer.
     *
     * @param result how it came out, in words
     * @param right whether all of it is right
     * @param points what it earns of the question's one point, if it counts
     * @param hurried whether it was given faster than anyone reads the question
     * @param comment what a teacher has written to it, or null
     */
    public record Answer(
            String question,
            String answer,
            String result,
            boolean right,
            double points,
            boolean counts,
            boolean hurried,
            Instant at,
            @Nullable String comment) {}

    /**
     * That something is wrong with a question.
     *
     * @param text in their own words
     * @param answer what a teacher says to it, or null
     */
    public record Report(
            String question,
            String reason,
            String text,
            Instant at,
            @Nullable String answer) {}

    /**
     * An answer to a live question.
     *
     * @param second in the second vote; both are empty where none was given
     */
    public record LiveAnswer(String question, String first, String second, Instant at) {}

    /**
     * A text that they were asked for.
     *
     * @param fromPaper what a teacher has typed in of theirs; empty for nothing
     * @param handedIn when, or null
     */
    public record Written(
            String task,
            String text,
            String fromPaper,
            Instant saved,
            @Nullable Instant handedIn) {}

    /** @param by who did it; empty for Casebook itself and for people unknown */
    public record Line(Instant at, String by, String what, String detail, String address) {}
}
