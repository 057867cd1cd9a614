package org.worksonarm.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.stocktaking.FileDesk.FILES;
import static org.worksonarm.portal.stocktaking.FileDesk.STOCK_TAKINGS;

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
class StockTakingPageTests {

    private static final String HERE = """
            name,model,site,state,serial,rack
            stk1-tx-01,thunderx,stk1,AVAILABLE,STK-1,A1
            stk1-tx-02,thunderx,stk1,AVAILABLE,STK-2,A2
            stk1-tx-03,thunderx,stk1,AVAILABLE,STK-3,A3
            """;

    private static final String THERE = """
            name,status,site,rack,device_type,manufacturer,serial
            stk1-tx-01,active,stk1,B1,ThunderX,Cavium,STK-1
            stk1-tx-02,failed,stk1,A2,ThunderX,Cavium,STK-2
            stk1-tx-09,planned,stk1,C9,ThunderX,Cavium,STK-9
            """;

    @Autowired
    FileDesk desk;

    @Autowired
    Scenery scenery;

    @Autowired
    JdbcClient jdbc;

    private SignedIn admin;
    private String taking = "";

    @BeforeEach
    void take() {
        admin = scenery.person("Olive Keeper", Role.ADMIN);
        desk.site("stk1");
        desk.confirm(desk.brought(FILES, HERE, admin), admin);
        taking = desk.brought(STOCK_TAKINGS, THERE, admin);
    }

    @Test
    void listsTheDifferencesOfBothSidesAndChangesNothing() {
        assertThat(desk.get(taking, admin))
                .bodyText()
                .contains("3 machines there", "4 differences", "4 of them open", "stk1-tx-09", "stk1-tx-03")
                .contains("no such machine", "ThunderX, stk1, STK-9, C9")
                .contains("found", "by its serial number", "taken by Olive Keeper");
        assertThat(desk.value("stk1-tx-01", "rack")).isEqualTo("A1");
        assertThat(desk.value("stk1-tx-02", "state")).isEqualTo("AVAILABLE");
        assertThat(desk.get(STOCK_TAKINGS, admin)).bodyText().contains("machines.csv", "NetBox", "Olive Keeper");
    }

    @Test
    void takesOverWhatWasChosenAfterALookAtIt() {
        var chosen = position("stk1-tx-01");
        var preview = desk.post(taking + "/preview", admin, Map.of("chosen", chosen));
        assertThat(preview)
                .hasStatusOk()
                .bodyText()
                .contains("stk1-tx-01", "A1", "B1")
                .doesNotContain("stk1-tx-02");
        assertThat(desk.value("stk1-tx-01", "rack")).isEqualTo("A1");

        assertThat(takeOver(chosen, desk.fingerprint(preview))).hasRedirectedUrl(taking);

        assertThat(desk.value("stk1-tx-01", "rack")).isEqualTo("B1");
        assertThat(desk.value("stk1-tx-02", "state")).isEqualTo("AVAILABLE");
        assertThat(desk.get(taking, admin)).bodyText().contains("3 of them open", "Taken over, Olive Keeper");
    }

    @Test
    void addsWhatIsOnlyThere() {
        var chosen = position("stk1-tx-09");
        var preview = desk.post(taking + "/preview", admin, Map.of("chosen", chosen));

        takeOver(chosen, desk.fingerprint(preview));

        assertThat(desk.value("stk1-tx-09", "serial")).isEqualTo("STK-9");
        assertThat(desk.value("stk1-tx-09", "state")).isEqualTo("COMMISSIONING");
    }

    @Test
    void takesOverNothingThatWasNotShown() {
        var chosen = position("stk1-tx-01");
        var seen = desk.fingerprint(desk.post(taking + "/preview", admin, Map.of("chosen", chosen)));
        jdbc.sql("update machine set rack = 'Z9' where name = 'stk1-tx-01'").update();

        changesNothing(takeOver(chosen, seen));
        assertThat(takeOver(chosen, "made up")).hasStatus(HttpStatus.CONFLICT);

        assertThat(desk.value("stk1-tx-01", "rack")).isEqualTo("Z9");
    }

    @Test
    void notesADifferenceAsKnownOnce() {
        var typed = Map.of("chosen", position("stk1-tx-03"), "words", "On its way to NRT1.");
        assertThat(desk.post(taking + "/known", admin, typed)).hasRedirectedUrl(taking);

        assertThat(desk.get(taking, admin)).bodyText().contains("Known, Olive Keeper", "On its way to NRT1.");
        assertThat(desk.get(taking + "?open=true", admin)).bodyText().doesNotContain("On its way to NRT1.");
        assertThat(desk.post(taking + "/preview", admin, typed)).bodyText().contains("Nothing would change.");
    }

    @Test
    void saysWhatIsNoInventoryAndKnowsNoOther() {
        assertThat(desk.bring(STOCK_TAKINGS, "name,colour\nx,red\n", admin))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("no export of NetBox");
        assertThat(desk.get(STOCK_TAKINGS + "/" + UUID.randomUUID(), admin)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(desk.post(STOCK_TAKINGS + "/" + UUID.randomUUID() + "/known", admin, Map.of("chosen", "1")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(desk.get(taking, scenery.person("Ravi", Role.REVIEWER))).hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult takeOver(String chosen, String seen) {
        return desk.post(taking + "/take-over", admin, Map.of("chosen", chosen, "fingerprint", seen));
    }

    private String position(String machine) {
        return jdbc.sql("select position from stocktaking_difference where machine = ? and stocktaking_id = ?::uuid")
                .params(machine, taking.substring(taking.lastIndexOf('/') + 1))
                .query(Integer.class)
                .single()
                .toString();
    }

    private static void changesNothing(MvcTestResult answer) {
        assertThat(answer)
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("It changed since the stock was taken.", "Nothing would change.");
    }
}
