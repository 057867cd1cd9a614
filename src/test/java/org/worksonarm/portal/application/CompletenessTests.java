package org.worksonarm.portal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;
import org.worksonarm.portal.account.AccountId;

class CompletenessTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void asksForNothingMoreOnceEverythingIsSaid() {
        assertThat(missing(ApplicationFixtures.content("Numbers"))).isEmpty();
    }

    @Test
    void namesEveryGapOfAnEmptyForm() {
        var empty = new Content(Answers.empty(), Set.of(), List.of());

        assertThat(missing(empty))
                .containsExactlyInAnyOrder(
                        "title", "description", "useCase", "beneficiaries", "openSource", "areas", "requests");
    }

    @Test
    void asksForTheCodeOnlyWhereItIsOpen() {
        assertThat(missing(with(OpenSource.YES))).containsExactly("sourceUrls");
        assertThat(missing(with(OpenSource.PARTLY))).containsExactly("sourceUrls");
        assertThat(missing(with(OpenSource.NO))).isEmpty();
        assertThat(missing(with(OpenSource.NOT_SURE))).isEmpty();
    }

    @Test
    void asksAVirtualMachineForItsSize() {
        assertThat(missing(asking(RequestKind.VM)))
                .containsExactlyInAnyOrder("requests[0].vcpu", "requests[0].ramGib", "requests[0].diskGib");
    }

    @Test
    void asksHostedCiForItsJobs() {
        assertThat(missing(asking(RequestKind.HOSTED_CI))).containsExactly("requests[0].ciJobs");
    }

    @Test
    void asksAWholeMachineForNoSize() {
        assertThat(missing(asking(RequestKind.WHOLE_MACHINE))).isEmpty();
    }

    private static List<String> missing(Content content) {
        var application = new Application(ProjectId.create(), 1, AccountId.create(), ApplicationFixtures.LONG_AGO);
        application.write(content, ApplicationFixtures.LONG_AGO);
        var form = ApplicationForm.of(application);
        var errors = new BeanPropertyBindingResult(form, "form");
        Completeness.check(form, TODAY, errors);
        return errors.getFieldErrors().stream().map(FieldError::getField).toList();
    }

    private static Content with(OpenSource openSource) {
        var content = ApplicationFixtures.content("Numbers");
        var answers = new Answers("Numbers", "a", "b", "c", openSource, "", "", "", null, "", null, "");
        return new Content(answers, content.areas(), content.needs());
    }

    private static Content asking(RequestKind kind) {
        var content = ApplicationFixtures.content("Numbers");
        var need = new ResourceNeed(
                kind, 1, null, null, null, null, false, Answer.NO, null, null, 3, false, null, "", false);
        return new Content(content.answers(), content.areas(), List.of(need));
    }
}
