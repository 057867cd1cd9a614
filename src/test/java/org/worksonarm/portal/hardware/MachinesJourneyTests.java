package org.worksonarm.portal.hardware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
class MachinesJourneyTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Test
    void addsASiteAndAMachineAndChangesIt() {
        assertThat(addSite("jrn1")).hasStatus3xxRedirection();
        assertThat(addMachine("jrn1-tx-01", "jrn1", "WHOLE", "")).hasStatus3xxRedirection();
        var id = idOf("jrn1-tx-01");

        assertThat(change(id, "MAINTENANCE", "New fans.", 0)).hasStatus3xxRedirection();

        assertThat(get("/machines?q=jrn1-tx&state=MAINTENANCE")).bodyText().contains("jrn1-tx-01", "Maintenance");
        assertThat(get("/machines/" + id)).bodyText().contains("New fans.");
    }

    @Test
    void tellsWhatIsWrongWithAMachineAndKeepsIt() {
        addSite("jrn2");
        addMachine("jrn2-tx-01", "jrn2", "WHOLE", "");

        assertThat(addMachine("Upper Case", "nowhere9", "WHOLE", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Use two or more small letters", "Choose the site where it stands.", "value=\"Upper Case\"");
        assertThat(addMachine("jrn2-tx-01", "jrn2", "WHOLE", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Another machine has this name already.");
        assertThat(addMachine("jrn2-vm-01", "jrn2", "PARTS", "many"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Give the vCPU for virtual machines as a whole number, 1 or more.", "value=\"many\"");
    }

    @Test
    void refusesASecondSiteOfOneCode() {
        addSite("jrn3");

        assertThat(addSite("jrn3"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Another site has this code already.");
    }

    @Test
    void showsBothVersionsOfAStaleEdit() {
        addSite("jrn4");
        addMachine("jrn4-tx-01", "jrn4", "WHOLE", "");
        var id = idOf("jrn4-tx-01");
        change(id, "FAULTY", "The fan is broken.", 0);

        assertThat(change(id, "AVAILABLE", "All is well.", 0))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("The fan is broken.", "All is well.", "Faulty", "Can be lent");
    }

    @Test
    void unknownMachineIsNotFound() {
        assertThat(get("/machines/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/machines/nonsense")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    @Transactional
    void emptyProgrammeTellsTheFirstStep() {
        jdbc.sql("truncate site cascade").update();

        assertThat(get("/machines")).hasStatusOk().bodyText().contains("Machines stand at sites");
        assertThat(get("/allocations")).hasStatusOk().bodyText().contains("No machines yet");
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(admin()).exchange();
    }

    private MvcTestResult addSite(String code) {
        return mvc.post()
                .uri("/machines/sites/new")
                .param("code", code)
                .param("name", "Journey")
                .param("city", "Oslo")
                .param("country", "NO")
                .param("provider", "Test")
                .with(admin())
                .with(csrf())
                .exchange();
    }

    private MvcTestResult addMachine(String name, String site, String sharing, String vcpu) {
        return mvc.post()
                .uri("/machines/new")
                .param("name", name)
                .param("model", "thunderx")
                .param("site", site)
                .param("state", "AVAILABLE")
                .param("sharing", sharing)
                .param("vcpu", vcpu)
                .with(admin())
                .with(csrf())
                .exchange();
    }

    private MvcTestResult change(UUID id, String state, String note, long version) {
        return mvc.post()
                .uri("/machines/" + id)
                .param("state", state)
                .param("note", note)
                .param("version", String.valueOf(version))
                .with(admin())
                .with(csrf())
                .exchange();
    }

    private UUID idOf(String name) {
        return jdbc.sql("select machine_id from machine where name = ?")
                .param(name)
                .query(UUID.class)
                .single();
    }

    private static RequestPostProcessor admin() {
        var person = new SignedIn(AccountId.create(), "Admin", Set.of(Role.ADMIN));
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, AuthorityUtils.createAuthorityList("ROLE_ADMIN")));
    }
}
