package org.worksonarm.portal.feed;

import org.springframework.ui.Model;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.worksonarm.portal.kernel.SecretToken;

/** Shows the address of a calendar in the answer itself, so that its secret is stored nowhere between two pages. */
final class FeedAddress {

    private FeedAddress() {}

    static void show(SecretToken token, Model model) {
        var address = ServletUriComponentsBuilder.fromCurrentContextPath().path("/calendar/" + token.value() + ".ics");
        model.addAttribute("address", address.toUriString());
    }
}
