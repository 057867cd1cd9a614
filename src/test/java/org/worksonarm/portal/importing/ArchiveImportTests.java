package org.worksonarm.portal.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Transactional
class ArchiveImportTests {

    /** Other tests of the same run leave applications of their own. */
    private static final String IMPORTED = "from imported_record join application_card using (application_id)";

    private static final String APPLICATIONS = "select count(*) " + IMPORTED;

    @Autowired
    ArchiveImport archive;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Test
    void importsEveryApplicationOfTheOldRecordOnce() throws IOException {
        var first = archive.importRecords(demoRecords());
        var second = archive.importRecords(demoRecords());

        assertThat(count(APPLICATIONS)).isEqualTo(first.toAdd().size());
        assertThat(first.toAdd()).hasSizeBetween(88, 96);
        assertThat(second.toAdd()).isEmpty();
        assertThat(second.counts().get(ImportStep.KNOWN))
                .isEqualTo(first.toAdd().size());
    }

    @Test
    void putsSeveralIssuesOfOneProjectTogether() throws IOException {
        archive.importRecords(demoRecords());

        assertThat(count("""
                select count(distinct project_id) from imported_record join application_card using (application_id)
                where source like '%/issues/160' or source like '%/issues/260'""")).isEqualTo(1);
    }

    @Test
    void acceptedRecordsHaveADecisionWithoutADay() throws IOException {
        archive.importRecords(demoRecords());

        assertThat(count(APPLICATIONS + """
                 join decision using (application_id)
                where old_outcome = 'ACCEPTED' and outcome = 'ACCEPTED' and decision.decided_at is null"""))
                .isEqualTo(count(APPLICATIONS + " where old_outcome = 'ACCEPTED'"))
                .isGreaterThan(50);
    }

    @Test
    void closedWithoutApprovalIsNoRefusal() throws IOException {
        archive.importRecords(demoRecords());

        assertThat(count(APPLICATIONS + " where status = 'DECLINED'")).isZero();
        assertThat(count(APPLICATIONS + " where status = 'CLOSED'")).isPositive();
    }

    @Test
    void acceptedRecordsThatCameToAnEndWaitForNothing() {
        archive.importFile(file(1, "Proposal: Frobnicator", "approved\", \"completed"));
        entities.flush();

        assertThat(jdbc.sql("select status " + IMPORTED).query(String.class).single())
                .isEqualTo("CLOSED");
        assertThat(count(APPLICATIONS + " join decision using (application_id) where outcome = 'ACCEPTED'"))
                .isEqualTo(1);
    }

    @Test
    void recordOfTheSameProjectInALaterFileJoinsIt() {
        archive.importFile(file(1, "Proposal: Frobnicator on ARM"));
        archive.importFile(file(2, "Frobnicator - Works On Arm Sponsored"));

        assertThat(count("select count(distinct project_id) " + IMPORTED)).isEqualTo(1);
        assertThat(count(APPLICATIONS)).isEqualTo(2);
    }

    @Test
    void changedRecordKeepsWhatThePortalHas() {
        archive.importFile(file(1, "Proposal: Frobnicator"));

        archive.importFile(file(1, "Proposal: Frobnicator, second try"));

        assertThat(jdbc.sql("select title " + IMPORTED).query(String.class).list())
                .containsExactly("Frobnicator");
    }

    @Test
    void faultyFileChangesNothingAndSaysWhatIsWrong() {
        var broken = "[{\"number\": 1, \"title\": \"Fine\"}]".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> archive.importFile(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Record 1");
        assertThat(count(APPLICATIONS)).isZero();
    }

    @Test
    void storesNoContactData() {
        archive.importFile(file(1, "Frobnicator by jane@example.org, call +44 20 7946 0958, ask @jane_doe"));

        assertThat(jdbc.sql("select title " + IMPORTED).query(String.class).single())
                .contains("Frobnicator")
                .doesNotContain("jane", "7946");
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private static List<OldRecord> demoRecords() throws IOException {
        var content = new ClassPathResource("demo/works-on-arm-issues.json").getContentAsByteArray();
        return Judgement.of(((IssueFile.Read) new RecordReader(IssueFixtures.CLOCK).read(content)).issues());
    }

    private static byte[] file(int number, String title) {
        return file(number, title, "");
    }

    private static byte[] file(int number, String title, String labels) {
        return """
                [{"number": %d, "title": "%s", "state": "closed", "created_at": "2019-01-09T00:00:00Z",
                  "html_url": "https://github.com/example/cluster/issues/%d", "labels": ["%s"],
                  "body": "### Project Title and description\\n\\nFrobnicator turns widgets into gadgets on every server we\
                 know of, and has done so for twenty years in many distributions.\\n\\n### Describe your use case for these\
                 machines\\n\\nWe want to build and test every change on arm64 and publish packages for it."}]""".formatted(number, title, number, labels).getBytes(StandardCharsets.UTF_8);
    }
}
