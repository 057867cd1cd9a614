package org.worksonarm.portal.scheduling;

import static org.worksonarm.portal.conflict.ConflictWall.NO_CONFLICT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.scheduling.Supposition.LoanRenewed;
import org.worksonarm.portal.scheduling.Supposition.MachinesArrive;
import org.worksonarm.portal.scheduling.Supposition.SiteCloses;

/** Reads what can be supposed, and turns what is typed into it. */
@Component
@Transactional(readOnly = true)
class WhatIfs {

    private static final Option NONE = new Option("", "None");

    private static final String LOANS = """
            select a.allocation_id, c.application_id, a.machine || ' to ' || c.project_name as words, a.ends_on
            from allocation_card a join application_card c using (application_id)
            where a.live and a.status <> 'HELD' and a.ends_on >= :today %s
            """.formatted(NO_CONFLICT);

    private final JdbcClient jdbc;
    private final Clock clock;

    WhatIfs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    WhatIf choices(SignedIn reader) {
        var loans = jdbc.sql(LOANS + "order by a.ends_on, a.machine limit 200")
                .param("today", LocalDate.now(clock))
                .param("me", reader.accountId().value())
                .query(Loan.class)
                .list();
        return new WhatIf(
                machines("site", "site_name"),
                machines("model", "model_name"),
                withNone(loans.stream().map(Loan::option)));
    }

    /** What a form without faults supposes; where something of it is gone meanwhile, {@code errors} tells. */
    List<Supposition> suppositions(ScheduleForm form, SignedIn reader, Errors errors) {
        var suppositions = new ArrayList<Supposition>();
        if (form.supposesClosing()) {
            closing(form).ifPresentOrElse(suppositions::add, () -> missing("closes", errors));
        }
        if (form.supposesArrival()) {
            arrival(form).ifPresentOrElse(suppositions::add, () -> missing("model", errors));
        }
        if (form.supposesRenewal()) {
            renewal(form, reader).ifPresentOrElse(suppositions::add, () -> missing("loan", errors));
        }
        return suppositions;
    }

    private Optional<Supposition> closing(ScheduleForm form) {
        return label(machines("site", "site_name"), form.closes())
                .map(name -> new SiteCloses(form.closes(), name, ScheduleForm.day(form.closesOn())));
    }

    private Optional<Supposition> arrival(ScheduleForm form) {
        var site = label(machines("site", "site_name"), form.arrivesAt());
        var model = label(machines("model", "model_name"), form.model());
        return site.flatMap(siteName -> model.map(modelName -> new MachinesArrive(
                Integer.parseInt(form.number()),
                form.model(),
                form.arrivesAt(),
                ScheduleForm.day(form.arrivesOn()),
                modelName,
                siteName)));
    }

    private Optional<Supposition> renewal(ScheduleForm form, SignedIn reader) {
        return jdbc.sql(LOANS + "and a.allocation_id::text = :loan")
                .param("today", LocalDate.now(clock))
                .param("me", reader.accountId().value())
                .param("loan", form.loan())
                .query(Loan.class)
                .optional()
                .map(loan -> loan.until(ScheduleForm.day(form.until())));
    }

    private static void missing(String field, Errors errors) {
        errors.rejectValue(field, "scheduleForm." + field + ".missing");
    }

    private static Optional<String> label(List<Option> options, String value) {
        return options.stream()
                .filter(option -> !value.isEmpty() && option.value().equals(value))
                .map(Option::label)
                .findFirst();
    }

    private List<Option> machines(String value, String label) {
        var sql = """
                select distinct %s as value, %s as label from host_card where state not in ('COMMISSIONING', 'RETIRED')
                order by label, value""".formatted(value, label);
        return withNone(jdbc.sql(sql).query(Option.class).stream());
    }

    private static List<Option> withNone(Stream<Option> options) {
        return Stream.concat(Stream.of(NONE), options).toList();
    }

    private record Loan(UUID allocationId, UUID applicationId, String words, LocalDate endsOn) {

        Option option() {
            return new Option(allocationId.toString(), "%s, until %s".formatted(words, Days.words(endsOn)));
        }

        Supposition until(LocalDate day) {
            return new LoanRenewed(new AllocationId(allocationId), new ApplicationId(applicationId), words, day);
        }
    }
}
