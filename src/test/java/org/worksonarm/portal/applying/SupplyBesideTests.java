package org.worksonarm.portal.applying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.application.ApplicationFixtures.as;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationDrafts;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.StatementCount;

@PortalTest
@Transactional
@Import(ApplicationFixtures.class)
class SupplyBesideTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationFixtures fixtures;

    @Autowired
    ApplicationDrafts drafts;

    @Autowired
    JdbcClient jdbc;

    SignedIn mara;
    String page;

    @BeforeEach
    void askForA32BitMachine() {
        mara = fixtures.person("Mara Lindqvist");
        var draft = fixtures.draft(mara, "As opened");
        var requests = drafts.open(draft, mara.accountId()).content().requests();
        page = "/applications/" + draft + "/edit/requests/"
                + requests.getFirst().id();
        machines("thunderx", 1);
        machines("emag-8180", 1);
    }

    @Test
    void showsWithThePageWhatCouldServeTheRequest() {
        assertThat(mvc.get().uri(page).with(as(mara)))
                .hasStatusOk()
                .bodyText()
                .contains("What could serve it", "1 model fits.", "eMAG 8180", "Without 32-bit Arm code");
    }

    @Test
    void showsItAnewAsItIsTyped() throws Exception {
        var form = OpenForm.of(mvc, mara, page).type("quantity", "1").type("aarch32", "NO");

        assertThat(form.pause())
                .bodyText()
                .contains("id=\"supply-headline\" hx-swap-oob=\"innerHTML\"", "2 models fit.");
    }

    @Test
    void goesByTheRestWhereAnEntryIsWrong() throws Exception {
        var form = OpenForm.of(mvc, mara, page)
                .type("quantity", "1")
                .type("aarch32", "NO")
                .type("months", "many");

        assertThat(form.pause())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("2 models fit.");
    }

    @Test
    void costsTheSameHoweverManyMachinesThereAre() {
        var few = cost();
        machines("thunderx", 80);

        assertThat(cost()).isEqualTo(few).isLessThan(15);
    }

    private int cost() {
        return StatementCount.of(
                () -> assertThat(mvc.get().uri(page).with(as(mara))).hasStatusOk());
    }

    private void machines(String model, int number) {
        jdbc.sql("""
                with place as (insert into site (site_id, code, name, city, country, provider)
                    values (gen_random_uuid(), 'sb' || (100 + (select count(*) from site)), 'Delft', 'Delft', 'NL', 'Test')
                    returning site_id, code)
                insert into machine (machine_id, name, model_id, site_id, state, sharing)
                select gen_random_uuid(), code || '-' || i, model_id, site_id, 'AVAILABLE', 'WHOLE'
                from place, machine_model, generate_series(1, ?) i where slug = ?""").params(number, model).update();
    }
}
