package org.worksonarm.portal.reports;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The lists of the page. Each names its columns as its reader sees them, then where its first cell leads. */
enum Listing {
    IDLE("""
            select c.name as "Machine", c.model_name as "Model", c.site_name as "Site",
                   (select max(l.ends_on)::text from allocation_card l where l.machine_id = c.machine_id
                    and l.ends_on < :today and l.status not in ('HELD', 'RELEASED', 'LAPSED', 'CANCELLED')) as "Last used",
                   '/machines/' || c.machine_id as url
            from machine_card c
            where c.state = 'AVAILABLE' and not exists (
                select 1 from allocation_card l where l.machine_id = c.machine_id and l.live and l.ends_on >= :today)
            order by c.model_position, c.name"""),

    NO_CONTACT("""
            select l.machine as "Machine", c.project_name as "Project", 'WOA-' || c.number as "Application",
                   l.ends_on::text as "Last day", '/allocations/' || l.allocation_id as url
            from allocation_card l join application_card c using (application_id)
            where l.live and l.status <> 'HELD' and l.ends_on >= :today and not exists (
                select 1 from application_participant p join account_contact k using (account_id)
                where p.application_id = c.application_id and k.address is not null) %s
            order by l.ends_on, l.machine"""),

    OVER("""
            select l.machine as "Machine", c.project_name as "Project", 'WOA-' || c.number as "Application",
                   l.ends_on::text as "Last day",
                   case when h.seen_at is null then 'no heartbeat'
                        when (h.seen_at at time zone 'utc')::date > l.ends_on then 'still calls'
                        else 'stopped' end as "Heartbeat",
                   '/allocations/' || l.allocation_id as url
            from allocation_card l join application_card c using (application_id)
            left join heartbeat_card h using (allocation_id)
            where l.status not in ('HELD', 'RELEASED', 'LAPSED', 'CANCELLED')
              and l.ends_on between :today::date - 90 and :today::date - 1
              and ((h.seen_at at time zone 'utc')::date > l.ends_on or (l.ends_on >= :today::date - 30
                   and not exists (select 1 from allocation_card n where n.machine_id = l.machine_id
                                   and n.ends_on > l.ends_on and n.status not in ('HELD', 'RELEASED', 'LAPSED', 'CANCELLED')
                                   and n.starts_on <= :today))) %s
            order by l.ends_on desc, l.machine"""),

    SILENT("""
            select l.machine as "Machine", c.project_name as "Project", 'WOA-' || c.number as "Application",
                   (h.seen_at at time zone 'utc')::date::text as "Last heartbeat", '/allocations/' || l.allocation_id as url
            from heartbeat_card h join allocation_card l using (allocation_id) join application_card c using (application_id)
            where h.silent and l.live and l.ends_on >= :today %s
            order by h.seen_at, l.machine"""),

    OUTCOMES("""
            select o.title as "What", case o.kind when 'CI' then 'CI' else initcap(o.kind) end as "Kind", c.project_name as "Project",
                   (o.answered_at at time zone 'utc')::date::text as "Told on", o.url as url
            from outcome_card o join application_card c using (application_id)
            where true %s
            order by o.answered_at desc, o.check_in_id, o.position""");

    private final String sql;

    Listing(String sql) {
        this.sql = sql;
    }

    static Optional<Listing> named(String name) {
        return Stream.of(values()).filter(known -> known.file().equals(name)).findFirst();
    }

    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is about machines alone needs no wall: it names no project. */
    String sql(String wall) {
        return this == IDLE ? sql : sql.formatted(wall);
    }
}
