package org.worksonarm.portal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.worksonarm.portal.importing.OldOutcome.Status;
import org.worksonarm.portal.importing.Openness.Answer;
import org.worksonarm.portal.importing.Verdict.Kind;

/** A made-up programme of another kind, with questions in its own words. */
class SisterProgrammeTests {

    private static final String BODY = """
            Thank you for your interest in the lab. Please fill out the form below.

            **Contact person**
            Jane Roe, jane.roe@example.org, Acme Labs, engineer
            John Doe, john (at) example (dot) org, Acme Labs, developer

            **Name of your project**
            Foolang

            **What does your project do?**
            Foolang is a programming language with a just-in-time compiler. Ask @janeroe or call +1 415-555-0199.

            **What will you use the cluster for?**
            Nightly builds and tests on Jenkins

            **Who will benefit?**
            Users of Foolang

            **Which licence is the code released under?**
            Apache License 2.0, see https://github.com/foolang/foolang.

            **What kind of machines and how many do you need?**
            2 VMs with 8 cores and 32 GB RAM each

            **How long do you need access?**
            six months

            **Will the machines be used exclusively for CI?**
            Yes, only for CI

            **May we show your logo?**
            - [x] Yes
            - [ ] No

            **Favourite architecture**
            All of them
            """;

    private final OldRecord record = IssueFixtures.judged(
            "[Request] Foolang on aarch64",
            BODY,
            "needs/account",
            "review/ci",
            "approved",
            "hardware/ampere",
            "lang/foolang");

    @Test
    void readsTheAnswers() {
        assertThat(record.verdict().kind()).isEqualTo(Kind.APPLICATION);
        assertThat(record.project().value()).isEqualTo("Foolang");
        assertThat(record.answers().byQuestion())
                .containsOnlyKeys(
                        Question.TITLE,
                        Question.DESCRIPTION,
                        Question.USE_CASE,
                        Question.BENEFICIARIES,
                        Question.LICENCE,
                        Question.INFRASTRUCTURE,
                        Question.DURATION,
                        Question.CI,
                        Question.LOGO);
        assertThat(record.answers().further())
                .containsExactly(new OldFurtherAnswer("Favourite architecture", "All of them"));
        assertThat(record.answers().opening()).isEmpty();
    }

    @Test
    void keepsOnlyTheNumberOfPeopleAndTheirOrganisation() {
        assertThat(record.participants()).isEqualTo(new Participants(2, "Acme Labs"));
        assertThat(record.toString()).doesNotContain("Jane", "john", "janeroe", "555", "example.org", "dot");
        assertThat(record.answers().to(Question.DESCRIPTION)).endsWith("Ask [removed] or call [removed].");
    }

    @Test
    void guessesAreasAndRequest() {
        assertThat(record.areas()).extracting(AreaGuess::area).containsExactlyInAnyOrder("languages", "ci-cd");
        assertThat(record.requests()).singleElement().satisfies(request -> {
            assertThat(request.kind()).isEqualTo(GuessedRequest.Kind.VM);
            assertThat(request.quantity()).isEqualTo(2);
            assertThat(request.size()).isEqualTo(new GuessedRequest.Size(8, 32, null));
            assertThat(request.months()).isEqualTo(6);
        });
    }

    @Test
    void readsTheRest() {
        assertThat(record.openness().answer()).isEqualTo(Answer.YES);
        assertThat(record.openness().licence()).isEqualTo("Apache-2.0");
        assertThat(record.openness().sources()).containsExactly("https://github.com/foolang/foolang");
        assertThat(record.ciOnly()).isTrue();
        assertThat(record.logoPermission()).isEqualTo(YesNo.YES);
        assertThat(record.outcome().status()).isEqualTo(Status.ACCEPTED);
        assertThat(record.outcome().waitingOn()).containsExactly("applicant", "ci");
        assertThat(record.outcome().tags()).containsExactly("lang/foolang");
    }
}
