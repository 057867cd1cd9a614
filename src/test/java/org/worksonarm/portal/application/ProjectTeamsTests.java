package org.worksonarm.portal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.record.RecordEntry;
import org.worksonarm.portal.record.RecordKeeping;
import org.worksonarm.portal.support.AtOnce;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import(ApplicationFixtures.class)
class ProjectTeamsTests {

    @Autowired
    ProjectTeams teams;

    @Autowired
    ApplicationFixtures fixtures;

    @Autowired
    ProjectKeeping keeping;

    @Autowired
    RecordKeeping record;

    AccountId lead;
    AccountId ben;
    AccountId cleo;
    ProjectId project;

    @BeforeEach
    void open() {
        var mara = fixtures.person("Mara");
        lead = mara.accountId();
        ben = fixtures.person("Ben").accountId();
        cleo = fixtures.person("Cleo").accountId();
        project = fixtures.project(mara, "Julia");
        teams.join(project, ben);
        teams.join(project, cleo);
    }

    @Test
    void tellsTheTeamTheLeadFirst() {
        var team = teams.of(project, ben);

        assertThat(team.members()).extracting(ProjectTeam.TeamMember::name).containsExactly("Mara", "Ben", "Cleo");
        assertThat(team.isLed(lead)).isTrue();
    }

    @Test
    void keepsALineInTheRecordForEachChange() {
        teams.leave(project, ben);
        teams.handOver(project, lead, cleo);
        teams.remove(project, lead, cleo);

        assertThat(record.of("project", project.value()))
                .extracting(RecordEntry::action)
                .containsExactly(
                        "created",
                        "member joined",
                        "member joined",
                        "member left",
                        "lead handed over",
                        "member removed");
    }

    @Test
    void whoLeftIsAStrangerAtOnce() {
        teams.leave(project, ben);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> teams.of(project, ben));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> teams.leave(project, ben));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> teams.handOver(project, ben, cleo));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> teams.remove(project, cleo, ben));
    }

    @Test
    void joiningDoesNotSpoilWhatTheLeadIsTyping() {
        var form = keeping.form(project, lead);
        teams.join(project, fixtures.person("Dora").accountId());

        keeping.describe(project, lead, form.knownVersion(), new ProjectProfile("Julia 2", "", null, null));

        assertThat(teams.of(project).projectName()).isEqualTo("Julia 2");
    }

    @RepeatedTest(5)
    void handsOverOnceWhenAskedTwiceAtOnce() throws InterruptedException {
        var answers = atOnce(() -> teams.handOver(project, lead, ben), () -> teams.handOver(project, lead, cleo));

        assertThat(answers).containsExactlyInAnyOrder(true, false);
        assertThat(teams.of(project).members())
                .filteredOn(ProjectTeam.TeamMember::leads)
                .hasSize(1);
    }

    @RepeatedTest(5)
    void hasALeadWhenTheNextOneLeavesMeanwhile() throws InterruptedException {
        var answers = atOnce(() -> teams.handOver(project, lead, ben), () -> teams.leave(project, ben));

        assertThat(answers).containsExactlyInAnyOrder(true, false);
        assertThat(teams.of(project).members())
                .filteredOn(ProjectTeam.TeamMember::leads)
                .hasSize(1);
    }

    @RepeatedTest(5)
    void joinsOnceWhenAskedTwiceAtOnce() throws InterruptedException {
        var dora = fixtures.person("Dora").accountId();

        var answers = atOnce(() -> teams.join(project, dora), () -> teams.join(project, dora));

        assertThat(answers).containsExactlyInAnyOrder(true, false);
        assertThat(teams.of(project).members()).hasSize(4);
    }

    private static List<Boolean> atOnce(Callable<Boolean> one, Callable<Boolean> other) throws InterruptedException {
        return AtOnce.answers(List.of(one, other));
    }
}
