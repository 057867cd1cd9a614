package org.worksonarm.portal.showcase;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.worksonarm.portal.kernel.NotFound;

/** What everybody may see of projects. */
@Controller
@RequestMapping("/showcase")
class ShowcaseController {

    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final ShowcasePages pages;

    ShowcaseController(ShowcasePages pages) {
        this.pages = pages;
    }

    @ModelAttribute("section")
    String section() {
        return "showcase";
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("list", pages.list());
        return "showcase/list";
    }

    @GetMapping("/{slug}")
    String show(@PathVariable String slug, Model model) {
        model.addAttribute("page", pages.page(slug));
        return "showcase/project";
    }

    @GetMapping("/{slug}/badge.svg")
    ResponseEntity<String> badge(@PathVariable String slug) {
        if (!pages.isPublic(slug)) {
            throw new NotFound("badge");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("image/svg+xml;charset=UTF-8"))
                .cacheControl(AN_HOUR)
                .eTag("1")
                .body(Badge.SVG);
    }
}
