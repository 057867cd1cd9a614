package org.worksonarm.portal.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What may stand after {@code need:}, each a condition on a resource request {@code q}. */
enum Need {
    MACHINE("a whole machine", "q.kind = 'WHOLE_MACHINE'"),
    VM("a virtual machine", "q.kind = 'VM'"),
    CI("hosted CI", "q.kind = 'HOSTED_CI'"),
    AARCH32("32-bit code", "q.aarch32 = 'YES'"),
    ARMV8_2("Armv8.2", "q.armv8_2 = 'YES'"),
    KVM("KVM", "q.kvm = 'YES'"),
    NVME("NVMe", "q.nvme = 'YES'"),
    IPXE("iPXE boot", "q.boot = 'IPXE'"),
    CONTINUING("hardware for longer than a term", "q.continuing");

    private final String label;
    private final String condition;

    Need(String label, String condition) {
        this.label = label;
        this.condition = condition;
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(need -> new Choice(need.word(), need.label))
                .toList();
    }

    static Need of(Choice choice) {
        return valueOf(choice.word().toUpperCase(Locale.ROOT).replace('.', '_'));
    }

    /** Each as a column: its label where some request {@code q} of an application has the need. */
    static List<String> columns() {
        return Arrays.stream(values())
                .map(need -> "case when bool_or(%s) then '%s' end".formatted(need.condition, need.label))
                .toList();
    }

    String condition() {
        return condition;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
