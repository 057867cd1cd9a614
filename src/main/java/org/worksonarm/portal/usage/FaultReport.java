package org.worksonarm.portal.usage;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.hardware.MachineId;

/**
 * What a holder reports of a machine that fails. It is open until an admin says that it is fixed or moves the loan to a
 * substitute, or its team withdraws it because the machine works again. One is open for a loan at a time.
 */
@Entity
class FaultReport extends AbstractAggregateRoot<FaultReport> {

    @EmbeddedId
    private FaultReportId id;

    private AllocationId allocationId;
    private MachineId machineId;

    @Embedded
    private Trouble trouble;

    @AttributeOverride(name = "value", column = @Column(name = "reported_by"))
    private AccountId reportedBy;

    private Instant reportedAt;

    @Enumerated(EnumType.STRING)
    private FaultStatus status = FaultStatus.OPEN;

    private String answer = "";

    @AttributeOverride(name = "value", column = @Column(name = "answered_by"))
    private @Nullable AccountId answeredBy;

    private @Nullable Instant answeredAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected FaultReport() {}

    FaultReport(LoanInUse loan, Trouble trouble, AccountId by, Instant at) {
        this.id = FaultReportId.create();
        this.allocationId = new AllocationId(loan.id());
        this.machineId = new MachineId(loan.machineId());
        this.trouble = trouble;
        this.reportedBy = by;
        this.reportedAt = at;
        registerEvent(
                new FaultReported(id, new ApplicationId(loan.applicationId()), trouble.urgency(), trouble.what()));
    }

    AllocationId loan() {
        return allocationId;
    }

    FaultStatus status() {
        return status;
    }

    String answer() {
        return answer;
    }

    boolean isOpen() {
        return status == FaultStatus.OPEN;
    }

    long version() {
        return version == null ? 0 : version;
    }

    /** An admin fixed it, or moved the loan. */
    void answer(ApplicationId application, FaultStatus how, String words, AccountId by, Instant at) {
        if (words.isBlank() || how == FaultStatus.OPEN || how == FaultStatus.WITHDRAWN) {
            throw new IllegalArgumentException("a fault is answered in words");
        }
        answeredBy = by;
        end(application, how, words, at);
    }

    /** Its team says that the machine works again. */
    void withdraw(ApplicationId application, Instant at) {
        end(application, FaultStatus.WITHDRAWN, "", at);
    }

    private void end(ApplicationId application, FaultStatus how, String words, Instant at) {
        if (!isOpen()) {
            throw new IllegalStateException("fault report " + id + " is " + status);
        }
        status = how;
        answer = words.strip();
        answeredAt = at;
        registerEvent(new FaultEnded(id, application, how, answer));
    }
}
