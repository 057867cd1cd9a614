package org.worksonarm.portal.application;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One resource request as typed: what a person may get wrong stays text until it is checked. */
record RequestRow(
        @Pattern(regexp = "WHOLE_MACHINE|VM|HOSTED_CI") @Nullable
        String kind,

        @WholeNumber(max = 50, message = "{request.quantity}") @Nullable
        String quantity,

        @WholeNumber(max = 1024, message = "{request.vcpu}") @Nullable
        String vcpu,

        @WholeNumber(max = 4096, message = "{request.ramGib}") @Nullable
        String ramGib,

        @WholeNumber(max = 100_000, message = "{request.diskGib}") @Nullable
        String diskGib,

        @WholeNumber(max = 200, message = "{request.ciJobs}") @Nullable
        String ciJobs,

        @Pattern(regexp = "true|false") @Nullable String aarch32,
        @Pattern(regexp = "YES|NO|NOT_SURE") @Nullable String armv82,
        @Size(max = 60) @Nullable String preferredModel,
        @CalendarDay @Nullable String startsOn,

        @WholeNumber(max = 36, message = "{request.months}") @Nullable
        String months,

        @Pattern(regexp = "true|false") @Nullable String continuing,

        @WholeNumber(max = 168, message = "{request.hoursPerWeek}") @Nullable
        String hoursPerWeek,

        @Size(max = 1000, message = "{text.long}") @Nullable String note) {

    static RequestRow empty() {
        return new RequestRow(
                "WHOLE_MACHINE",
                "1",
                null,
                null,
                null,
                null,
                "false",
                "NOT_SURE",
                null,
                null,
                "12",
                "false",
                null,
                null);
    }

    static RequestRow of(ResourceNeed need) {
        return new RequestRow(
                need.kind().name(),
                String.valueOf(need.quantity()),
                text(need.vcpu()),
                text(need.ramGib()),
                text(need.diskGib()),
                text(need.ciJobs()),
                String.valueOf(need.aarch32()),
                need.armv82().name(),
                need.preferredModel(),
                text(need.startsOn()),
                text(need.months()),
                String.valueOf(need.continuing()),
                text(need.hoursPerWeek()),
                need.note());
    }

    ResourceNeed need() {
        return new ResourceNeed(
                kind == null ? RequestKind.WHOLE_MACHINE : RequestKind.valueOf(kind),
                quantity == null ? 1 : Integer.parseInt(quantity),
                number(vcpu),
                number(ramGib),
                number(diskGib),
                number(ciJobs),
                Boolean.parseBoolean(aarch32),
                armv82 == null ? Answer.NOT_SURE : Answer.valueOf(armv82),
                preferredModel,
                startsOn == null ? null : LocalDate.parse(startsOn),
                number(months),
                Boolean.parseBoolean(continuing),
                number(hoursPerWeek),
                note == null ? "" : note,
                false);
    }

    boolean is(RequestKind wanted) {
        return wanted.name().equals(kind);
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text == null ? null : Integer.valueOf(text);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
