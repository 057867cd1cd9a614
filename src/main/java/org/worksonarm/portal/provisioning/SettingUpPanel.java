package org.worksonarm.portal.provisioning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.StatusPanel;

/** On the status page: how far setting up is, in plain words, until it is done. */
@Component
@Order(3)
@Transactional(readOnly = true)
class SettingUpPanel implements StatusPanel {

    private final JdbcClient jdbc;
    private final Clock clock;

    SettingUpPanel(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> panelFor(ApplicationId application) {
        var lines = lines(application);
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Panel("provisioning/panel", new SettingUp(lines)));
    }

    private List<Line> lines(ApplicationId application) {
        return jdbc.sql("""
                select l.machine, l.starts_on, case
                    when s.status = 'FAILED' then 'FAILED'
                    when s.status = 'WAITING' and s.attempts > 0 then 'UNDER_WAY'
                    when s.status = 'WAITING' then 'AHEAD'
                    when p.status = 'OPEN' then 'PREPARE'
                    when k.status = 'OPEN' then 'KEYS' end as state
                from allocation_card l
                left join provisioning_step s on s.allocation_id = l.allocation_id and s.kind = 'PROVISION'
                left join operator_task p on p.allocation_id = l.allocation_id and p.kind = 'PREPARE' and p.status = 'OPEN'
                left join operator_task k on k.allocation_id = l.allocation_id and k.kind = 'INSTALL_KEYS' and k.status = 'OPEN'
                where l.application_id = :application and l.live and l.ends_on >= :today
                  and (s.status in ('FAILED', 'WAITING') or p.status = 'OPEN' or k.status = 'OPEN')
                order by l.starts_on, l.machine""")
                .param("application", application.value())
                .param("today", LocalDate.now(clock))
                .query((row, _) -> new Line(
                        row.getString("machine"),
                        row.getObject("starts_on", LocalDate.class),
                        SettingUpState.valueOf(row.getString("state"))))
                .list();
    }

    /** What the panel shows. */
    record SettingUp(List<Line> lines) {}

    /** One machine that is not set up yet. */
    record Line(String machine, LocalDate startsOn, SettingUpState state) {}
}
