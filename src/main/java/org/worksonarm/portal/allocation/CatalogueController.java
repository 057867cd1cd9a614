package org.worksonarm.portal.allocation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.worksonarm.portal.allocation.FreeCapacity.ModelCapacity;
import org.worksonarm.portal.hardware.HardwareCatalogue;
import org.worksonarm.portal.hardware.MachineModel;

/** The public catalogue. It stands here and not with the hardware because it tells what is free. */
@Controller
class CatalogueController {

    private final HardwareCatalogue catalogue;
    private final FreeCapacity capacity;

    CatalogueController(HardwareCatalogue catalogue, FreeCapacity capacity) {
        this.catalogue = catalogue;
        this.capacity = capacity;
    }

    @GetMapping("/hardware")
    String show(Model model) {
        Map<String, ModelCapacity> today =
                capacity.today().stream().collect(Collectors.toMap(ModelCapacity::model, Function.identity()));
        List<Entry> entries = catalogue.models().stream()
                .map(machine -> new Entry(machine, today.get(machine.slug())))
                .toList();
        model.addAttribute("section", "hardware");
        model.addAttribute("entries", entries);
        model.addAttribute("parts", capacity.partsToday());
        return "allocation/catalogue";
    }

    /** A model; {@code capacity} is null where the programme has none of it. */
    record Entry(MachineModel model, @Nullable ModelCapacity capacity) {}
}
