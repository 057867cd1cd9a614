package org.worksonarm.portal.allocation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.Answer;
import org.worksonarm.portal.application.RequestKind;
import org.worksonarm.portal.application.ResourceNeed;

/** One thing that a request needs, held against one machine. */
record Finding(Aspect aspect, Verdict verdict, String words) {

    private static final Pattern ISA = Pattern.compile("v(\\d{1,3})(?:\\.(\\d{1,3}))?");

    /** What is needed. */
    enum Aspect {
        KIND,
        SIZE,
        MODEL,
        AARCH32,
        ARMV82,
        CORES,
        MEMORY,
        DISK,
        KVM,
        NETWORK;

        private Finding yes(String words) {
            return new Finding(this, Verdict.YES, words);
        }

        private Finding maybe(String words) {
            return new Finding(this, Verdict.MAYBE, words);
        }

        private Finding no(String words) {
            return new Finding(this, Verdict.NO, words);
        }
    }

    enum Verdict {
        YES,
        MAYBE,
        NO
    }

    static List<Finding> of(ResourceNeed need, Host host) {
        return Stream.of(
                        Optional.of(kind(need, host)),
                        preference(need, host),
                        aarch32(need, host),
                        armv82(need, host),
                        size(need, Aspect.CORES, need.vcpu(), host.cores(), "cores"),
                        size(need, Aspect.MEMORY, need.ramGib(), host.ramGib(), "GiB RAM"),
                        disk(need, host),
                        kvm(need, host),
                        nvme(need, host),
                        network(need, host))
                .flatMap(Optional::stream)
                .toList();
    }

    static List<String> words(List<Finding> findings, Verdict verdict) {
        return findings.stream()
                .filter(finding -> finding.verdict == verdict)
                .map(Finding::words)
                .toList();
    }

    private static Finding kind(ResourceNeed need, Host host) {
        if (need.kind() == RequestKind.WHOLE_MACHINE) {
            return host.isLentWhole()
                    ? Aspect.KIND.yes("lent whole")
                    : Aspect.KIND.no("shared in parts, and a whole machine is asked for");
        }
        if (host.isLentWhole()) {
            return Aspect.KIND.no("lent whole only");
        }
        var portion = Portion.of(need);
        return host.largestPart().hasRoomFor(portion)
                ? Aspect.SIZE.yes("shares up to " + host.largestPart().words(portion.kind()))
                : Aspect.SIZE.no("too small: it shares " + host.largestPart().words(portion.kind()));
    }

    private static Optional<Finding> preference(ResourceNeed need, Host host) {
        return Optional.of(Aspect.MODEL.yes("the model that is asked for"))
                .filter(finding -> host.model().equals(need.preferredModel()));
    }

    private static Optional<Finding> aarch32(ResourceNeed need, Host host) {
        if (need.aarch32() != Answer.YES) {
            return Optional.empty();
        }
        return Optional.of(
                switch (host.aarch32()) {
                    case null -> Aspect.AARCH32.maybe("32-bit Arm code: not known");
                    case FULL -> Aspect.AARCH32.yes("runs 32-bit Arm code");
                    case USER ->
                        Aspect.AARCH32.maybe("32-bit programs in user space only; a 32-bit kernel doesn't run");
                    case NONE -> Aspect.AARCH32.no("runs no 32-bit Arm code");
                });
    }

    private static Optional<Finding> armv82(ResourceNeed need, Host host) {
        if (need.armv82() != Answer.YES) {
            return Optional.empty();
        }
        var isa = host.isa();
        var match = ISA.matcher(isa == null ? "" : isa);
        if (!match.find()) {
            return Optional.of(Aspect.ARMV82.maybe("Armv8.2: not known"));
        }
        var enough = isAtLeast82(Integer.parseInt(match.group(1)), match.group(2));
        return Optional.of(
                enough
                        ? Aspect.ARMV82.yes(isa + " is Armv8.2 or newer")
                        : Aspect.ARMV82.no(isa + " is older than Armv8.2"));
    }

    private static boolean isAtLeast82(int major, @Nullable String minor) {
        return major > 8 || (major == 8 && minor != null && Integer.parseInt(minor) >= 2);
    }

    private static Optional<Finding> size(
            ResourceNeed need, Aspect aspect, @Nullable Integer asked, @Nullable Integer has, String unit) {
        if (asked == null || need.kind() != RequestKind.WHOLE_MACHINE) {
            return Optional.empty();
        }
        if (has == null) {
            return Optional.of(aspect.maybe("%s: not known, %d asked for".formatted(unit, asked)));
        }
        return Optional.of(
                has >= asked
                        ? aspect.yes("%d %s, %d asked for".formatted(has, unit, asked))
                        : aspect.no("%d %s, %d asked for".formatted(has, unit, asked)));
    }

    private static Optional<Finding> disk(ResourceNeed need, Host host) {
        if (need.diskGib() == null || need.kind() != RequestKind.WHOLE_MACHINE) {
            return Optional.empty();
        }
        var disk = host.modelDisk() == null ? "not known" : host.modelDisk();
        return Optional.of(Aspect.DISK.maybe("disk: %s, %d GiB asked for".formatted(disk, need.diskGib())));
    }

    /** Whether a virtual machine may run further ones depends on more than its host, so that is never sure. */
    private static Optional<Finding> kvm(ResourceNeed need, Host host) {
        if (need.equipment().kvm() != Answer.YES) {
            return Optional.empty();
        }
        if (host.kvm() == null || (host.kvm() && need.kind() != RequestKind.WHOLE_MACHINE)) {
            return Optional.of(Aspect.KVM.maybe("virtual machines of its own (KVM): not known"));
        }
        return Optional.of(
                host.kvm()
                        ? Aspect.KVM.yes("runs virtual machines of its own (KVM)")
                        : Aspect.KVM.no("runs no virtual machines (KVM)"));
    }

    private static Optional<Finding> nvme(ResourceNeed need, Host host) {
        if (need.equipment().nvme() != Answer.YES) {
            return Optional.empty();
        }
        var disk = Objects.requireNonNullElse(host.modelDisk(), "not known");
        return Optional.of(
                disk.contains("NVMe")
                        ? Aspect.DISK.yes("a disk on NVMe: " + disk)
                        : Aspect.DISK.maybe("disk: " + disk + ", NVMe asked for"));
    }

    private static Optional<Finding> network(ResourceNeed need, Host host) {
        var asked = need.equipment().network();
        var has = Objects.requireNonNullElse(host.network(), "not known");
        return asked.isBlank()
                ? Optional.empty()
                : Optional.of(Aspect.NETWORK.maybe("network: %s, “%s” asked for".formatted(has, asked)));
    }
}
