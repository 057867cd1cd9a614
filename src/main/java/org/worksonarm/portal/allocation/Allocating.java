package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.hardware.MachineId;

/** Lending machines. */
@Service
@Transactional
public class Allocating {

    /**
     * Lends a whole machine, or the part of it that the request asks for.
     *
     * @param startsOn first day of use, {@code endsOn} the last, both in UTC
     */
    public Attempt allocate(
            ResourceRequestId request, MachineId machine, LocalDate startsOn, LocalDate endsOn, AccountId by) {
        throw new UnsupportedOperationException("" + request + machine + startsOn + endsOn + by);
    }

    /** How an attempt ended: a clash is an expected refusal, told in plain words. */
    public sealed interface Attempt {

        record Allocated(AllocationId id) implements Attempt {}

        record Refused(String because) implements Attempt {}
    }
}
