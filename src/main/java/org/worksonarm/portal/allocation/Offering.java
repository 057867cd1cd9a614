package org.worksonarm.portal.allocation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.allocation.Allocating.Attempt;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.hardware.MachineId;

/** Holds that are offered to teams, who take them or leave them. Whoever calls has checked who asks. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Offering {

    /** Has a conflict of interest with nobody, for the portal acts here and not a person. */
    private static final AccountId PORTAL = new AccountId(new UUID(0, 0));

    private final Allocations allocations;
    private final LoanDesk desk;
    private final JdbcClient jdbc;
    private final Clock clock;

    Offering(Allocations allocations, LoanDesk desk, JdbcClient jdbc, Clock clock) {
        this.allocations = allocations;
        this.desk = desk;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes a machine, or a part of it, until that moment.
     *
     * @param by the admin who offers it, null where the portal does so by itself
     */
    public Attempt hold(ResourceRequestId request, Opening opening, Instant until, @Nullable AccountId by) {
        var reader = by == null ? PORTAL : by;
        var terms = desk.termsUnderLock(request, opening.machine(), opening.period(), reader);
        return terms.refusal().<Attempt>map(Attempt.Refused::new).orElseGet(() -> {
            var deed = new Deed(by, clock.instant());
            var hold = new Allocation(terms.request(), opening.machine(), terms.period(), until, deed);
            return new Attempt.Allocated(allocations.saveAndFlush(hold).id());
        });
    }

    /** Waits until nobody else changes it, and says whether it is still held: it stays so until the transaction ends. */
    public boolean claim(AllocationId id) {
        terms(id);
        jdbc.sql("select 1 from allocation where allocation_id = ? for no key update")
                .param(id.value())
                .query()
                .singleRow();
        return find(id).isHeldAt(clock.instant());
    }

    /** Whether its machine, its site and its application still are what they were when it was held. */
    public boolean isStillLendable(AllocationId id) {
        return terms(id).refusalOfConfirming().isEmpty();
    }

    /** Lends what is held, claimed and still lendable. */
    public void take(AllocationId id) {
        var hold = find(id);
        hold.take(clock.instant());
        allocations.saveAndFlush(hold);
    }

    /** Gives up what is held and claimed. */
    public void letGo(AllocationId id) {
        var hold = find(id);
        hold.letGo();
        allocations.saveAndFlush(hold);
    }

    private LoanTerms terms(AllocationId id) {
        var held = jdbc.sql("select * from allocation where allocation_id = ?")
                .param(id.value())
                .query(Held::of)
                .single();
        return desk.termsUnderLock(held.request(), held.machine(), held.period(), PORTAL);
    }

    private Allocation find(AllocationId id) {
        return allocations.findById(id).orElseThrow();
    }

    /** What is held, before anybody waits for it. */
    private record Held(ResourceRequestId request, MachineId machine, Period period) {

        static Held of(ResultSet row, int index) throws SQLException {
            var first = row.getObject("starts_on", LocalDate.class);
            var last = row.getObject("ends_on", LocalDate.class);
            return new Held(
                    new ResourceRequestId(row.getObject("resource_request_id", UUID.class)),
                    new MachineId(row.getObject("machine_id", UUID.class)),
                    new Period(first, last.isBefore(first) ? first : last));
        }
    }
}
