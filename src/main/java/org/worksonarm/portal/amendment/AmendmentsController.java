package org.worksonarm.portal.amendment;

import java.util.List;
import java.util.Optional;
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
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.amendment.AskPage.Option;
import org.worksonarm.portal.kernel.NotFound;

/** Where admins answer change requests. */
@Controller
@RequestMapping(AmendmentQuery.PATH)
class AmendmentsController {

    private static final List<Option> VERDICTS = List.of(
            new Option(ResponseForm.AGREE, "Agree: the change is made now"),
            new Option(ResponseForm.REFUSE, "Refuse: everything stays as it is"));

    private final AmendmentLists lists;
    private final Responding responding;

    AmendmentsController(AmendmentLists lists, Responding responding) {
        this.lists = lists;
        this.responding = responding;
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
    String list(@ModelAttribute("query") AmendmentQuery query, @AuthenticationPrincipal SignedIn admin, Model model) {
        model.addAttribute("page", AmendmentPage.of(lists.page(query, admin.accountId()), query));
        model.addAttribute("kinds", AmendmentKind.values());
        model.addAttribute("statuses", AmendmentStatus.values());
        return "amendment/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn admin, Model model) {
        var view = find(id, admin.accountId());
        model.addAttribute("form", ResponseForm.of(view));
        return page(view, model);
    }

    @PostMapping("/{id}")
    String respond(
            @PathVariable UUID id,
            @ModelAttribute("form") ResponseForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn admin,
            Model model,
            RedirectAttributes flash) {
        form.check(find(id, admin.accountId()).wish(), errors);
        if (!errors.hasErrors()) {
            respond(new AmendmentId(id), form, admin.accountId())
                    .ifPresent(clash -> errors.rejectValue("verdict", "responseForm.clash", clash));
        }
        var view = find(id, admin.accountId());
        if (errors.hasErrors()) {
            return page(view, model);
        }
        flash.addFlashAttribute(
                "notice", "Answered. The team gets a mail. " + view.ending().nextStep());
        return "redirect:" + AmendmentQuery.PATH + "/" + id;
    }

    private Optional<String> respond(AmendmentId id, ResponseForm form, AccountId admin) {
        if (form.agrees()) {
            return responding.agree(id, form.agreement(), form.seen(), admin);
        }
        responding.refuse(id, form.words(), form.seen(), admin);
        return Optional.empty();
    }

    private AmendmentView find(UUID id, AccountId admin) {
        return lists.find(new AmendmentId(id), admin).orElseThrow(() -> new NotFound("change request " + id));
    }

    private static String page(AmendmentView view, Model model) {
        model.addAttribute("asked", view);
        model.addAttribute("verdicts", VERDICTS);
        return "amendment/answer";
    }
}
