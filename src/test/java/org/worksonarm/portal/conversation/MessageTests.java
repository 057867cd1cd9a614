package org.worksonarm.portal.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.FormSection;

class MessageTests {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final ApplicationId application = ApplicationId.create();
    private final Speaker mara = new Speaker(AccountId.create(), Voice.TEAM);
    private final Speaker ravi = new Speaker(AccountId.create(), Voice.PROGRAMME);

    @Test
    void isAnsweredInOneLevel() {
        var first = message(ravi, Audience.TEAM);

        var answer = answer(first, mara, Audience.TEAM);

        assertThat(answer.replyTo()).isEqualTo(first.id());
        assertThat(answer(answer, ravi, Audience.TEAM).replyTo()).isEqualTo(first.id());
    }

    @Test
    void isNoInternalNoteOfTheTeam() {
        assertThatIllegalArgumentException().isThrownBy(() -> message(mara, Audience.INTERNAL));
    }

    @Test
    void isNoQuestionOfTheTeam() {
        assertThatIllegalArgumentException().isThrownBy(() -> question(mara));
    }

    @Test
    void answersAnInternalNoteInternallyOnly() {
        var note = message(ravi, Audience.INTERNAL);

        assertThat(answer(note, ravi, Audience.INTERNAL).isInternal()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> answer(note, ravi, Audience.TEAM));
        assertThatIllegalArgumentException().isThrownBy(() -> answer(note, mara, Audience.TEAM));
    }

    @Test
    void keepsAnInternalAnswerInAPublicThreadInternal() {
        var aside = answer(message(mara, Audience.TEAM), ravi, Audience.INTERNAL);

        assertThatIllegalArgumentException().isThrownBy(() -> answer(aside, ravi, Audience.TEAM));
    }

    @Test
    void asksTheTeamAndNobodyElse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Statement("Why?", Audience.INTERNAL, FormSection.HARDWARE));
    }

    @ParameterizedTest
    @EnumSource(value = QuestionState.class, mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
    void closesAQuestionOnce(QuestionState became) {
        var question = question(ravi);

        question.close(became);

        assertThat(question.isOpenQuestion()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> question.close(became));
    }

    @Test
    void closesNothingThatIsNoQuestion() {
        assertThatIllegalStateException()
                .isThrownBy(() -> message(ravi, Audience.TEAM).close(QuestionState.ANSWERED));
    }

    @Test
    void saysSomethingOfBoundedLength() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Statement(" \n", Audience.TEAM, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Statement("x".repeat(10_001), Audience.TEAM, null));
    }

    private Message question(Speaker by) {
        return message(by, Audience.TEAM, FormSection.HARDWARE);
    }

    private Message message(Speaker by, Audience audience) {
        return message(by, audience, null);
    }

    private Message message(Speaker by, Audience audience, @Nullable FormSection section) {
        return new Message(MessageId.create(), application, by, new Statement("Hello", audience, section), NOW);
    }

    private static Message answer(Message answered, Speaker by, Audience audience) {
        return answered.answer(MessageId.create(), by, new Statement("Well", audience, null), NOW);
    }
}
