package org.casebook.authoring;

import java.util.List;
import org.casebook.course.KeptByTopic;
import org.springframework.stereotype.Component;

/** The topics of teachers' questions as they were last saved. */
@Component
class OwnTopics implements KeptByTopic {

    private final OwnQuestionRepository questions;

    OwnTopics(OwnQuestionRepository questions) {
        this.questions = questions;
    }

    @Override
    public void rename(String former, String present) {
        questions.findByTopic(former).forEach(question -> question.renameTopic(present));
    }

    /** One that students get is among the versions, which need its topic; of others the author chooses another. */
    @Override
    public List<String> needs(String topic) {
        return List.of();
    }

    @Override
    public void drop(String topic) {
        // The editor shows a topic that the course doesn't have as one that hasn't been chosen.
    }
}
