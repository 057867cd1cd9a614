package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.postgresql.util.PSQLException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.hardware.MachineId;

/** Writes loans past the application, to see what the database itself refuses. */
final class AllocationRows {

    private AllocationRows() {}

    /** {@code portion} is SQL for kind, vcpu and ci_slots. */
    static UUID insert(
            JdbcClient jdbc,
            ResourceRequestId request,
            MachineId machine,
            String portion,
            LocalDate first,
            LocalDate last) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into allocation (allocation_id, application_id, resource_request_id, machine_id, status, starts_on,
                    ends_on, promised_until, allocated_at, version, kind, vcpu, ci_slots)
                select :id, application_id, :request, :machine, 'ACTIVE', :first, :last, :last, now(), 0, %s
                from resource_request where resource_request_id = :request""".formatted(portion))
                .param("id", id)
                .param("request", request.value())
                .param("machine", machine.value())
                .param("first", first)
                .param("last", last)
                .update();
        return id;
    }

    static String constraint(DataIntegrityViolationException refusal) {
        var cause = (PSQLException) Objects.requireNonNull(NestedExceptionUtils.getRootCause(refusal));
        return Objects.requireNonNull(
                Objects.requireNonNull(cause.getServerErrorMessage()).getConstraint());
    }
}
