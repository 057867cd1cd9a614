package org.worksonarm.portal.conversation;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationLifecycle;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.kernel.NotFound;

/** Writing messages, asking questions and taking them back. */
@Service
@Transactional
class Conversing {

    private final Door door;
    private final Messages messages;
    private final ApplicationLifecycle lifecycle;
    private final Clock clock;

    Conversing(Door door, Messages messages, ApplicationLifecycle lifecycle, Clock clock) {
        this.door = door;
        this.messages = messages;
        this.lifecycle = lifecycle;
        this.clock = clock;
    }

    Reception write(ApplicationId application, SignedIn person, Letter letter) {
        var room = door.enter(application, person);
        var status = lifecycle.hold(application);
        var earlier = messages.findById(letter.id());
        if (earlier.isPresent()) {
            return sentBefore(earlier.get(), room, letter.statement());
        }
        var section = letter.statement().asksAbout();
        if (section != null && !Room.isOpenForQuestions(status)) {
            return status == ApplicationStatus.QUESTION ? Reception.ALREADY_ASKED : Reception.NOT_OPEN;
        }
        var answered = answered(room, letter.answers());
        if (answered != null && !answered.mayBeAnswered(letter.statement())) {
            return Reception.TOO_PUBLIC;
        }
        messages.save(message(room, letter, answered));
        if (section != null) {
            lifecycle.ask(application, section);
        }
        return Reception.DONE;
    }

    /** Takes a question back, and says whether it still waited for its answer. */
    boolean takeBack(ApplicationId application, SignedIn person, MessageId id) {
        var room = door.enter(application, person);
        var status = lifecycle.hold(application);
        var question = find(room, id);
        if (!room.isProgramme() || question.question() == null) {
            throw new NotFound("question " + id);
        }
        if (status != ApplicationStatus.QUESTION || !question.isOpenQuestion()) {
            return false;
        }
        question.close(QuestionState.TAKEN_BACK);
        messages.save(question);
        lifecycle.dropQuestion(application);
        return true;
    }

    /** A form that is sent twice says the same twice; its words are kept once. */
    private static Reception sentBefore(Message earlier, Room room, Statement statement) {
        if (!earlier.isAbout(room.id()) || !earlier.isBy(room.speaker().account())) {
            throw new NotFound("message " + earlier.id());
        }
        return earlier.says(statement) ? Reception.DONE : Reception.SENT_BEFORE;
    }

    private Message message(Room room, Letter letter, @Nullable Message answered) {
        var now = clock.instant();
        return answered == null
                ? new Message(letter.id(), room.id(), room.speaker(), letter.statement(), now)
                : answered.answer(letter.id(), room.speaker(), letter.statement(), now);
    }

    private @Nullable Message answered(Room room, @Nullable MessageId id) {
        return id == null ? null : find(room, id);
    }

    private Message find(Room room, MessageId id) {
        return messages.findById(id)
                .filter(message -> message.isAbout(room.id()))
                .filter(room::shows)
                .orElseThrow(() -> new NotFound("message " + id));
    }

    /** What a form sends; the form chose the id of the message, so that sending twice is noticed. */
    record Letter(MessageId id, @Nullable MessageId answers, Statement statement) {}

    /** What became of a letter. */
    enum Reception {
        DONE,
        SENT_BEFORE,
        ALREADY_ASKED,
        NOT_OPEN,
        TOO_PUBLIC
    }
}
