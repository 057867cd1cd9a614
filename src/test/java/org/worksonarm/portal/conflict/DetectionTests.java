package org.worksonarm.portal.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.support.PersistenceTest;

/** Which signs of closeness the database finds by itself, and which it does not take for one. */
@PersistenceTest
@Import(Quokka.class)
class DetectionTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Quokka quokka;

    @BeforeEach
    void apply() {
        quokka.begin();
        quokka.apply();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Wombat Works", "the WOMBAT-works, Inc.", "Wombat  Works GmbH & Co. KG", "Wombat Works L.L.C."})
    void readsOneOrganisationInManySpellings(String name) {
        assertThat(kinds(named("ORGANISATION", name))).containsExactly("ORGANISATION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wombat", "Wombat Workshop", "Works"})
    void takesNoOtherOrganisationForIt(String name) {
        assertThat(kinds(named("ORGANISATION", name))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"me@wombat.example, 1", "me@lab.WOMBAT.example, 1", "me@example, 0", "me@notwombat.example, 0"})
    void comparesMailByTheDomainOfTheOrganisation(String address, int found) {
        assertThat(kinds(person(address))).hasSize(found);
    }

    @Test
    void learnsNothingFromMailThatEverybodyHas() {
        jdbc.sql("update account set email = 'lead@gmail.com' where display_name = 'Lead'")
                .update();

        assertThat(kinds(person("somebody@gmail.com"))).isEmpty();
        assertThat(kinds(person("somebody@wombat.example"))).isEmpty();
    }

    @Test
    void learnsNothingFromPeopleWhoWorkForThemselves() {
        jdbc.sql("update application set organisation = 'Self-employed' where number = 770077")
                .update();

        assertThat(kinds(named("ORGANISATION", "self employed"))).isEmpty();
    }

    @Test
    void knowsTheOwnerOfTheRepositoryByTheLoginOfASignIn() {
        var person = person(null);
        jdbc.sql(
                        "insert into sign_in_identity (issuer, subject, account_id, login) values ('github', ?, ?, 'Wombat-Works')")
                .params(person.toString(), person)
                .update();

        assertThat(kinds(person)).containsExactly("GITHUB");
    }

    @Test
    void findsWhatStandsForSomebodyOnTheTeam() {
        var member = named("GITHUB", "numbat");
        var reviewer = named("GITHUB", "Numbat");
        assertThat(kinds(reviewer)).isEmpty();

        quokka.join(member);

        assertThat(kinds(reviewer)).containsExactly("GITHUB");
    }

    @Test
    void countsAnOrganisationForAYearAfterOneLeftIt() {
        var person = named("ORGANISATION", "Wombat Works");

        leave(person, "11 months");
        assertThat(kinds(person)).hasSize(1);

        leave(person, "13 months");
        assertThat(kinds(person)).isEmpty();
    }

    @Test
    void heedsThatAnAdminClearedOneSignOnly() {
        var person = named("ORGANISATION", "Wombat Works");
        jdbc.sql("""
                insert into cleared_conflict (account_id, project_id, kind, key, reason, cleared_by, cleared_at)
                select ?, project_id, 'ORGANISATION', 'wombat works', 'Two of one name', a.account_id, now()
                from project, account a where name = 'Quokkafish' and display_name = 'Stranger'""").param(person).update();
        assertThat(kinds(person)).isEmpty();

        jdbc.sql("update account set email = 'me@wombat.example' where account_id = ?")
                .param(person)
                .update();

        assertThat(kinds(person)).containsExactly("MAIL_DOMAIN");
    }

    private UUID person(@Nullable String email) {
        return quokka.person(email, Role.REVIEWER).accountId().value();
    }

    private UUID named(String kind, String name) {
        var person = person(null);
        jdbc.sql("""
                insert into affiliation (affiliation_id, account_id, kind, name, named_at)
                values (gen_random_uuid(), ?, ?, ?, now() - interval '2 years')""").params(person, kind, name).update();
        return person;
    }

    private void leave(UUID person, String ago) {
        jdbc.sql("update affiliation set left_at = now() - cast(? as interval) where account_id = ?")
                .params(ago, person)
                .update();
    }

    private List<String> kinds(UUID person) {
        return jdbc.sql("select distinct kind from conflict_of_interest where account_id = ?")
                .param(person)
                .query(String.class)
                .list();
    }
}
