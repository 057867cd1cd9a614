package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.List;
import org.worksonarm.portal.hardware.MachineId;

/**
 * A machine that could serve a request, and the days for which it is free.
 *
 * @param lastDay the last day of use
 * @param reasons why it fits
 * @param doubts what of it is not known, or fits only partly; empty where it surely fits
 */
public record Opening(
        MachineId machine,
        String name,
        String modelName,
        String siteName,
        LocalDate firstDay,
        LocalDate lastDay,
        List<String> reasons,
        List<String> doubts) {

    public Opening {
        reasons = List.copyOf(reasons);
        doubts = List.copyOf(doubts);
    }

    static Opening of(Candidate candidate, LocalDate from, Period period) {
        var host = candidate.host();
        var days = Period.ofDays(from, period.days());
        return switch (candidate.fit()) {
            case Fit.Fits(List<String> reasons) -> of(host, days, reasons, List.of());
            case Fit.MayFit(List<String> reasons, List<String> doubts) -> of(host, days, reasons, doubts);
            case Fit.DoesNotFit misfit -> throw new IllegalArgumentException(host.name() + misfit.because());
        };
    }

    private static Opening of(Host host, Period days, List<String> reasons, List<String> doubts) {
        var machine = new MachineId(host.machineId());
        return new Opening(
                machine, host.name(), host.modelName(), host.siteName(), days.first(), days.last(), reasons, doubts);
    }

    public boolean surelyFits() {
        return doubts.isEmpty();
    }

    public String days() {
        return period().words();
    }

    Period period() {
        return new Period(firstDay, lastDay);
    }
}
