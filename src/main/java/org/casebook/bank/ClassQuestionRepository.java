package org.casebook.bank;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ClassQuestionRepository extends ListCrudRepository<ClassQuestion, ClassQuestion.Id> {

    @Query("select used from ClassQuestion used where used.id.questionId in :questions")
    List<ClassQuestion> ofQuestions(Collection<String> questions);

    @Query("select used.id.questionId from ClassQuestion used where used.id.classId in :classes")
    Set<String> questionsOf(Collection<UUID> classes);
}
