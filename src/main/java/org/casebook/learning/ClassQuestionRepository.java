package org.casebook.learning;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ClassQuestionRepository extends ListCrudRepository<ClassQuestion, ClassQuestion.Id> {

    @Query("select used from ClassQuestion used where used.id.questionId in :questions")
    List<ClassQuestion> ofQuestions(Collection<String> questions);
}
