package org.casebook.course.quality;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.course.Problem;
import org.casebook.course.question.Question;

/** Enemies are enemies of each other. The reader of files sees to it; a course made in another way may forget. */
final class MutualEnemies implements Rule {

    @Override
    public List<Problem> findings(Inspected course) {
        Map<String, Question> byId =
                course.questions().stream().collect(Collectors.toMap(Question::id, Function.identity()));
        return course.questions().stream()
                .flatMap(question -> question.head().enemies().stream()
                        .filter(enemy -> {
                            var other = byId.get(enemy);
                            return other == null || !other.head().enemies().contains(question.id());
                        })
                        .map(enemy -> course.at(question)
                                .problem("'" + enemy + "' is an enemy of this question, but not the other way round;"
                                        + " name this question under its 'enemies'")))
                .toList();
    }
}
