package org.worksonarm.portal.conflict;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.conflict.ConflictList.Case;
import org.worksonarm.portal.kernel.NotFound;

/** Shows admins the conflicts of interest of others, and ends those that are none. */
@Controller
@RequestMapping("/conflict-cases")
class ConflictCasesController {

    private final ConflictList list;
    private final EndedConflicts over;
    private final ConflictKeeping keeping;
    private final Memberships memberships;

    ConflictCasesController(ConflictList list, EndedConflicts over, ConflictKeeping keeping, Memberships memberships) {
        this.memberships = memberships;
        this.list = list;
        this.over = over;
        this.keeping = keeping;
    }

    @ModelAttribute("section")
    String section() {
        return "ranking";
    }

    @GetMapping
    String all(
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable UUID ended,
            @AuthenticationPrincipal SignedIn admin,
            Model model) {
        var reader = admin.accountId();
        model.addAttribute("page", ConflictPage.of(list.page(reader, after), after, over.page(reader, ended), ended));
        model.addAttribute("unseen", memberships.unseen());
        return "conflict/all";
    }

    @GetMapping("/{id}")
    String ask(@PathVariable UUID id, @AuthenticationPrincipal SignedIn admin, Model model) {
        model.addAttribute("reasonForm", ReasonForm.empty());
        model.addAttribute("standing", find(id, admin));
        return "conflict/end";
    }

    @PostMapping("/{id}")
    String end(
            @PathVariable UUID id,
            @Valid @ModelAttribute("reasonForm") ReasonForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn admin,
            Model model,
            RedirectAttributes flash) {
        var standing = find(id, admin);
        if (errors.hasErrors()) {
            model.addAttribute("standing", standing);
            return "conflict/end";
        }
        var ended = keeping.end(
                standing, admin.accountId(), requireNonNull(form.reason()).strip());
        flash.addFlashAttribute(
                "notice",
                ended
                        ? "Ended. %s may judge %s.".formatted(standing.name(), standing.projectName())
                        : "Nothing changed: it had ended already.");
        return "redirect:/conflict-cases";
    }

    private Case find(UUID id, SignedIn admin) {
        return list.find(id, admin.accountId()).orElseThrow(() -> new NotFound("conflict " + id));
    }
}
