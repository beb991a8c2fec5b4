package org.casebook.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.casebook.attempt.ui.AttemptWords;
import org.casebook.base.ui.DataTable;
import org.casebook.base.ui.Percent;
import org.casebook.base.ui.ReaderTime;
import org.casebook.privacy.PersonRecord;
import org.jspecify.annotations.Nullable;

/** A person's record as it is read. */
class RecordPanel extends Div {

    RecordPanel(PersonRecord record) {
        add(new H2("Account"), account(record), new H2("Classes"));
        addTable("Classes", List.of("Class", "As"), record.classes(), row -> List.of(row.name(), row.as()));
        add(new H2("Their accommodations"));
        addTable(
                "Accommodations",
                List.of("Class", "Assignment", "What"),
                record.accommodations(),
                row -> List.of(row.schoolClass(), row.assignment().isEmpty() ? "All" : row.assignment(), row.what()));
        add(new H2("Templates"));
        addTable(
                "Assignments that they keep to set them again",
                List.of("Title", "Instructions"),
                record.templates(),
                row -> List.of(row.title(), row.instructions()));
        add(new H2("What we think they know"));
        addTable(
                "Mastery by topic",
                List.of("Topic", "Expected", "Range", "In a word", "Answers"),
                record.mastery(),
                RecordPanel::topic);
        add(new H2("Quizzes"));
        if (record.quizzes().isEmpty()) {
            add(new Paragraph("None."));
        }
        record.quizzes().forEach(this::addQuiz);
        add(new H2("Asked again"));
        addTable(
                "Answers outside quizzes",
                List.of("When", "Question", "Answer", "Result"),
                record.askedAgain(),
                row -> List.of(time(row.at()), row.question(), row.answer(), row.result()));
        var goal = record.ownGoal();
        if (goal != null) {
            add(new Paragraph("The day that they want to be ready for: " + ReaderTime.day(goal.day()) + ", "
                    + String.join(", ", goal.topics())
                    + (goal.word() == null ? "." : ", to reach ‘" + goal.word() + "’.")));
        }
        add(new H2("Grades"));
        addTable(
                "Grades by assignment",
                List.of("Class", "Assignment", "Grade", "Remark"),
                record.grades(),
                row -> List.of(row.schoolClass(), row.assignment(), row.grade(), row.remark()));
        add(new H2("Questions reported"));
        addTable(
                "What they find wrong with questions",
                List.of("Question", "Reason", "In their words", "When", "Teacher's answer"),
                record.reports(),
                row -> List.of(
                        row.question(),
                        row.reason(),
                        row.text(),
                        time(row.at()),
                        row.answer() == null ? "" : row.answer()));
        add(new H2("Live questions"));
        addTable(
                "Answers to live questions that are open",
                List.of("Question", "First vote", "Second vote", "When"),
                record.liveAnswers(),
                row -> List.of(row.question(), row.first(), row.second(), time(row.at())));
        add(new H2("Writing"));
        addTable(
                "What they have written",
                List.of("Task", "Text", "Typed in from paper", "Saved", "Handed in"),
                record.written(),
                row -> List.of(row.task(), row.text(), row.fromPaper(), time(row.saved()), time(row.handedIn())));
        add(new H2("Reading"));
        addTable(
                "Sections opened",
                List.of("Section", "Last opened", "Marked as read"),
                record.reading(),
                row -> List.of(row.section(), time(row.visited()), time(row.completed())));
        add(new H2("Display"));
        addTable(
                "How they have their pages",
                List.of("What", "Chosen"),
                record.display(),
                row -> List.of(row.name(), row.value()));
        add(new H2("Highlights and notes"));
        addTable(
                "Highlights with their notes",
                List.of("Section", "Highlighted", "Note", "Colour", "Made"),
                record.highlights(),
                row -> List.of(row.section(), row.quote(), row.note(), row.colour(), time(row.made())));
        add(new H2("Signed in"));
        addTable(
                "Where they are signed in",
                List.of("Browser", "Address", "By", "Since", "Last used"),
                record.signedIn(),
                row -> List.of(row.browser(), row.address(), row.by(), time(row.started()), time(row.lastSeen())));
        add(new H2("What was done"));
        addTable(
                "By them and about them, the newest first",
                List.of("When", "By", "What", "Detail", "Address"),
                record.history(),
                row -> List.of(time(row.at()), row.by(), row.what(), row.detail(), row.address()));
    }

    private static List<String> topic(PersonRecord.Topic row) {
        var share = row.share();
        return share == null
                ? List.of(row.name(), "–", "–", "nothing yet", "0")
                : List.of(
                        row.name(),
                        Percent.of(share.expected()),
                        Percent.range(share.low(), share.high()),
                        share.word(),
                        Long.toString(row.answers()));
    }

    private static DescriptionList account(PersonRecord record) {
        var account = record.account();
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "Name", account.name());
        fact(facts, "Family name", account.familyName());
        fact(facts, "Username", account.username());
        fact(facts, "Role", account.role());
        fact(facts, "State", account.active() ? "Active" : "Deactivated");
        fact(facts, "E-mail", account.email());
        fact(facts, "External ID", account.externalId());
        fact(facts, "Last signed in", time(account.lastSignIn()));
        fact(facts, "Signs in by", String.join(", ", record.waysToSignIn()));
        return facts;
    }

    private void addQuiz(PersonRecord.Quiz quiz) {
        add(new H3(time(quiz.started()) + (quiz.finished() == null ? ", not finished" : "")));
        if (!quiz.told()) {
            add(new Paragraph("Its answers are shown here when the class is told how it went."));
            return;
        }
        addTable(
                "Questions and answers, " + time(quiz.started()),
                List.of("Question", "Answer", "Result", "Points", "Teacher's comment"),
                quiz.answers(),
                row -> List.of(
                        row.question(),
                        row.answer(),
                        (row.counts() ? row.result() : "Doesn't count") + (row.hurried() ? ", hurried" : ""),
                        row.counts() ? AttemptWords.points(row.points()) : "",
                        row.comment() == null ? "" : row.comment()));
    }

    private <T> void addTable(String caption, List<String> heads, List<T> rows, Function<T, List<String>> cells) {
        add(rows.isEmpty() ? new Paragraph("None.") : table(caption, heads, rows, cells));
    }

    private static <T> Component table(
            String caption, List<String> heads, List<T> rows, Function<T, List<String>> cells) {
        return new DataTable(caption, heads, rows.stream().map(cells).toList());
    }

    private static void fact(DescriptionList facts, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Term(name), new Description(value));
        }
    }

    private static String time(@Nullable Instant at) {
        return at == null ? "" : ReaderTime.dateTime(at);
    }
}
