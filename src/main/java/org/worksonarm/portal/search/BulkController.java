package org.worksonarm.portal.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;

/** Where admins change many applications at once: which, what, a look at the list, and then that list. */
@Controller
@RequestMapping("/find/bulk")
class BulkController {

    private static final String FORM = "bulkForm";

    private final BulkPages pages;
    private final BulkChanging changing;
    private final Clock clock;

    BulkController(BulkPages pages, BulkChanging changing, Clock clock) {
        this.pages = pages;
        this.changing = changing;
        this.clock = clock;
    }

    @PostMapping
    ModelAndView choose(
            @RequestParam(required = false) @Nullable List<UUID> picked,
            @RequestParam(required = false) @Nullable String all,
            @RequestParam(defaultValue = "") String q,
            @AuthenticationPrincipal SignedIn admin) {
        var ids = all == null ? Objects.requireNonNullElse(picked, List.<UUID>of()) : pages.found(q, admin);
        var form = BulkForm.of(ids, q, LocalDate.now(clock));
        return page(form, pages.choosing(form, admin), HttpStatus.OK);
    }

    @PostMapping("/preview")
    ModelAndView preview(
            @ModelAttribute(FORM) BulkForm form, BindingResult errors, @AuthenticationPrincipal SignedIn admin) {
        form.reject(LocalDate.now(clock), errors);
        return errors.hasErrors()
                ? page(form, pages.choosing(form, admin), HttpStatus.UNPROCESSABLE_CONTENT)
                : page(form, pages.previewing(form, false, admin), HttpStatus.OK);
    }

    @PostMapping("/apply")
    ModelAndView apply(
            @ModelAttribute(FORM) BulkForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn admin,
            RedirectAttributes redirect) {
        form.reject(LocalDate.now(clock), errors);
        if (errors.hasErrors()) {
            return page(form, pages.choosing(form, admin), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var changed = changing.apply(form, admin);
        if (changed.isEmpty()) {
            return page(form, pages.previewing(form, true, admin), HttpStatus.CONFLICT);
        }
        redirect.addFlashAttribute("notice", "Done. Applications changed: %d.".formatted(changed.get()));
        return new ModelAndView("redirect:" + form.found());
    }

    private static ModelAndView page(BulkForm form, BulkPage page, HttpStatus status) {
        var view = new ModelAndView("search/bulk", status);
        view.addObject(FORM, form);
        view.addObject("page", page);
        view.addObject("section", "find");
        return view;
    }
}
