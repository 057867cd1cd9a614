package org.worksonarm.portal.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Tracing;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives a test its visitor, or the browser itself, and keeps a trace and a picture of what the visitor saw last when the test fails. */
public class Browsing implements BeforeAllCallback, ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(Browsing.class);
    private static final Path FAILURES = Path.of("target", "browser-failures");

    /** Before anything else is started; a parameter cannot abort its test. */
    @Override
    public void beforeAll(ExtensionContext tests) {
        chromium(tests);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == Visitor.class || type == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        if (parameter.getParameter().getType() == Chromium.class) {
            return chromium(test);
        }
        return test.getStore(NAMESPACE)
                .computeIfAbsent(Visit.class, key -> begin(test), Visit.class)
                .visitor();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var visit = test.getStore(NAMESPACE).remove(Visit.class, Visit.class);
        if (visit != null) {
            visit.end(FAILURES.resolve(name(test)), test.getExecutionException().isPresent());
        }
    }

    private static Visit begin(ExtensionContext test) {
        var context = chromium(test).visit(address(test));
        context.tracing().start(new Tracing.StartOptions().setScreenshots(true).setSnapshots(true));
        return new Visit(context, new Visitor(context));
    }

    private static Chromium chromium(ExtensionContext test) {
        var store = test.getRoot().getStore(NAMESPACE);
        var browser = store.computeIfAbsent(Installed.class, key -> new Installed(Chromium.start()), Installed.class);
        return browser.chromium().orElseGet(Browsing::giveUp);
    }

    private static Chromium giveUp() {
        var message = "BROWSER TESTS DID NOT RUN: no Chromium is installed and none could be fetched."
                + " Install one, or name it in the environment variable CHROMIUM.";
        System.out.println(message);
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(message);
        }
        return Assumptions.abort(message);
    }

    private static String address(ExtensionContext test) {
        var environment = SpringExtension.getApplicationContext(test).getEnvironment();
        return "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
    }

    private static String name(ExtensionContext test) {
        return "%s.%s"
                .formatted(
                        test.getRequiredTestClass().getSimpleName(),
                        test.getRequiredTestMethod().getName());
    }

    /** The answer to the search for a browser, also when there is none, so that it is searched for only once. */
    private record Installed(Optional<Chromium> chromium) implements AutoCloseable {

        @Override
        public void close() {
            chromium.ifPresent(Chromium::close);
        }
    }

    private record Visit(BrowserContext context, Visitor visitor) {

        void end(Path place, boolean failed) {
            try (context) {
                var troubles = visitor.troubles();
                if (failed || !troubles.isEmpty()) {
                    keep(place);
                }
                assertThat(troubles).as("troubles behind the visitor's back").isEmpty();
            }
        }

        private void keep(Path place) {
            visitor.picture(Path.of(place + ".png"));
            context.tracing().stop(new Tracing.StopOptions().setPath(Path.of(place + "-trace.zip")));
        }
    }
}
