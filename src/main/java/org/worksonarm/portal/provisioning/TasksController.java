package org.worksonarm.portal.provisioning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;

/** What operators have to do. */
@Controller
@RequestMapping(TaskQuery.PATH)
class TasksController {

    private final OperatorTasks lists;
    private final TaskDesk desk;
    private final Clock clock;

    TasksController(OperatorTasks lists, TaskDesk desk, Clock clock) {
        this.lists = lists;
        this.desk = desk;
        this.clock = clock;
    }

    @InitBinder
    void bindByConstructor(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @ModelAttribute("section")
    String section() {
        return "allocations";
    }

    @ModelAttribute("today")
    LocalDate today() {
        return LocalDate.now(clock);
    }

    @GetMapping
    String list(@ModelAttribute("query") TaskQuery query, @AuthenticationPrincipal SignedIn admin, Model model) {
        model.addAttribute("page", query.page(lists.page(query, admin.accountId())));
        model.addAttribute("kinds", TaskKind.values());
        model.addAttribute("statuses", TaskStatus.values());
        return "provisioning/tasks";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn admin, Model model) {
        var task = lists.find(new TaskId(id), admin.accountId());
        model.addAttribute("task", task);
        model.addAttribute("form", new DoneForm("", "", task.version()));
        return "provisioning/task";
    }

    @PostMapping("/{id}/access")
    String withdrawAccess(@PathVariable UUID id, @AuthenticationPrincipal SignedIn admin, RedirectAttributes flash) {
        var task = lists.find(new TaskId(id), admin.accountId());
        var first = !task.isTooEarly(today()) && desk.withdrawAccess(new TaskId(id), admin.accountId());
        flash.addFlashAttribute(
                "notice", first ? "Noted: nobody of it gets on any more. Wipe it next." : "Nothing changed.");
        return "redirect:" + TaskQuery.PATH + "/" + id;
    }

    @PostMapping("/{id}")
    String done(
            @PathVariable UUID id,
            @ModelAttribute("form") DoneForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn admin,
            Model model,
            RedirectAttributes flash) {
        var task = lists.find(new TaskId(id), admin.accountId());
        model.addAttribute("task", task);
        form.check(errors);
        if (task.isTooEarly(today())) {
            errors.reject("doneForm.early");
        }
        if (errors.hasErrors()) {
            return "provisioning/task";
        }
        desk.done(new TaskId(id), form, admin.accountId());
        flash.addFlashAttribute("notice", "Done. It stays on record with your proof.");
        return "redirect:" + TaskQuery.PATH;
    }
}
