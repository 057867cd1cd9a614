package org.worksonarm.portal.allocation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.Answer;
import org.worksonarm.portal.application.RequestKind;
import org.worksonarm.portal.application.ResourceNeed;

/** One thing that a request needs, held against one machine. */
record Finding(Verdict verdict, String words) {

    private static final Pattern ISA = Pattern.compile("v(\\d{1,3})(?:\\.(\\d{1,3}))?");

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
                        size(need, host, need.vcpu(), host.cores(), "cores"),
                        size(need, host, need.ramGib(), host.ramGib(), "GiB RAM"),
                        disk(need, host))
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
            return host.isLentWhole() ? yes("lent whole") : no("shared in parts, and a whole machine is asked for");
        }
        if (host.isLentWhole()) {
            return no("lent whole only");
        }
        var portion = Portion.of(need);
        return host.capacity().hasRoomFor(portion)
                ? yes("shares up to " + host.capacity().words(portion.kind()))
                : no("too small: it shares " + host.capacity().words(portion.kind()));
    }

    private static Optional<Finding> preference(ResourceNeed need, Host host) {
        return Optional.of(yes("the model that is asked for"))
                .filter(finding -> host.model().equals(need.preferredModel()));
    }

    private static Optional<Finding> aarch32(ResourceNeed need, Host host) {
        if (need.aarch32() != Answer.YES) {
            return Optional.empty();
        }
        return Optional.of(
                switch (host.aarch32()) {
                    case null -> maybe("32-bit Arm code: not known");
                    case FULL -> yes("runs 32-bit Arm code");
                    case USER -> maybe("32-bit programs in user space only; a 32-bit kernel doesn't run");
                    case NONE -> no("runs no 32-bit Arm code");
                });
    }

    private static Optional<Finding> armv82(ResourceNeed need, Host host) {
        if (need.armv82() != Answer.YES) {
            return Optional.empty();
        }
        var isa = host.isa();
        var match = ISA.matcher(isa == null ? "" : isa);
        if (!match.find()) {
            return Optional.of(maybe("Armv8.2: not known"));
        }
        var enough = isAtLeast82(Integer.parseInt(match.group(1)), match.group(2));
        return Optional.of(enough ? yes(isa + " is Armv8.2 or newer") : no(isa + " is older than Armv8.2"));
    }

    private static boolean isAtLeast82(int major, @Nullable String minor) {
        return major > 8 || (major == 8 && minor != null && Integer.parseInt(minor) >= 2);
    }

    private static Optional<Finding> size(
            ResourceNeed need, Host host, @Nullable Integer asked, @Nullable Integer has, String unit) {
        if (asked == null || need.kind() != RequestKind.WHOLE_MACHINE) {
            return Optional.empty();
        }
        if (has == null) {
            return Optional.of(maybe("%s: not known, %d asked for".formatted(unit, asked)));
        }
        return Optional.of(
                has >= asked
                        ? yes("%d %s, %d asked for".formatted(has, unit, asked))
                        : no("%d %s, %d asked for".formatted(has, unit, asked)));
    }

    private static Optional<Finding> disk(ResourceNeed need, Host host) {
        if (need.diskGib() == null || need.kind() != RequestKind.WHOLE_MACHINE) {
            return Optional.empty();
        }
        var disk = host.modelDisk() == null ? "not known" : host.modelDisk();
        return Optional.of(maybe("disk: %s, %d GiB asked for".formatted(disk, need.diskGib())));
    }

    private static Finding yes(String words) {
        return new Finding(Verdict.YES, words);
    }

    private static Finding maybe(String words) {
        return new Finding(Verdict.MAYBE, words);
    }

    private static Finding no(String words) {
        return new Finding(Verdict.NO, words);
    }
}
