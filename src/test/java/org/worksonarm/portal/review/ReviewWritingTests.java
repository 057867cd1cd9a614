package org.worksonarm.portal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.kernel.StaleEdit;
import org.worksonarm.portal.program.Rubrics;
import org.worksonarm.portal.record.RecordEntry;
import org.worksonarm.portal.record.RecordKeeping;
import org.worksonarm.portal.review.SheetEdit.Kind;
import org.worksonarm.portal.support.Judging;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Race;
import org.worksonarm.portal.support.Scenery;

@PortalTest
@Import({Scenery.class, Judging.class})
class ReviewWritingTests {

    @Autowired
    ReviewWriting writing;

    @Autowired
    ReviewDesk desk;

    @Autowired
    Judging judging;

    @Autowired
    Rubrics rubrics;

    @Autowired
    RecordKeeping record;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Scenery scenery;

    @Test
    void keepsAllAnswersOfASubmittedReview() {
        var reviewer = scenery.person("Ravi", Role.REVIEWER);
        var application = scenery.application("OCaml builds", 3);
        var sheet = Scenery.all(rubrics.current(), 4);

        writing.submit(application, reviewer.accountId(), sheet);

        var review = review(application, reviewer);
        assertThat(review.sheet()).isEqualTo(sheet);
        assertThat(review.total()).hasToString("Optional[4.00]");
        assertThat(scenery.status(application)).isEqualTo("UNDER_REVIEW");
        assertThat(record.of("review", review.id().value()))
                .extracting(RecordEntry::action)
                .containsExactly("started", "submitted");
    }

    @Test
    void keepsNotApplicableApartFromGaps() {
        var reviewer = scenery.person("Ravi", Role.REVIEWER);
        var application = scenery.application("Gaps", 3);
        var area = rubrics.current().criteria().getFirst();
        var draft = new ScoreSheet(Map.of(area.id(), SampleRubric.NOT_APPLICABLE), "", "");

        write(application, reviewer, edit(draft, null, Kind.KEEP));
        write(application, reviewer, edit(draft, 0L, Kind.KEEP));

        assertThat(review(application, reviewer).latest()).isEqualTo(draft);
    }

    @Test
    void refusesAnEditOfAnotherVersion() {
        var reviewer = scenery.person("Ravi", Role.REVIEWER);
        var application = scenery.application("Two tabs", 3);
        var sheet = Scenery.all(rubrics.current(), 2);
        write(application, reviewer, edit(sheet, null, Kind.HAND_IN));

        assertThatExceptionOfType(StaleEdit.class)
                .isThrownBy(() -> write(application, reviewer, edit(sheet, null, Kind.HAND_IN)))
                .satisfies(stale -> assertThat(stale.saved()).containsEntry("scores[0].points", "2"));
    }

    @Test
    void writesOneReviewHoweverManyTabsSubmitAtOnce() throws InterruptedException {
        var reviewer = scenery.person("Ravi", Role.REVIEWER);
        var application = scenery.application("Twenty tabs", 3);
        var sheet = Scenery.all(rubrics.current(), 3);

        var failures = Race.run(IntStream.range(0, 20)
                .<Callable<Void>>mapToObj(tab -> () -> {
                    write(application, reviewer, edit(sheet, null, Kind.HAND_IN));
                    return null;
                })
                .toList());

        assertThat(failures)
                .hasSize(19)
                .allSatisfy(failure -> assertThat(failure).isInstanceOf(StaleEdit.class));
        assertThat(scenery.count("review", application)).isEqualTo(1);
    }

    @Test
    void doesNotKnowAnApplicationOfTheReviewersOwnProject() {
        var reviewer = scenery.person("Ravi", Role.REVIEWER);
        var application = scenery.application("Own project", 3);
        scenery.join(application, reviewer);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> writing.submit(application, reviewer.accountId(), Scenery.all(rubrics.current(), 5)));
        assertThat(scenery.count("review", application)).isZero();
    }

    @Test
    void isRefusedByTheDatabaseWhateverTheCodeDoes() {
        var reviewer = scenery.person("Ravi", Role.REVIEWER);
        var application = scenery.application("Around the code", 3);
        scenery.join(application, reviewer);

        assertThatThrownBy(() -> jdbc.sql("""
                        insert into review (review_id, application_id, reviewer, rubric_id, revision, status, updated_at, version)
                        values (gen_random_uuid(), ?, ?, ?, 1, 'DRAFT', now(), 0)""")
                        .params(application.value(), reviewer.accountId().value())
                        .param(rubrics.current().id().value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("nobody judges an application they have a conflict of interest with");
    }

    @Test
    void endsWithTheDecision() {
        var reviewer = scenery.person("Ravi", Role.REVIEWER);
        var admin = scenery.person("Ada", Role.ADMIN);
        var application = scenery.application("Decided", 3);
        judging.decide(application, Outcome.DECLINED, "does not fit the programme", admin);

        assertThatThrownBy(() -> writing.submit(application, reviewer.accountId(), Scenery.all(rubrics.current(), 5)))
                .isInstanceOf(IllegalStateException.class);
    }

    private SheetEdit edit(ScoreSheet sheet, @Nullable Long version, Kind kind) {
        return new SheetEdit(sheet, rubrics.current().id(), OpenSheet.fresh(), version, 1, kind);
    }

    private void write(ApplicationId application, SignedIn reviewer, SheetEdit edit) {
        writing.write(application, reviewer.accountId(), edit);
    }

    private Review review(ApplicationId application, SignedIn reviewer) {
        return desk.open(application, reviewer.accountId()).review().orElseThrow();
    }
}
