package org.worksonarm.portal.stocktaking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.hardware.Fact;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.kernel.UuidV7;
import tools.jackson.databind.json.JsonMapper;

/** Keeps every stock-taking with its differences, to be read later. */
@Repository
@Transactional
class StockTakings {

    static final int PAGE = 50;

    private static final String SELECT = """
            select s.*, p.display_name as by,
                   (select count(*) from stocktaking_difference d where d.stocktaking_id = s.stocktaking_id) as differences,
                   (select count(*) from stocktaking_difference d
                    where d.stocktaking_id = s.stocktaking_id and d.status = 'OPEN') as open
            from stocktaking s join account_contact p on p.account_id = s.taken_by
            """;

    private static final String DIFFERENCES = """
            select d.*, p.display_name as settled_by_name from stocktaking_difference d
            left join account_contact p on p.account_id = d.settled_by where d.stocktaking_id = :id\s""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    StockTakings(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    UUID add(String name, ForeignList list, Comparison comparison, AccountId by) {
        var id = UuidV7.create();
        jdbc.sql("insert into stocktaking (stocktaking_id, name, source, machines, alike, taken_by, taken_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(id, name, list.source().name(), list.machines().size(), comparison.alike(), by.value())
                .param(Timestamp.from(clock.instant()))
                .update();
        var position = 0;
        for (var difference : comparison.differences()) {
            add(id, ++position, difference);
        }
        return id;
    }

    private void add(UUID id, int position, Difference difference) {
        jdbc.sql("""
                insert into stocktaking_difference (stocktaking_id, position, kind, machine, machine_id, matched_by, fact,
                                                    here, there, found)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""")
                .params(id, position, difference.kind().name(), difference.machine())
                .param(difference.id() == null ? null : difference.id().value())
                .param(name(difference.match()))
                .param(name(difference.fact()))
                .param(difference.here())
                .param(difference.there())
                .param(difference.found() == null ? null : json.writeValueAsString(difference.found()))
                .update();
    }

    @Transactional(readOnly = true)
    List<StockTaking> latest() {
        return jdbc.sql(SELECT + "order by s.taken_at desc, s.stocktaking_id desc limit 20")
                .query(StockTaking.class)
                .list();
    }

    @Transactional(readOnly = true)
    Optional<StockTaking> find(UUID id) {
        return jdbc.sql(SELECT + "where s.stocktaking_id = ?")
                .param(id)
                .query(StockTaking.class)
                .optional();
    }

    /** One page, and one more where there are more. */
    @Transactional(readOnly = true)
    List<KeptDifference> page(UUID id, boolean openOnly, int after) {
        return jdbc.sql(DIFFERENCES + """
                and d.position > :after and (not :open or d.status = 'OPEN') order by d.position limit :limit""")
                .param("id", id)
                .param("after", after)
                .param("open", openOnly)
                .param("limit", PAGE + 1)
                .query(this::kept)
                .list();
    }

    @Transactional(readOnly = true)
    List<KeptDifference> some(UUID id, Collection<Integer> positions) {
        return some(id, positions, "");
    }

    /** Makes others wait who would settle them too. */
    List<KeptDifference> claim(UUID id, Collection<Integer> positions) {
        return some(id, positions, " for update of d");
    }

    private List<KeptDifference> some(UUID id, Collection<Integer> positions, String lock) {
        return positions.isEmpty()
                ? List.of()
                : jdbc.sql(DIFFERENCES + "and d.position in (:positions) order by d.position" + lock)
                        .param("id", id)
                        .param("positions", positions)
                        .query(this::kept)
                        .list();
    }

    void settle(UUID id, int position, Settling how, @Nullable String words, AccountId by) {
        jdbc.sql("""
                update stocktaking_difference set status = ?, words = ?, settled_by = ?, settled_at = ?
                where stocktaking_id = ? and position = ?""")
                .param(how.name())
                .param(words)
                .params(by.value(), Timestamp.from(clock.instant()), id, position)
                .update();
    }

    private KeptDifference kept(ResultSet row, int number) throws SQLException {
        var settledAt = row.getTimestamp("settled_at");
        return new KeptDifference(
                row.getInt("position"),
                difference(row),
                Settling.valueOf(row.getString("status")),
                row.getString("words"),
                row.getString("settled_by_name"),
                settledAt == null ? null : settledAt.toInstant());
    }

    private Difference difference(ResultSet row) throws SQLException {
        var machine = row.getObject("machine_id", UUID.class);
        var match = row.getString("matched_by");
        var fact = row.getString("fact");
        var found = row.getString("found");
        return new Difference(
                DifferenceKind.valueOf(row.getString("kind")),
                row.getString("machine"),
                machine == null ? null : new MachineId(machine),
                match == null ? null : Match.valueOf(match),
                fact == null ? null : Fact.valueOf(fact),
                row.getString("here"),
                row.getString("there"),
                found == null ? null : json.readValue(found, ForeignMachine.class));
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
