package org.worksonarm.portal.handover;

import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
import org.worksonarm.portal.allocation.AllocationId;

/** Where admins hand over what is lent. */
@Controller
@RequestMapping(HandoverQuery.PATH)
class HandoversController {

    private static final String ONE = "/{id:[0-9a-f]{8}-[0-9a-f-]{27}}";

    private final HandoverLists lists;
    private final Lendings lendings;
    private final TeamKeys keys;
    private final HandingOver handingOver;

    HandoversController(HandoverLists lists, Lendings lendings, TeamKeys keys, HandingOver handingOver) {
        this.lists = lists;
        this.lendings = lendings;
        this.keys = keys;
        this.handingOver = handingOver;
    }

    @InitBinder
    void bindByConstructor(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @ModelAttribute("section")
    String section() {
        return "allocations";
    }

    @GetMapping
    String list(@ModelAttribute("query") HandoverQuery query, @AuthenticationPrincipal SignedIn admin, Model model) {
        model.addAttribute("page", query.page(lists.page(query, admin.accountId())));
        model.addAttribute("states", HandoverState.values());
        return "handover/list";
    }

    @GetMapping(ONE)
    String show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn admin, Model model) {
        page(id, admin, model);
        var given = lists.find(id);
        model.addAttribute(
                "form",
                given.map(view -> AccessForm.of(view.access(), view.version())).orElseGet(AccessForm::empty));
        return "handover/details";
    }

    @PostMapping(ONE)
    String give(
            @PathVariable UUID id,
            @ModelAttribute("form") AccessForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn admin,
            Model model,
            RedirectAttributes flash) {
        page(id, admin, model);
        form.check(errors);
        checkWiped(id, admin, errors);
        if (errors.hasErrors()) {
            return "handover/details";
        }
        var isNew = handingOver.give(new AllocationId(id), form.access(), form.seen(), admin.accountId());
        flash.addFlashAttribute(
                "notice", isNew ? "Saved. The team gets a mail that leads to the details." : "Nothing changed.");
        return "redirect:" + HandoverQuery.PATH + "/" + id;
    }

    /** What an operator installs, for curl as well as for copying. */
    @GetMapping(ONE + "/authorized_keys")
    ResponseEntity<String> authorizedKeys(@PathVariable UUID id, @AuthenticationPrincipal SignedIn admin) {
        var loan = lendings.forAdmin(new AllocationId(id), admin.accountId());
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(CacheControl.noStore())
                .body(loan.isOver() ? "" : TeamKeys.file(keys.of(loan.application())));
    }

    private void checkWiped(UUID id, SignedIn admin, BindingResult errors) {
        if (!lendings.forAdmin(new AllocationId(id), admin.accountId()).isWiped()) {
            errors.reject("accessForm.wipe");
        }
    }

    private void page(UUID id, SignedIn admin, Model model) {
        var loan = lendings.forAdmin(new AllocationId(id), admin.accountId());
        model.addAttribute("loan", loan);
        model.addAttribute("handover", lists.find(id).orElse(null));
        var found = keys.of(loan.application());
        model.addAttribute("keys", found);
        model.addAttribute("authorizedKeys", TeamKeys.file(found));
        model.addAttribute("without", String.join(", ", keys.without(loan.application())));
    }
}
