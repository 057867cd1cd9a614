package org.worksonarm.portal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Transactional
class ImportControllerTests {

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
    void wrongFileIsRefusedWithWhatIsWrongAndWhere() {
        assertThat(visits.post("[{\"number\": 1,}]".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("Line 1, column 15: this is not JSON");
        assertThat(visits.post(new byte[0])).hasStatus(422).bodyText().contains("The file is empty");
        assertThat(visits.post(new byte[0], "")).hasStatus(422).bodyText().contains("Choose a file");
    }

    @Test
    void eachFaultStandsOnALineOfItsOwn() {
        assertThat(visits.post("[{\"number\": \"x\"}]".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("&#39;x&#39;<br>Record 1: title is missing<br>Record 1: state is missing");
    }

    @Test
    void keepsNeitherContactDataInTheNameOfAFileNorPreviewsThatNobodyConfirmed() throws IOException {
        var forgotten = visits.upload(ImportVisits.demoFile());
        jdbc.sql("update import_preview set created_at = timestamptz '2026-11-22 08:59Z'")
                .update();

        var kept = visits.upload(ImportVisits.demoFile());

        assertThat(visits.open(forgotten)).hasStatus(404);
        assertThat(visits.open(kept))
                .hasStatusOk()
                .bodyText()
                .contains("[removed]")
                .doesNotContain("jane@example.org");
    }

    @Test
    void nobodyButAnAdminImports() {
        assertThat(mvc.get().uri("/import").with(visits.as(Role.REVIEWER))).hasStatus(403);
    }

    @Test
    void unknownPreviewIsNotFound() {
        assertThat(visits.open("/import/019a0000-0000-7000-8000-000000000000")).hasStatus(404);
    }
}
