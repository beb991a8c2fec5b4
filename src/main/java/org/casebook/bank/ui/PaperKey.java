package org.casebook.bank.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import org.casebook.bank.PaperQuestion;
import org.casebook.bank.PaperQuiz;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.course.question.TrueFalse;

/** The right answers to a quiz on paper, each with its letters, its explanation and where to read on. */
public class PaperKey extends Section {

    public PaperKey(String title, PaperQuiz quiz, Course course) {
        addClassNames("paper", "paper-key");
        var answers = new OrderedList();
        answers.addClassName("paper-questions");
        quiz.questions().forEach(question -> answers.add(answer(question, course)));
        add(new H2("Key to " + title), answers);
    }

    private static ListItem answer(PaperQuestion paper, Course course) {
        var question = paper.question();
        var item = new ListItem();
        var letters = letters(paper);
        if (!letters.isEmpty()) {
            var key = Styled.span("letter", letters);
            item.add(key);
        }
        var read = Styled.paragraph(
                "paper-note",
                "Section "
                        + course.section(question.head().passage().section())
                                .map(section -> section.number() + ", " + section.title())
                                .orElse(""));
        item.add(KeyText.of(question));
        if (!question.head().explanation().isEmpty()) {
            item.add(Prose.paragraph(question.head().explanation()));
        }
        item.add(read);
        return item;
    }

    private static String letters(PaperQuestion paper) {
        var letters = String.join(" ", paper.key());
        return paper.question() instanceof TrueFalse judgement && !letters.isEmpty()
                ? (judgement.answer() ? "True, " : "False, ") + letters
                : letters;
    }
}
