package org.worksonarm.portal.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.Equipment.Jobs;

/**
 * What one resource request asks for.
 *
 * @param aarch32 whether 32-bit Arm code must run
 * @param preferredModel slug of a model of the hardware catalogue
 * @param startsOn first day of use in UTC; null for "as soon as possible"
 * @param months how long; null where the applicant did not say
 * @param continuing whether the need goes on after that
 * @param hoursPerWeek null for 24 hours, 7 days
 * @param equipment what else it must have or let its holder do
 * @param guessed whether the importer read it out of free text
 */
public record ResourceNeed(
        RequestKind kind,
        int quantity,
        @Nullable Integer vcpu,
        @Nullable Integer ramGib,
        @Nullable Integer diskGib,
        @Nullable Integer ciJobs,
        Answer aarch32,
        Answer armv82,
        @Nullable String preferredModel,
        @Nullable LocalDate startsOn,
        @Nullable Integer months,
        boolean continuing,
        @Nullable Integer hoursPerWeek,
        String note,
        Equipment equipment,
        boolean guessed) {

    /** Whether strangers may make it run something, so that nobody who trusts their jobs may share a machine with it. */
    public boolean runsJobsOfStrangers() {
        return equipment.jobs() == Jobs.UNTRUSTED;
    }

    /** The same, served in another way. */
    public ResourceNeed as(RequestKind other) {
        return new ResourceNeed(
                other,
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
                continuing,
                hoursPerWeek,
                note,
                equipment,
                guessed);
    }
}
