package org.worksonarm.portal.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.People;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.support.LentMachine;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.team.ProjectWithoutContact.Fault;

@PortalTest
@Transactional
@Import(TeamScene.class)
class ContactsTests {

    @Autowired
    ContactList contacts;

    @Autowired
    TeamScene scene;

    @Autowired
    ApplicationFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    @Test
    void listsAProjectThatWaitsAndWhoseTeamHasNoAddress() {
        fixtures.submitted(fixtures.person("Nomail"), "Silent");

        assertThat(fault("Project of Silent")).contains(Fault.NO_ADDRESS);
    }

    @Test
    void listsAProjectThatWaitsAndHasNoTeam() {
        var application = fixtures.submitted(fixtures.person("Gone"), "Orphan");
        jdbc.sql(
                        "delete from project_member where project_id = (select project_id from application where application_id = ?)")
                .param(application.value())
                .update();

        assertThat(fault("Project of Orphan")).contains(Fault.NO_TEAM);
    }

    @Test
    void listsAProjectThatHasHardware() {
        var application = fixtures.submitted(fixtures.person("Nomail"), "Lending");
        jdbc.sql("update application set status = 'ACCEPTED' where application_id = ?")
                .param(application.value())
                .update();
        assertThat(fault("Project of Lending")).isEmpty();

        LentMachine.lend(jdbc, "thunderx", application.value());

        assertThat(fault("Project of Lending")).contains(Fault.NO_ADDRESS);
    }

    @Test
    void leavesOutWhoCanBeReachedAndWhatDoesNotWait() {
        fixtures.submitted(scene.person("Mara", "mara@example.org"), "Reachable");
        fixtures.draft(fixtures.person("Nomail"), "Unhurried");

        assertThat(fault("Project of Reachable")).isEmpty();
        assertThat(fault("Project of Unhurried")).isEmpty();
    }

    @Test
    void listsAProjectWhoseMailIsRefused() {
        var mara = scene.person("Mara", "mara@example.org");
        fixtures.submitted(mara, "Refused");

        assertThat(refusing(mara.accountId()).withoutContact(AccountId.create()))
                .filteredOn(ProjectWithoutContact::name, "Project of Refused")
                .extracting(ProjectWithoutContact::fault)
                .containsExactly(Fault.REFUSED);
    }

    @Test
    void isForAdminsOnly() {
        fixtures.submitted(fixtures.person("Nomail"), "Silent");

        assertThat(scene.get("/people/contacts", fixtures.person("Ada", Role.ADMIN)))
                .bodyText()
                .contains("Project of Silent", "Nobody on the team has a mail address here");
        assertThat(scene.get("/people/contacts", fixtures.person("Ravi", Role.REVIEWER)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void showsFiftyAPage() {
        var all = IntStream.range(0, 120)
                .mapToObj(number -> new ProjectWithoutContact(
                        AccountId.create().value(), "P" + number, List.of(), true, false, Fault.NO_TEAM))
                .toList();

        assertThat(ContactPage.of(all, null).projects()).hasSize(50);
        assertThat(ContactPage.of(all, "2").projects()).hasSize(20);
        assertThat(ContactPage.of(all, "2").next()).isNull();
        assertThat(ContactPage.of(all, "9").projects()).first().isEqualTo(all.getFirst());
    }

    private ContactList refusing(AccountId account) {
        RefusedMail refusal = () -> Set.of(account);
        var beans = new StaticListableBeanFactory(Map.of("refusal", refusal));
        return new ContactList(jdbc, people, beans.getBeanProvider(RefusedMail.class), Clock.systemUTC());
    }

    private Optional<Fault> fault(String project) {
        return contacts.withoutContact(AccountId.create()).stream()
                .filter(found -> found.name().equals(project))
                .map(ProjectWithoutContact::fault)
                .findFirst();
    }
}
