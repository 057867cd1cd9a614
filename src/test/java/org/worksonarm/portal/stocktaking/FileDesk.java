package org.worksonarm.portal.stocktaking;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.support.Scenery.as;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.SignedIn;

/** Brings files to the pages about machines. */
@TestComponent
class FileDesk {

    static final String FILES = "/machines/files";
    static final String STOCK_TAKINGS = "/machines/stock-takings";

    private final MockMvcTester mvc;
    private final JdbcClient jdbc;

    FileDesk(MockMvcTester mvc, JdbcClient jdbc) {
        this.mvc = mvc;
        this.jdbc = jdbc;
    }

    void site(String code) {
        jdbc.sql("insert into site (site_id, code, name, city, country, provider)"
                        + " values (gen_random_uuid(), ?, 'Filed ' || ?, 'Oslo', 'NO', 'Test') on conflict do nothing")
                .params(code, code)
                .update();
    }

    MvcTestResult bring(String path, String text, SignedIn person) {
        var file = new MockMultipartFile("file", "machines.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
        return mvc.post()
                .uri(path)
                .multipart()
                .file(file)
                .with(as(person))
                .with(csrf())
                .exchange();
    }

    /** The address of what was made of the file. */
    String brought(String path, String text, SignedIn person) {
        return Objects.requireNonNull(bring(path, text, person).getResponse().getRedirectedUrl());
    }

    MvcTestResult get(String path, SignedIn person) {
        return mvc.get().uri(path).with(as(person)).exchange();
    }

    MvcTestResult post(String path, SignedIn person, Map<String, String> typed) {
        var request = mvc.post().uri(path).with(as(person)).with(csrf());
        typed.forEach(request::param);
        return request.exchange();
    }

    String body(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the page asks to be confirmed. */
    String fingerprint(MvcTestResult page) {
        return body(page).replaceAll("(?s).*name=\"fingerprint\" value=\"([^\"]*)\".*", "$1");
    }

    MvcTestResult confirm(String file, SignedIn person) {
        return post(file, person, Map.of("fingerprint", fingerprint(get(file, person))));
    }

    String value(String machine, String column) {
        return jdbc.sql("select coalesce(" + column + "::text, '') from machine where name = ?")
                .param(machine)
                .query(String.class)
                .single();
    }

    UUID id(String machine) {
        return jdbc.sql("select machine_id from machine where name = ?")
                .param(machine)
                .query(UUID.class)
                .single();
    }
}
