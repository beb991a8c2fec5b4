package org.casebook.attempt;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.casebook.adaptive.Blueprint;
import org.casebook.adaptive.ShareForecast;
import org.casebook.bank.MasteryScaleReader;
import org.casebook.bank.QuestionBank;
import org.casebook.course.Course;
import org.casebook.course.Mastery;
import org.casebook.people.Actor;
import org.casebook.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a student's mastery of a topic would come to: docs/decisions/goals.md. It rests on what they may know of their own
 * estimate, so that it gives away no outcome that is still withheld.
 */
@Service
@Transactional(readOnly = true)
public class MasteryForecasts {

    private final ToldEstimates told;
    private final Replay replay;
    private final MasteryScaleReader scale;
    private final QuestionPools pools;
    private final QuestionBank bank;
    private final Course course;
    private final Clock clock;

    MasteryForecasts(
            ToldEstimates told,
            Replay replay,
            MasteryScaleReader scale,
            QuestionPools pools,
            QuestionBank bank,
            Course course,
            Clock clock) {
        this.told = told;
        this.replay = replay;
        this.scale = scale;
        this.pools = pools;
        this.bank = bank;
        this.course = course;
        this.clock = clock;
    }

    /**
     * After so many questions on a topic more, for the student themselves.
     *
     * @param word that is aimed at
     */
    public ShareForecast of(Actor student, String topic, Mastery word, int questions) {
        student.require(Role.STUDENT);
        var now = clock.instant();
        var calibration = scale.calibrationInUse();
        var quiz = new Attempt(
                student.id(),
                AttemptSettings.ofOwnChoice(QuizRequest.ofLength(List.of(topic), 1)),
                0,
                calibration,
                now);
        return ShareForecast.of(
                scale.drift().begin(replay.start(told.estimate(student.id()), now)),
                Blueprint.even(bank.topics().size(), Set.of(bank.place(topic))),
                pools.of(quiz).candidates(),
                questions,
                ability -> scale.share(ability, topic, calibration).expected(),
                share -> course.masteryScale().of(share).compareTo(word) >= 0);
    }
}
