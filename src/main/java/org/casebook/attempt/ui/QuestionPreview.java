package org.casebook.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.stream.IntStream;
import org.casebook.attempt.AttemptState.Asked;
import org.casebook.attempt.WhyThisQuestion;
import org.casebook.bank.ui.KeyText;
import org.casebook.base.ui.Styled;
import org.casebook.course.question.Question;

/** A question as a student gets it, for those who write questions; its parts are in the author's order. */
public class QuestionPreview extends Div {

    /** @param whole whether to show the key too, which a question that isn't finished may lack */
    public QuestionPreview(Question question, boolean whole) {
        addClassName("question-preview");
        var source = question.stimulus();
        if (source != null) {
            add(new StimulusPanel(source));
        }
        add(Styled.div("stem", QuestionStem.words(question)), answerField(question));
        if (whole) {
            var key = Styled.div("key-text", new H3("The right answer"), KeyText.of(question));
            add(key, new Explanation(question));
        }
    }

    private static Component answerField(Question question) {
        List<Integer> order = IntStream.range(0, question.shuffled()).boxed().toList();
        var why = new WhyThisQuestion(question.topic(), 0, 1, 0, false, WhyThisQuestion.Aim.TELLS_MOST);
        return new AnswerField(new Asked(1, question, order, why));
    }
}
