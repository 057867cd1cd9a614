package org.worksonarm.portal.account;

import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SignInController {

    private final List<Provider> providers;
    private final List<DemoPerson> demoPeople;

    SignInController(
            ObjectProvider<Iterable<ClientRegistration>> registrations, ObjectProvider<DemoPeople> demoPeople) {
        this.providers = registrations.stream()
                .flatMap(found -> StreamSupport.stream(found.spliterator(), false))
                .map(found -> new Provider(found.getClientName(), "/oauth2/authorization/" + found.getRegistrationId()))
                .toList();
        this.demoPeople = demoPeople.stream()
                .flatMap(present -> Arrays.stream(DemoPerson.values()))
                .toList();
    }

    @GetMapping("/sign-in")
    String page(Model model) {
        model.addAttribute("providers", providers);
        model.addAttribute("demoPeople", demoPeople);
        return "account/sign-in";
    }

    /** Where one may sign in. */
    record Provider(String name, String url) {}
}
