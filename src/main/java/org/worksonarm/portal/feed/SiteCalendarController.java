package org.worksonarm.portal.feed;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.feed.WatchedSites.WatchedSite;

/** Where an admin gets the address of their own calendar of a site. */
@Controller
@RequestMapping("/machines/sites/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/calendar")
class SiteCalendarController {

    private final FeedKeeping feeds;
    private final WatchedSites sites;

    SiteCalendarController(FeedKeeping feeds, WatchedSites sites) {
        this.feeds = feeds;
        this.sites = sites;
    }

    @ModelAttribute("section")
    String section() {
        return "machines";
    }

    @ModelAttribute("site")
    WatchedSite site(@PathVariable UUID id) {
        return sites.find(id);
    }

    @GetMapping
    String show(
            @ModelAttribute(name = "site", binding = false) WatchedSite site,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        model.addAttribute("feed", feeds.of(owner(site, person)).orElse(null));
        return "feed/site";
    }

    @PostMapping
    String renew(
            @ModelAttribute(name = "site", binding = false) WatchedSite site,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        FeedAddress.show(feeds.renew(owner(site, person), person.accountId()), model);
        return show(site, person, model);
    }

    @PostMapping("/off")
    String turnOff(
            @ModelAttribute(name = "site", binding = false) WatchedSite site,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash) {
        feeds.turnOff(owner(site, person));
        flash.addFlashAttribute("notice", "Turned off. Nobody reads the calendar at its address any more.");
        return "redirect:/machines/sites/%s/calendar".formatted(site.siteId());
    }

    private static FeedOwner owner(WatchedSite site, SignedIn person) {
        return new FeedOwner.Admin(person.accountId(), site.siteId());
    }
}
