package org.worksonarm.portal.account;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInController {

    private final List<Provider> providers;
    private final List<DemoPerson> demoPeople;

    SignInController(
            ObjectProvider<Iterable<ClientRegistration>> registrations, ObjectProvider<DemoPeople> demoPeople) {
        this.providers = registrations.stream()
                .flatMap(found -> StreamSupport.stream(found.spliterator(), false))
                .map(Provider::of)
                .toList();
        this.demoPeople = demoPeople.stream()
                .flatMap(present -> Arrays.stream(DemoPerson.values()))
                .toList();
    }

    @GetMapping("/sign-in")
    String page(
            @AuthenticationPrincipal @Nullable SignedIn person,
            @RequestParam(required = false) @Nullable String error,
            Model model) {
        model.addAttribute("person", person);
        model.addAttribute("failed", error != null);
        model.addAttribute("providers", providers);
        model.addAttribute("demoPeople", demoPeople);
        return "account/sign-in";
    }

    /** Where one may sign in. */
    record Provider(String name, String url) {

        /** A provider that was given no name is called by the host of its issuer. */
        static Provider of(ClientRegistration registration) {
            var name = registration.getClientName();
            var readable = name.startsWith("http") ? URI.create(name).getHost() : name;
            return new Provider(readable, "/oauth2/authorization/" + registration.getRegistrationId());
        }
    }
}
