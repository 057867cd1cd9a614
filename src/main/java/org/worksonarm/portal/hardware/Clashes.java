package org.worksonarm.portal.hardware;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;

/** Says at the field which other machine has already what may be only once, after the database refused it. */
@Component
@Transactional(readOnly = true)
class Clashes {

    private final JdbcClient jdbc;

    Clashes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * False where the refusal is about something else.
     *
     * @param machine null for one that is new
     */
    boolean explain(
            DataIntegrityViolationException refusal, FactsForm facts, @Nullable UUID machine, BindingResult errors) {
        if (Violation.of(refusal, "machine_serial_key")) {
            var other = withSerial(facts.serial().strip());
            errors.rejectValue("facts.serial", "factsForm.serial.taken", new Object[] {other}, null);
            return true;
        }
        if (Violation.of(refusal, "machine_interface_pkey")) {
            var others = withAddresses(facts.addresses(), machine);
            errors.rejectValue("facts.macs", "factsForm.macs.taken", new Object[] {others}, null);
            return true;
        }
        return false;
    }

    private String withSerial(String serial) {
        return jdbc.sql("select name from machine where lower(serial) = lower(?)")
                .param(serial)
                .query(String.class)
                .optional()
                .orElse("another machine");
    }

    private String withAddresses(List<MacAddress> addresses, @Nullable UUID machine) {
        return MachineDetails.joined(jdbc.sql("""
                select distinct machine || ' has ' || mac as held from machine_interface_card
                where mac in (:addresses) and machine_id is distinct from cast(:machine as uuid) order by held""")
                .param("machine", machine)
                .param("addresses", addresses.stream().map(MacAddress::value).toList())
                .query(String.class)
                .list());
    }
}
