package org.worksonarm.portal.notification;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the demo would have sent, for anybody who tries it. */
@Controller
@ConditionalOnBooleanProperty("portal.demo.enabled")
class DemoMailController {

    private final MailLists lists;

    DemoMailController(MailLists lists) {
        this.lists = lists;
    }

    @GetMapping("/dev/mail")
    String list(@ModelAttribute("query") MailQuery query, Model model) {
        model.addAttribute("page", lists.page(query, null));
        return "notification/demo-mails";
    }
}
