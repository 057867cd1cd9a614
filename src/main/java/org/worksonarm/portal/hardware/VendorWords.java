package org.worksonarm.portal.hardware;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.kernel.FieldWords;

/** Says who makes a model, and whether it runs virtual machines, where two versions of a form are compared. */
@Component
class VendorWords implements FieldWords {

    private final ModelLists lists;

    VendorWords(ModelLists lists) {
        this.lists = lists;
    }

    @Override
    public Map<String, Map<String, String>> byField() {
        var vendors = lists.vendors().stream().collect(Collectors.toMap(Option::value, Option::label));
        return Map.of("vendor", vendors, "kvm", Map.of("true", "Yes", "false", "No", "", "Not known"));
    }
}
