package org.worksonarm.portal.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.worksonarm.portal.application.Answer;
import org.worksonarm.portal.application.Equipment;
import org.worksonarm.portal.application.Equipment.Boot;
import org.worksonarm.portal.application.Equipment.Jobs;
import org.worksonarm.portal.application.RequestKind;
import org.worksonarm.portal.application.ResourceNeed;

/** A need in words. */
record NeedWords(ResourceNeed need, Map<String, String> modelNames) {

    /** What is asked for, and how often. */
    public String title() {
        var number = need.quantity();
        return switch (need.kind()) {
            case WHOLE_MACHINE -> Wording.count(number, "whole machine", "whole machines");
            case VM ->
                "%s of %s"
                        .formatted(
                                Wording.count(number, "virtual machine", "virtual machines"),
                                Portion.of(need).size());
            case HOSTED_CI -> hostedCi(number);
        };
    }

    /** Everything else that was said, each in a few words. */
    public List<String> details() {
        var details = new ArrayList<String>();
        addSizes(details);
        addAbilities(details);
        addEquipment(details, need.equipment());
        addTimes(details);
        if (need.guessed()) {
            details.add("guessed from the text by the importer");
        }
        return details;
    }

    private String hostedCi(int number) {
        var slots = Wording.count(Portion.of(need).ciSlots(), "job at once", "jobs at once");
        return "Hosted CI, " + slots + (number == 1 ? "" : ", %d times".formatted(number));
    }

    private void addSizes(List<String> details) {
        if (need.kind() == RequestKind.WHOLE_MACHINE) {
            add(details, need.vcpu() != null, "%s cores".formatted(need.vcpu()));
            add(details, need.ramGib() != null, "%s GiB RAM".formatted(need.ramGib()));
            add(details, need.diskGib() != null, "%s GiB disk".formatted(need.diskGib()));
        } else if (need.kind() == RequestKind.VM) {
            add(details, need.vcpu() == null, "size not stated, so the usual one");
        }
    }

    private void addAbilities(List<String> details) {
        add(details, need.aarch32() == Answer.YES, "runs 32-bit Arm code");
        add(details, need.armv82() == Answer.YES, "Armv8.2 or newer");
        var model = need.preferredModel();
        if (model != null) {
            details.add("preferably " + modelNames.getOrDefault(model, model));
        }
    }

    private static void addEquipment(List<String> details, Equipment equipment) {
        add(details, equipment.kvm() == Answer.YES, "runs virtual machines of its own (KVM)");
        add(details, equipment.nvme() == Answer.YES, "a disk on NVMe");
        add(details, !equipment.network().isBlank(), "network: " + equipment.network());
        add(details, equipment.boot() == Boot.IMAGE, "boots the image " + equipment.bootSource());
        add(details, equipment.boot() == Boot.IPXE, "boots by iPXE from " + equipment.bootSource());
        add(details, equipment.jobs() == Jobs.TRUSTED, "for trusted jobs only");
        add(details, equipment.jobs() == Jobs.UNTRUSTED, "for untrusted jobs, apart from others");
        add(details, equipment.ciMinutes() != null, "%s minutes a month".formatted(equipment.ciMinutes()));
    }

    private void addTimes(List<String> details) {
        var from = need.startsOn();
        details.add(from == null ? "as soon as possible" : "from " + Wording.day(from));
        var months = need.months();
        details.add(months == null ? "for how long is not stated" : "for " + Wording.count(months, "month", "months"));
        add(details, need.continuing(), "and the need goes on after that");
        add(details, need.hoursPerWeek() != null, "%s hours a week".formatted(need.hoursPerWeek()));
    }

    private static void add(List<String> details, boolean said, String words) {
        if (said) {
            details.add(words);
        }
    }
}
