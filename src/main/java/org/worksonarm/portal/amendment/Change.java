package org.worksonarm.portal.amendment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.application.RequestKind;
import org.worksonarm.portal.application.ResourceRequestId;

/**
 * What is to be changed; only what its kind needs is there.
 *
 * @param request the line whose machine or quantity is to change
 * @param allocation the loan whose period is to change
 * @param people whose access is to be added or taken away, in words
 * @param outcomes what came of the loan so far, where it is to last longer
 * @param requestKind what the line shall ask for instead; {@code model} is a slug, null where any will do
 */
@Embeddable
public record Change(
        @Enumerated(EnumType.STRING) AmendmentKind kind,
        @Nullable ResourceRequestId request,
        @Nullable AllocationId allocation,
        @Nullable String people,
        @Enumerated(EnumType.STRING) @Nullable RequestKind requestKind,
        @Nullable String model,
        @Nullable Integer quantity,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String outcomes) {

    public static Change people(String people) {
        return new Change(AmendmentKind.PEOPLE, null, null, people, null, null, null, null, null, null);
    }

    public static Change machineType(UUID line, RequestKind kind, @Nullable String model) {
        var request = new ResourceRequestId(line);
        return new Change(AmendmentKind.MACHINE_TYPE, request, null, null, kind, model, null, null, null, null);
    }

    public static Change quantity(UUID line, int quantity) {
        var request = new ResourceRequestId(line);
        return new Change(AmendmentKind.QUANTITY, request, null, null, null, null, quantity, null, null, null);
    }

    public static Change period(UUID loan, LocalDate first, LocalDate last) {
        var allocation = new AllocationId(loan);
        return new Change(AmendmentKind.PERIOD, null, allocation, null, null, null, null, first, last, null);
    }

    Change with(String newOutcomes) {
        return new Change(
                kind, request, allocation, people, requestKind, model, quantity, startsOn, endsOn, newOutcomes);
    }

    /** The line or the loan; null where it concerns the people. */
    @Nullable
    UUID subject() {
        if (request != null) {
            return request.value();
        }
        return allocation == null ? null : allocation.value();
    }
}
