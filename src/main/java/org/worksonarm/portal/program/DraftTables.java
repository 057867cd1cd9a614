package org.worksonarm.portal.program;

import java.sql.Timestamp;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.kernel.UuidV7;

/** Writes the draft of the rubric. Each change of a criterion counts as one of the whole draft. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DraftTables {

    private final JdbcClient jdbc;

    DraftTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A copy of the newest version under new ids; empty where there is a draft already. */
    Optional<RubricId> insertCopy() {
        var id = new RubricId(UuidV7.create());
        var inserted = jdbc.sql("""
                insert into rubric (rubric_id, version) select ?, max(version) + 1 from rubric
                on conflict do nothing""").param(id.value()).update();
        if (inserted == 0) {
            return Optional.empty();
        }
        copyCriteria(id);
        copyAnchors(id);
        return Optional.of(id);
    }

    private void copyCriteria(RubricId draft) {
        jdbc.sql("""
                insert into criterion (criterion_id, rubric_id, position, key, kind, focus_area, name, question, weight)
                select gen_random_uuid(), next.rubric_id, position, key, kind, focus_area, name, question, weight
                from criterion join rubric last using (rubric_id) join rubric next on next.version = last.version + 1
                where next.rubric_id = ?""").param(draft.value()).update();
    }

    private void copyAnchors(RubricId draft) {
        jdbc.sql("""
                insert into anchor (criterion_id, points, text)
                select fresh.criterion_id, a.points, a.text
                from criterion fresh join rubric next using (rubric_id) join rubric last on last.version = next.version - 1
                join criterion old on old.rubric_id = last.rubric_id and old.key = fresh.key
                join anchor a on a.criterion_id = old.criterion_id
                where next.rubric_id = ?""").param(draft.value()).update();
    }

    /** Makes others who would change the draft, or publish it, wait. */
    void lock() {
        jdbc.sql("select rubric_id from rubric where published_at is null for update")
                .query(UUID.class)
                .optional();
    }

    /**
     * What tells a criterion through the versions: a retired one that comes back under its name is the same again. The
     * prefix keeps it apart from the focus areas.
     */
    String keyFor(RubricDraft draft, String name) {
        return jdbc.sql("""
                select c.key from criterion c join rubric using (rubric_id)
                where c.kind = 'CROSS' and lower(c.name) = lower(:name) and published_at is not null
                  and c.key not in (select key from criterion where rubric_id = :draft) order by version desc limit 1""")
                .param("name", name)
                .param("draft", draft.rubric().id().value())
                .query(String.class)
                .optional()
                .orElseGet(() -> "for-all-%d-%s".formatted(draft.rubric().version(), plain(name)));
    }

    private static String plain(String name) {
        var letters = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return letters.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-");
    }

    UUID insert(RubricId draft, String key, @Nullable String focusArea, CriterionText text) {
        var id = UuidV7.create();
        jdbc.sql("""
                insert into criterion (criterion_id, rubric_id, position, key, kind, focus_area, name, question, weight)
                select ?, ?, 1 + coalesce(max(position), 0), ?, ?, ?, ?, ?, ? from criterion where rubric_id = ?""")
                .params(id, draft.value(), key, focusArea == null ? "CROSS" : "AREA")
                .param(focusArea)
                .params(text.name(), text.question(), text.weight(), draft.value())
                .update();
        writeAnchors(id, text);
        count(draft);
        return id;
    }

    void update(RubricId draft, UUID criterion, CriterionText text) {
        jdbc.sql("""
                update criterion set name = ?, question = ?, weight = ?, edits = edits + 1 where criterion_id = ?""")
                .params(text.name(), text.question(), text.weight(), criterion)
                .update();
        writeAnchors(criterion, text);
        count(draft);
    }

    void delete(RubricId draft, UUID criterion) {
        jdbc.sql("delete from anchor where criterion_id = ?").param(criterion).update();
        jdbc.sql("delete from criterion where criterion_id = ?")
                .param(criterion)
                .update();
        count(draft);
    }

    void delete(RubricId draft) {
        jdbc.sql("delete from anchor where criterion_id in (select criterion_id from criterion where rubric_id = ?)")
                .param(draft.value())
                .update();
        jdbc.sql("delete from criterion where rubric_id = ?")
                .param(draft.value())
                .update();
        jdbc.sql("delete from rubric where rubric_id = ?").param(draft.value()).update();
    }

    void publish(RubricEdition edition) {
        jdbc.sql("update rubric set published_at = ?, active_from = ? where rubric_id = ?")
                .params(Timestamp.from(edition.publishedAt()), Timestamp.from(edition.activeFrom()))
                .param(edition.id().value())
                .update();
    }

    private void writeAnchors(UUID criterion, CriterionText text) {
        jdbc.sql("""
                insert into anchor (criterion_id, points, text)
                select ?, points - 1, text from unnest(?) with ordinality as given (text, points)
                on conflict (criterion_id, points) do update set text = excluded.text""").params(criterion, text.anchors().toArray(String[]::new)).update();
    }

    private void count(RubricId draft) {
        jdbc.sql("update rubric set edits = edits + 1 where rubric_id = ?")
                .param(draft.value())
                .update();
    }
}
