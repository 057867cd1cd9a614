package org.worksonarm.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.stocktaking.FileDesk.FILES;
import static org.worksonarm.portal.support.Answers.isRefused;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

@PortalTest
@Transactional
@Import({FileDesk.class, Scenery.class})
class MachineFilePageTests {

    private static final String TWO = """
            name;model;site;state;serial;macs;labels;note
            fil1-tx-01;thunderx;fil1;AVAILABLE;FIL-1;52:54:00:f1:00:01;loan,spare;'=SUM(A1)
            fil1-vm-02;altra-mt-jade;fil1;AVAILABLE;FIL-2;;;"Two ""quoted"",
            lines"
            """;

    @Autowired
    FileDesk desk;

    @Autowired
    Scenery scenery;

    @Autowired
    JdbcClient jdbc;

    private SignedIn admin;

    @BeforeEach
    void open() {
        admin = scenery.person("Olive Keeper", Role.ADMIN);
        desk.site("fil1");
    }

    @Test
    void doesExactlyWhatItShowedAndOnlyOnce() {
        var file = desk.brought(FILES, TWO, admin);
        assertThat(desk.get(file, admin)).bodyText().contains("New: 2", "FIL-1", "=SUM(A1)", "Do exactly this");
        assertThat(count("fil1-%")).isZero();

        assertThat(desk.confirm(file, admin)).hasRedirectedUrl(file);
        assertThat(desk.post(file, admin, Map.of("fingerprint", ""))).hasRedirectedUrl(file);

        assertThat(count("fil1-%")).isEqualTo(2);
        assertThat(desk.value("fil1-tx-01", "note")).isEqualTo("=SUM(A1)");
        assertThat(desk.get(file, admin)).bodyText().contains("This file was taken in.", "New: 2", "FIL-2");
    }

    @Test
    void exportComesBackAsItIs() {
        desk.confirm(desk.brought(FILES, TWO, admin), admin);

        var export = desk.get("/machines/machines.csv", admin);
        var file = desk.brought(FILES, desk.body(export), admin);

        assertThat(export).bodyText().contains("fil1-tx-01,thunderx,fil1,AVAILABLE,WHOLE", "'=SUM(A1)");
        assertThat(desk.get(file, admin))
                .bodyText()
                .contains("New: 0", "Changed: 0", "Refused: 0", "Nothing would change.");
    }

    @Test
    void showsANewDryRunWhereTheListChangedInBetween() {
        var file = desk.brought(FILES, TWO, admin);
        var seen = desk.fingerprint(desk.get(file, admin));
        desk.confirm(desk.brought(FILES, "name,model,site,rack\nfil1-tx-01,thunderx,fil1,Z1\n", admin), admin);

        var answer = desk.post(file, admin, Map.of("fingerprint", seen));

        assertThat(answer)
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("The list of machines changed since this was shown", "New: 1", "Changed: 1");
        assertThat(count("fil1-%")).isOne();
        assertThat(desk.post(file, admin, Map.of("fingerprint", desk.fingerprint(answer))))
                .hasRedirectedUrl(file);
        assertThat(desk.value("fil1-tx-01", "serial")).isEqualTo("FIL-1");
    }

    @Test
    void leavesOutWhatIsRefused() {
        var file = desk.brought(FILES, TWO + "fil1-tx-03;nothing;fil1;;;;;\n", admin);

        assertThat(desk.get(file + "?only=REFUSED", admin))
                .bodyText()
                .contains("Refused: 1", "line 5", "Name a model of the catalogue.")
                .doesNotContain("FIL-1");
        desk.confirm(file, admin);

        assertThat(count("fil1-%")).isEqualTo(2);
    }

    @Test
    void swapsSerialNumbersAndCardsAndRecordsIt() {
        desk.confirm(desk.brought(FILES, TWO, admin), admin);
        var swapped = "name,serial,macs\nfil1-tx-01,FIL-2,\nfil1-vm-02,FIL-1,52-54-00-F1-00-01\n";

        assertThat(desk.confirm(desk.brought(FILES, swapped, admin), admin)).hasStatus3xxRedirection();

        assertThat(desk.value("fil1-vm-02", "serial")).isEqualTo("FIL-1");
        assertThat(machineOf("52:54:00:f1:00:01")).isEqualTo("fil1-vm-02");
        assertThat(pageOf("fil1-tx-01")).bodyText().contains("Changed by Olive Keeper", "FIL-1", "FIL-2");
    }

    @Test
    void saysWhyAFileCannotBeRead() {
        isRefused(desk.bring(FILES, "serial\nS1\n", admin), "The first line names no column called name.");
        isRefused(desk.bring(FILES, "", admin), "The file is empty.");
        isRefused(desk.post(FILES, admin, Map.of()), "Choose a file first.");
    }

    @Test
    void isForAdminsOnly() {
        var reviewer = scenery.person("Ravi", Role.REVIEWER);
        var file = desk.brought(FILES, TWO, admin);

        assertThat(desk.get(file, reviewer)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(desk.get("/machines/machines.csv", reviewer)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(desk.get(FILES + "/" + UUID.randomUUID(), admin)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private long count(String pattern) {
        return jdbc.sql("select count(*) from machine where name like ?")
                .param(pattern)
                .query(Long.class)
                .single();
    }

    private String machineOf(String card) {
        return jdbc.sql("select machine from machine_interface_card where mac = ?")
                .param(card)
                .query(String.class)
                .single();
    }

    private MvcTestResult pageOf(String machine) {
        return desk.get("/machines/" + desk.id(machine), admin);
    }
}
