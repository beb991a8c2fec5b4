package org.casebook.authoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.casebook.bank.OwnQuestions;
import org.casebook.base.InvalidInputException;
import org.casebook.course.Course;
import org.casebook.course.draft.Draft;
import org.casebook.course.exchange.ConversionResult;
import org.casebook.course.exchange.ExchangeFormat;
import org.casebook.course.exchange.Export;
import org.casebook.course.exchange.QuestionExport;
import org.casebook.course.exchange.QuestionImport;
import org.casebook.people.Actor;
import org.casebook.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions from other programs and to them; for teachers. */
@Service
@Transactional
public class QuestionTransfer {

    /** More than anyone would complete. */
    static final int MOST_AT_ONCE = 500;

    private final TeacherQuestions questions;
    private final QuestionAccess access;
    private final OwnQuestions bank;
    private final Course course;

    QuestionTransfer(TeacherQuestions questions, QuestionAccess access, OwnQuestions bank, Course course) {
        this.questions = questions;
        this.access = access;
        this.bank = bank;
        this.course = course;
    }

    /**
     * Reads a file and says what would become of each part of it. Nothing is kept.
     *
     * @param reader whose language is taken of a question that stands in several
     */
    public List<ConversionResult> read(Actor actor, String fileName, byte[] content, Locale reader) {
        actor.require(Role.TEACHER);
        return ofSize(QuestionImport.read(fileName, content, course, reader));
    }

    /** Says the same of questions that were pasted as a text. */
    public List<ConversionResult> readPasted(Actor actor, String text, Locale reader) {
        actor.require(Role.TEACHER);
        return ofSize(QuestionImport.readPasted(text, course, reader));
    }

    private static List<ConversionResult> ofSize(List<ConversionResult> outcomes) {
        return outcomes.stream().map(QuestionTransfer::ofSize).toList();
    }

    private static ConversionResult ofSize(ConversionResult outcome) {
        return outcome instanceof ConversionResult.Taken(var line, var draft, var _)
                        && TeacherQuestions.isTooLong(draft)
                ? new ConversionResult.Refused(line, draft.name(), "It is too long.")
                : outcome;
    }

    /** Makes drafts of what was read, in their order. */
    public void take(Actor actor, List<Draft> drafts) {
        actor.require(Role.TEACHER);
        if (drafts.size() > MOST_AT_ONCE) {
            throw new InvalidInputException("Take at most " + MOST_AT_ONCE + " questions at once.");
        }
        questions.createAll(actor, drafts);
    }

    /**
     * Writes the versions in use of questions that are the actor's own, offered to the school or used by their classes.
     *
     * @return the files, with losses named by the questions' titles; those not in use are lost as a whole
     * @throws InvalidInputException if none of them is in use
     */
    @Transactional(readOnly = true)
    public Export export(Actor actor, ExchangeFormat format, Collection<UUID> ids) {
        var titles = new LinkedHashMap<String, String>();
        access.summaries(actor, access.open(actor, ids))
                .forEach(question -> titles.put(question.questionId(), question.title()));
        var inUse = bank.inUse(titles.keySet());
        if (inUse.isEmpty()) {
            throw new InvalidInputException("None of these questions is in use. Put one into use to take it out.");
        }
        var written = QuestionExport.write(format, inUse, course);
        var losses = new ArrayList<Export.Loss>();
        for (var title : titles.entrySet()) {
            if (inUse.stream().noneMatch(question -> question.id().equals(title.getKey()))) {
                losses.add(new Export.Loss(title.getValue(), true, List.of("It is not in use.")));
            }
        }
        for (var loss : written.losses()) {
            losses.add(
                    new Export.Loss(titles.getOrDefault(loss.question(), loss.question()), loss.whole(), loss.what()));
        }
        return new Export(written.files(), losses);
    }
}
