package org.worksonarm.portal.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.support.PersistenceTest;

/** The database itself keeps a published rubric as it is. */
@PersistenceTest
class PublishedRubricTests {

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update rubric set active_from = active_from + interval '1 day' where version = 2",
                "delete from rubric where version = 1",
                "update criterion set weight = 3 where key = 'impact'",
                "delete from criterion where key = 'edge'",
                "insert into criterion (criterion_id, rubric_id, position, key, kind, name, question, weight)"
                        + " select gen_random_uuid(), rubric_id, 99, 'luck', 'CROSS', 'Luck', 'Lucky?', 1 from rubric where version = 2",
                "update anchor set text = 'reworded' where points = 3",
                "delete from anchor where points = 0"
            })
    void isNeverChanged(String change) {
        assertThatThrownBy(() -> jdbc.sql(change).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("a published rubric cannot be changed");
    }

    @Test
    void takesNoCriterionThatBelongsToADraft() {
        var draft = draft(3);

        assertThatThrownBy(() -> jdbc.sql("update criterion set rubric_id = ? where key = 'impact'")
                        .param(draft)
                        .update())
                .hasMessageContaining("a published rubric cannot be changed");
    }

    @Test
    void isNotPublishedWithGaps() {
        var draft = draft(3);
        jdbc.sql("""
                insert into criterion (criterion_id, rubric_id, position, key, kind, focus_area, name, question, weight)
                select gen_random_uuid(), ?, position, key, kind, focus_area, name, question, weight
                from criterion join rubric using (rubric_id) where version = 2""").param(draft).update();

        assertThatThrownBy(
                        () -> jdbc.sql("update rubric set published_at = now(), active_from = now() where version = 3")
                                .update())
                .hasMessageContaining("six anchors each");
    }

    @Test
    void hasOneDraftAfterItAtMost() {
        draft(3);

        assertThatThrownBy(() -> draft(4)).hasMessageContaining("rubric_has_one_draft");
    }

    @Test
    void asksTheSameInVersion2AndTwoQuestionsMore() {
        assertThat(jdbc.sql("""
                        select count(*) from criterion a join anchor aa using (criterion_id), criterion b join anchor bb using (criterion_id)
                        where a.key = b.key and a.weight = b.weight and a.question = b.question
                          and aa.points = bb.points and aa.text = bb.text and a.criterion_id < b.criterion_id""").query(Integer.class).single()).isEqualTo(9 * 6);
    }

    private UUID draft(int version) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into rubric (rubric_id, version) values (?, ?)")
                .params(id, version)
                .update();
        return id;
    }
}
