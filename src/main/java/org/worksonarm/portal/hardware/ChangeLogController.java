package org.worksonarm.portal.hardware;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.worksonarm.portal.kernel.NotFound;

/** All changes of one machine, model or site, page by page. */
@Controller
@RequestMapping("/machines")
class ChangeLogController {

    private static final String ID = "/{id:[0-9a-f]{8}-[0-9a-f-]{27}}";

    private final ChangeLog changes;
    private final MachineLists machines;
    private final SiteLists sites;
    private final ModelLists models;

    ChangeLogController(ChangeLog changes, MachineLists machines, SiteLists sites, ModelLists models) {
        this.changes = changes;
        this.machines = machines;
        this.sites = sites;
        this.models = models;
    }

    @ModelAttribute("section")
    String section() {
        return "machines";
    }

    @GetMapping(ID + "/changes")
    String machine(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID before, Model model) {
        var machine = machines.find(new MachineId(id)).orElseThrow(() -> new NotFound("machine " + id));
        model.addAttribute("name", "Machine " + machine.name());
        return show("machine", "/machines/" + id, id, before, model);
    }

    @GetMapping("/sites" + ID + "/changes")
    String site(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID before, Model model) {
        var site = sites.find(new SiteId(id)).orElseThrow(() -> new NotFound("site " + id));
        model.addAttribute("name", "Site " + site.code());
        return show("site", "/machines/sites/" + id, id, before, model);
    }

    @GetMapping("/models" + ID + "/changes")
    String model(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID before, Model model) {
        var found = models.find(new ModelId(id)).orElseThrow(() -> new NotFound("model " + id));
        model.addAttribute("name", "Model " + found.name());
        return show("model", "/machines/models/" + id, id, before, model);
    }

    private String show(String kind, String url, UUID id, @Nullable UUID before, Model model) {
        var page = changes.of(kind, id, before);
        model.addAttribute("url", url);
        model.addAttribute("changes", page.changes());
        model.addAttribute("first", before == null ? null : url + "/changes");
        model.addAttribute("next", page.next() == null ? null : url + "/changes?before=" + page.next());
        return "hardware/changes";
    }
}
