package org.worksonarm.portal.conversation;

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
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.conversation.Conversing.Reception;

/** What was said about an application, for its team and for the programme. */
@Controller
@RequestMapping("/applications/{id}")
class ConversationController {

    private static final String FORM = "messageForm";
    private static final String PREVIEW = "PREVIEW";

    private final Door door;
    private final ConversationPages pages;
    private final Conversing conversing;
    private final ReadMarks marks;

    ConversationController(Door door, ConversationPages pages, Conversing conversing, ReadMarks marks) {
        this.door = door;
        this.pages = pages;
        this.conversing = conversing;
        this.marks = marks;
    }

    @GetMapping("/conversation")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID answer,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        var room = door.enter(new ApplicationId(id), person);
        return show(room, MessageForm.empty(answer, null), false, person, model);
    }

    @PostMapping("/messages")
    String write(
            @PathVariable UUID id,
            @Valid @ModelAttribute(FORM) MessageForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "SEND") String intent,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes flash) {
        var room = door.enter(new ApplicationId(id), person);
        if (intent.equals(PREVIEW)) {
            form.rejectText(errors);
            return show(room, form, !errors.hasErrors(), person, model);
        }
        form.reject(room, errors);
        var message = errors.hasErrors() ? null : send(room, form, person, errors);
        if (message == null) {
            return show(room, form, false, person, model);
        }
        flash.addFlashAttribute("notice", "Sent.");
        return "redirect:" + form.leadsTo(room) + "#message-" + message;
    }

    private @Nullable MessageId send(Room room, MessageForm form, SignedIn person, BindingResult errors) {
        var letter = form.letter();
        var reception = conversing.write(room.id(), person, letter);
        MessageForm.reject(reception, errors);
        return reception == Reception.DONE ? letter.id() : null;
    }

    @PostMapping("/questions/{question}/take-back")
    String takeBack(
            @PathVariable UUID id,
            @PathVariable UUID question,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash) {
        var done = conversing.takeBack(new ApplicationId(id), person, new MessageId(question));
        flash.addFlashAttribute(
                "notice", done ? "The question is taken back." : "This question no longer waited for an answer.");
        return "redirect:/applications/" + id + "/conversation";
    }

    private String show(Room room, MessageForm form, boolean preview, SignedIn person, Model model) {
        model.addAttribute(FORM, form);
        model.addAttribute("page", pages.page(room, form, preview, marks.markRead(room)));
        model.addAttribute("section", section(room, person));
        return "conversation/conversation";
    }

    private static String section(Room room, SignedIn person) {
        if (!room.isProgramme()) {
            return "projects";
        }
        return person.is(Role.REVIEWER) ? "review" : "ranking";
    }
}
