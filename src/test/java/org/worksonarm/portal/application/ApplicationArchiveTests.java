package org.worksonarm.portal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.record.RecordEntry;
import org.worksonarm.portal.record.RecordKeeping;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import(ApplicationFixtures.class)
class ApplicationArchiveTests {

    @Autowired
    ApplicationArchive archive;

    @Autowired
    ApplicationLifecycle lifecycle;

    @Autowired
    ApplicationDossiers dossiers;

    @Autowired
    RecordKeeping record;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED, true, ACCEPTED",
        "DECLINED, true, DECLINED",
        "WAITING_LIST, false, WAITING_LIST",
        ", true, CLOSED",
        ", false, SUBMITTED"
    })
    void takesOverTheStateThatTheOldRecordTells(@Nullable Outcome outcome, boolean closed, ApplicationStatus status) {
        var added = add(outcome, closed);

        var row = row(added);
        assertThat(row.status()).isEqualTo(status.name());
        assertThat(row.origin()).isEqualTo("IMPORT");
        assertThat(row.revision()).isEqualTo(1);
        assertThat(row.revisions()).isEqualTo(1);
        assertThat(row.undated()).isTrue();
    }

    @Test
    void writesOneLineOfTheRecordThatBeginsWithNothing() {
        var added = add(Outcome.ACCEPTED, true);

        assertThat(record.of("application", added.value())).singleElement().satisfies(entry -> {
            assertThat(entry.stateBefore()).isNull();
            assertThat(entry.stateAfter()).isEqualTo("ACCEPTED");
        });
    }

    @Test
    void isReadWithItsFurtherAnswersAfterThoseOfTheForm() {
        var dossier = dossiers.dossier(add(null, false)).orElseThrow();

        assertThat(dossier.imported()).isTrue();
        assertThat(dossier.submittedAt()).isEqualTo(ApplicationFixtures.LONG_AGO);
        assertThat(dossier.sections())
                .extracting(Dossier.Section::heading)
                .startsWith("What it is", "What the machines are for")
                .endsWith("Organisation", "People taking part", "Anything else?")
                .doesNotContain("Who benefits");
        assertThat(dossier.areas()).singleElement().satisfies(area -> {
            assertThat(area.guessed()).isTrue();
            assertThat(area.evidence()).isEqualTo("kernel");
        });
    }

    @Test
    void isReopenedAsIfSubmittedNow() {
        var closed = add(null, true);

        lifecycle.reopen(closed);

        assertThat(dossiers.dossier(closed).orElseThrow().submittedAt()).isAfter(ApplicationFixtures.LONG_AGO);
        assertThat(record.of("application", closed.value()))
                .extracting(RecordEntry::stateAfter)
                .containsExactly("CLOSED", "SUBMITTED");
    }

    @Test
    void isNotReopenedOnceDecided() {
        var accepted = add(Outcome.ACCEPTED, true);

        assertThatIllegalStateException().isThrownBy(() -> lifecycle.reopen(accepted));
    }

    @Test
    void isClosedAndNeverReopenedWhereItsGrantCameToAnEnd() {
        var project = archive.addProject("Old OS", "");

        var ended = archive.add(ApplicationFixtures.old(project, Outcome.ACCEPTED, true, true));

        assertThat(row(ended).status()).isEqualTo("CLOSED");
        assertThatIllegalStateException().isThrownBy(() -> lifecycle.reopen(ended));
    }

    private ApplicationId add(@Nullable Outcome outcome, boolean closed) {
        var project = archive.addProject("Old OS", "https://example.org/os");
        return archive.add(ApplicationFixtures.old(project, outcome, closed));
    }

    private Row row(ApplicationId id) {
        return jdbc.sql("""
                select status, origin, revision, created_by is null and decided_at is null as undated,
                       (select count(*) from application_revision r where r.application_id = a.application_id) as revisions
                from application a where application_id = :id""").params(Map.of("id", id.value())).query(Row.class).single();
    }

    private record Row(String status, String origin, int revision, boolean undated, int revisions) {}
}
