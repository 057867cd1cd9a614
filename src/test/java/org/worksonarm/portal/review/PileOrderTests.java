package org.worksonarm.portal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.assignment.Scenery.as;
import static org.worksonarm.portal.support.Scenery.all;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.assignment.ReviewAssignment;
import org.worksonarm.portal.assignment.Scenery;
import org.worksonarm.portal.program.Rubrics;
import org.worksonarm.portal.review.SheetEdit.Kind;
import org.worksonarm.portal.support.PortalTest;

/** One application is assigned and late, one assigned and due; others wait as long or longer. */
@PortalTest
@Import(Scenery.class)
class PileOrderTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Pile pile;

    @Autowired
    ReviewWriting writing;

    @Autowired
    ReviewAssignment assignment;

    @Autowired
    Rubrics rubrics;

    @Autowired
    Scenery scenery;

    private SignedIn reviewer;
    private ApplicationId free;
    private ApplicationId due;
    private ApplicationId late;

    @BeforeEach
    void assignTwo() {
        reviewer = scenery.person("Ravi", Role.REVIEWER);
        free = scenery.application("Free");
        due = scenery.application("Due");
        late = scenery.application("Late");
        assign(due, 10);
        assign(late, -1);
    }

    @Test
    void beginsWithWhatIsAssignedByDueDay() {
        assertThat(order()).startsWith(late, due).doesNotHaveDuplicates();
    }

    @Test
    void saysWhatIsDueAndWhatIsLate() {
        var page = mvc.get().uri("/review").with(as(reviewer)).exchange();

        assertThat(page)
                .bodyText()
                .containsPattern("late since\\s+<time datetime=\"2026-11-23\">23 November")
                .containsPattern("due\\s+<time datetime=\"2026-12-03\">3 December");
    }

    @Test
    void saysNothingOfTheAssignmentsOfOthers() {
        var other = scenery.person("Grace", Role.REVIEWER);

        assertThat(pile.rows(other.accountId(), query(null)))
                .allSatisfy(row -> assertThat(row.dueOn()).isNull());
    }

    @Test
    void goesOnBehindTheAssignedOnesOnTheNextPage() {
        var last = pile.rows(reviewer.accountId(), query(null)).get(1).place();

        assertThat(pile.rows(reviewer.accountId(), query(last.toString())))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.dueOn()).isNull());
    }

    @Test
    void opensAssignedOnesFirst() {
        assertThat(next(null)).isEqualTo(late);
        assertThat(next(late)).isEqualTo(due);
        assertThat(next(free)).isEqualTo(late);
    }

    @Test
    void goesOnWithOthersWhenAllAssignedOnesAreBegun() {
        keep(late);
        assertThat(next(free)).isEqualTo(due);
        keep(due);

        assertThat(next(late)).isEqualTo(due);
        assertThat(next(due)).isNotIn(late, due);
        assertThat(next(null)).isEqualTo(late);
    }

    @Test
    void opensTheNextAssignedOneWhenOneIsHandedIn() {
        writing.submit(late, reviewer.accountId(), all(rubrics.current(), 4));

        assertThat(next(late)).isEqualTo(due);
        assertThat(order()).startsWith(due).doesNotContain(late);
    }

    private void assign(ApplicationId application, int days) {
        var admin = scenery.person("Ada", Role.ADMIN);
        assertThat(assignment.assign(
                        application, reviewer.accountId(), Scenery.TODAY.plusDays(days), admin.accountId()))
                .isEmpty();
    }

    private void keep(ApplicationId application) {
        var edit =
                new SheetEdit(all(rubrics.current(), 3), rubrics.current().id(), OpenSheet.fresh(), null, 1, Kind.KEEP);
        writing.write(application, reviewer.accountId(), edit);
    }

    private List<ApplicationId> order() {
        return pile.rows(reviewer.accountId(), query(null)).stream()
                .map(row -> new ApplicationId(row.applicationId()))
                .toList();
    }

    private ApplicationId next(@Nullable ApplicationId left) {
        return pile.next(reviewer.accountId(), left).orElseThrow();
    }

    private static PileQuery query(@Nullable String after) {
        return new PileQuery(null, null, null, after);
    }
}
