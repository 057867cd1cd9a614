package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.Answer;
import org.worksonarm.portal.application.Equipment;
import org.worksonarm.portal.application.RequestKind;
import org.worksonarm.portal.application.ResourceNeed;

/** Builds needs of which a test states only what matters to it. */
record NeedBuilder(
        RequestKind kind,
        int quantity,
        @Nullable Integer vcpu,
        @Nullable Integer ramGib,
        @Nullable Integer diskGib,
        @Nullable Integer ciJobs,
        Answer aarch32,
        Answer armv82,
        @Nullable String preferredModel) {

    static NeedBuilder of(RequestKind kind) {
        return new NeedBuilder(kind, 1, null, null, null, null, Answer.NOT_SURE, Answer.NOT_SURE, null);
    }

    static NeedBuilder whole() {
        return of(RequestKind.WHOLE_MACHINE);
    }

    static NeedBuilder vm(int vcpu, int ramGib, int diskGib) {
        return new NeedBuilder(RequestKind.VM, 1, vcpu, ramGib, diskGib, null, Answer.NOT_SURE, Answer.NOT_SURE, null);
    }

    static NeedBuilder ci(int jobs) {
        return new NeedBuilder(
                RequestKind.HOSTED_CI, 1, null, null, null, jobs, Answer.NOT_SURE, Answer.NOT_SURE, null);
    }

    NeedBuilder times(int number) {
        return new NeedBuilder(kind, number, vcpu, ramGib, diskGib, ciJobs, aarch32, armv82, preferredModel);
    }

    NeedBuilder cores(@Nullable Integer number) {
        return new NeedBuilder(kind, quantity, number, ramGib, diskGib, ciJobs, aarch32, armv82, preferredModel);
    }

    NeedBuilder ram(@Nullable Integer gib) {
        return new NeedBuilder(kind, quantity, vcpu, gib, diskGib, ciJobs, aarch32, armv82, preferredModel);
    }

    NeedBuilder withAarch32() {
        return new NeedBuilder(kind, quantity, vcpu, ramGib, diskGib, ciJobs, Answer.YES, armv82, preferredModel);
    }

    NeedBuilder armv82(Answer answer) {
        return new NeedBuilder(kind, quantity, vcpu, ramGib, diskGib, ciJobs, aarch32, answer, preferredModel);
    }

    NeedBuilder preferring(String model) {
        return new NeedBuilder(kind, quantity, vcpu, ramGib, diskGib, ciJobs, aarch32, armv82, model);
    }

    ResourceNeed build() {
        return build(null, null);
    }

    ResourceNeed build(@Nullable LocalDate startsOn, @Nullable Integer months) {
        return new ResourceNeed(
                kind,
                quantity,
                vcpu,
                ramGib,
                diskGib,
                ciJobs,
                aarch32,
                armv82,
                preferredModel,
                startsOn,
                months,
                false,
                null,
                "",
                Equipment.any(),
                false);
    }
}
