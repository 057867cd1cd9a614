package org.worksonarm.portal.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import(ApplicationFixtures.class)
class ApplicationDossiersTests {

    @Autowired
    ApplicationDossiers dossiers;

    @Autowired
    ApplicationDrafts drafts;

    @Autowired
    ApplicationFixtures fixtures;

    @Test
    void readsASubmittedApplicationInTheOrderOfTheForm() {
        var submitted = fixtures.submitted(fixtures.person("Mara"), "Numbers");

        var dossier = dossiers.dossier(submitted).orElseThrow();

        assertThat(dossier.status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(dossier.revision()).isEqualTo(1);
        assertThat(dossier.projectName()).isEqualTo("Project of Numbers");
        assertThat(dossier.sections())
                .extracting(Dossier.Section::heading)
                .containsExactly(
                        "What it is",
                        "What the machines are for",
                        "Who benefits",
                        "Open source",
                        "Licence",
                        "Work for arm64",
                        "CI system",
                        "Only for CI");
    }

    @Test
    void readsWhereTheCodeIsAndWhatIsAskedFor() {
        var submitted = fixtures.submitted(fixtures.person("Mara"), "Numbers");

        var dossier = dossiers.dossier(submitted).orElseThrow();

        assertThat(dossier.sourceUrls()).containsExactly("https://example.org/julia", "https://example.org/julia-ci");
        assertThat(dossier.areas()).extracting(area -> area.focusArea().slug()).containsExactly("languages", "ci-cd");
        assertThat(dossier.requests())
                .extracting(RequestLine::need)
                .containsExactly(ApplicationFixtures.machine(), ApplicationFixtures.vm());
    }

    @Test
    void showsNobodyADraft() {
        var mara = fixtures.person("Mara");
        var draft = fixtures.draft(mara, "Unfinished");

        assertThat(dossiers.dossier(draft)).isEmpty();

        drafts.withdraw(draft, mara.accountId(), "");
        assertThat(dossiers.dossier(draft)).isEmpty();
    }

    @Test
    void knowsNothingOfAnUnknownApplication() {
        assertThat(dossiers.dossier(ApplicationId.create())).isEmpty();
    }

    @Test
    void tellsWhoTakesPart() {
        var mara = fixtures.person("Mara");
        var stranger = fixtures.person("Sam");
        var application = fixtures.submitted(mara, "Conflict");

        assertThat(dossiers.involves(application, mara.accountId())).isTrue();
        assertThat(dossiers.involves(application, stranger.accountId())).isFalse();
    }
}
