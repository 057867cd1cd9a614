package org.worksonarm.portal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.StatementCount;

@PortalTest
@Transactional
class ImportPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    ImportVisits visits;

    @BeforeEach
    void visit() {
        visits = new ImportVisits(mvc, jdbc);
    }

    @Test
    void showsEachRecordBeforeAnythingIsWritten() throws IOException {
        var preview = visits.open(visits.upload(ImportVisits.demoFile()));

        assertThat(preview).hasStatusOk().bodyText().contains("Nothing has been written yet", "OCaml", "Left out");
        assertThat(visits.applications()).isZero();
    }

    @Test
    void callsGuessesAndIssuesByNamesThatPeopleKnow() throws IOException {
        var preview = visits.open(visits.upload(ImportVisits.demoFile()));

        assertThat(preview)
                .bodyText()
                .contains("preferably ThunderX", "Areas: Languages, libraries and functions", "GitHub issue", ">#5</a>")
                .doesNotContain("thunderx", "ci-cd", "AArch32");
    }

    @Test
    void confirmingImportsAndConfirmingTwiceAddsNothing() throws IOException {
        var address = visits.upload(ImportVisits.demoFile());

        var first = visits.confirm(address);
        var imported = visits.applications();
        var second = visits.confirm(address);

        assertThat(imported).isGreaterThan(80);
        assertThat(visits.applications()).isEqualTo(imported);
        assertThat(first.get("notice"))
                .isEqualTo("%d applications of %d projects were imported.".formatted(imported, visits.projects()));
        assertThat(second.get("notice")).asString().contains("already imported");
    }

    @Test
    void pageOfAnImportedFileIsNoPreviewAndCountsWhatWasAddedThen() {
        var address = visits.upload(ImportVisits.oneRecord());

        visits.confirm(address);
        visits.confirm(visits.upload(ImportVisits.oneRecord()));

        assertThat(visits.open(address))
                .hasStatusOk()
                .bodyText()
                .contains("<title>Imported: ", "1 application of 1 project.", "In the portal")
                .doesNotContain("Preview", "Nothing has been written", "/confirm");
    }

    @Test
    void previewOfWhatIsInThePortalOffersNoImport() {
        visits.confirm(visits.upload(ImportVisits.oneRecord()));

        assertThat(visits.open(visits.upload(ImportVisits.oneRecord())))
                .hasStatusOk()
                .bodyText()
                .contains("<title>Preview of ", "There is no new application")
                .doesNotContain(">Import 0");
    }

    @Test
    void previewCostsTheSameHoweverManyRecordsTheFileHolds() throws IOException {
        var admin = visits.as(Role.ADMIN);
        var one = visits.upload(ImportVisits.oneRecord());
        var hundred = visits.upload(ImportVisits.demoFile());

        assertThat(cost(one, admin)).isEqualTo(cost(hundred, admin));
    }

    private int cost(String address, RequestPostProcessor admin) {
        return StatementCount.of(
                () -> assertThat(mvc.get().uri(address).with(admin)).hasStatusOk());
    }
}
