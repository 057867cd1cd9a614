package org.worksonarm.portal.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.kernel.Overtaken;
import org.worksonarm.portal.kernel.StaleEdit;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import(FailuresTests.Failing.class)
@ExtendWith(OutputCaptureExtension.class)
class FailuresTests {

    @Autowired
    MockMvcTester web;

    @Test
    void formWithErrorsIsUnprocessable() {
        assertThat(web.post().uri("/sign-in/failing/form").param("title", "").with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void formWithoutErrorsRedirects() {
        assertThat(web.post().uri("/sign-in/failing/form").param("title", "CI").with(csrf()))
                .hasRedirectedUrl("/");
    }

    @Test
    void staleEditShowsBothVersionsAndKeepsWhatWasTyped() {
        var page = web.post()
                .uri("/sign-in/failing/stale")
                .param("version", "2")
                .param("title", "<b>Typed</b>")
                .param("rows[0].ramGib", "8")
                .with(csrf())
                .exchange();

        assertThat(page).hasStatus(HttpStatus.CONFLICT).hasViewName("error/409");
        assertThat(page)
                .bodyText()
                .contains("ARM CI for Julia", "Saved title", "&lt;b&gt;Typed&lt;/b&gt;", "Ram gib (1)")
                .contains(
                        "action=\"/sign-in/failing/stale\"", "name=\"rows[0].ramGib\"", "name=\"version\" value=\"3\"")
                .doesNotContain("value=\"2\"");
    }

    @Test
    void collisionInTheDatabaseIsAConflict() {
        assertThat(web.get().uri("/sign-in/failing/collision")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void whoComesTooLateIsToldThatNothingWasDone() {
        assertThat(web.get().uri("/sign-in/failing/overtaken"))
                .hasStatus(HttpStatus.CONFLICT)
                .hasViewName("error/overtaken")
                .bodyText()
                .contains("Somebody else was first", "Nothing was done");
    }

    @Test
    void nothingIsFoundAtUnknownAddressesAndIds() {
        assertThat(web.get().uri("/sign-in/no-such-page"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasViewName("error/404");
        assertThat(web.get().uri("/sign-in/failing/unknown"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasViewName("error/404");
        assertThat(web.get().uri("/sign-in/failing/ids/no-uuid"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasViewName("error/404");
    }

    @Test
    void missingAndUnreadableParametersAreBadRequests() {
        assertThat(web.get().uri("/sign-in/failing/number"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasViewName("error/4xx");
        assertThat(web.get().uri("/sign-in/failing/number?number=many"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasViewName("error/4xx");
        assertThat(web.get().uri("/sign-in/failing/form")).hasStatus(HttpStatus.METHOD_NOT_ALLOWED);
    }

    @Test
    void refusalIsLeftToSpringSecurity() {
        assertThat(web.get().uri("/sign-in/failing/denied"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/sign-in");
    }

    @Test
    void largeFileIsToldInPlainWords() {
        assertThat(web.get().uri("/sign-in/failing/large"))
                .hasStatus(HttpStatus.CONTENT_TOO_LARGE)
                .bodyText()
                .contains("This file is too large");
    }

    @Test
    void failureIsLoggedUnderTheNumberOnThePage(CapturedOutput output) {
        var page = web.get().uri("/sign-in/failing/bug").exchange();

        assertThat(page).hasStatus(HttpStatus.INTERNAL_SERVER_ERROR).hasViewName("error/5xx");
        var errorId =
                requireNonNull(page.getMvcResult().getModelAndView()).getModel().get("errorId");
        assertThat(page).bodyText().contains("<code>" + errorId + "</code>").doesNotContain("secret detail");
        assertThat(output).contains("Failure " + errorId + " at GET /sign-in/failing/bug", "secret detail");
    }

    record Form(@NotBlank String title) {}

    @Controller
    static class Failing {

        @PostMapping("/sign-in/failing/form")
        String form(@Valid @ModelAttribute Form form, BindingResult errors) {
            return errors.hasErrors() ? "error/404" : "redirect:/";
        }

        @PostMapping("/sign-in/failing/stale")
        String stale() {
            throw new StaleEdit(
                    "ARM CI for Julia", 3, "/projects", Map.of("title", "Saved title", "rows[0].ramGib", "4"));
        }

        @GetMapping("/sign-in/failing/collision")
        String collide() {
            throw new ObjectOptimisticLockingFailureException("Project", 1);
        }

        @GetMapping("/sign-in/failing/overtaken")
        String comeTooLate() {
            throw new Overtaken("WOA-1 is WITHDRAWN and cannot be decided");
        }

        @GetMapping("/sign-in/failing/unknown")
        String findNothing() {
            throw new NotFound("project");
        }

        @GetMapping("/sign-in/failing/ids/{id}")
        String read(@PathVariable UUID id) {
            return "error/404";
        }

        @GetMapping("/sign-in/failing/number")
        String count(@RequestParam int number) {
            return "error/404";
        }

        @GetMapping("/sign-in/failing/denied")
        String deny() {
            throw new AccessDeniedException("not yours");
        }

        @GetMapping("/sign-in/failing/large")
        String refuseFile() {
            throw new MaxUploadSizeExceededException(1);
        }

        @GetMapping("/sign-in/failing/bug")
        String fail() {
            throw new IllegalStateException("secret detail");
        }
    }
}
